/** A mark opens the note of its figure; what does so comes with the first one. Where it cannot come, the link leads on. */
document.addEventListener('click', async (event) => {
  const mark = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-note]');
  if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const code = await import('./open-note.ts').catch(() => undefined);
  if (code) code.openNote(mark);
  else location.hash = mark.hash;
});
