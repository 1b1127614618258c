/** Puts a button behind every text that is there to be copied, where the browser lets a page write to the clipboard. */
for (const text of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) break;
  const button = document.createElement('button');
  const status = document.createElement('span');
  button.className = 'button copy';
  button.textContent = 'Copy';
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text.textContent ?? '');
    status.textContent = 'Copied.';
  });
  text.after(button, ' ', status);
}
