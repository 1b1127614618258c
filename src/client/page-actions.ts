/** Makes the buttons work that share what is seen or download it; their code comes when one is pressed. */
export function offerActions(within: ParentNode = document): void {
  within.querySelector('button.act')?.addEventListener('click', async () => {
    (await import('./share-view.ts')).shareView();
  });
  for (const button of within.querySelectorAll<HTMLButtonElement>('[data-form]')) {
    button.addEventListener('click', async () => {
      (await import('./download-view.ts')).downloadView(button.dataset.form === 'json' ? 'json' : 'csv');
    });
  }
}
