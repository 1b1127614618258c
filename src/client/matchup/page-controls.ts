/*
 * Makes the controls of a page work that stand in it from the start: what they do comes when a reader uses them, or at
 * once where the address already says so. Few addresses have a query: the words of one load only then.
 */

/** Offers the switch of differences, pay by place, sharing and downloads, as far as a page has them. */
export function offerControls(within: ParentNode = document): void {
  offerDifferences(within);
  offerPay(within);
  within.querySelector('[data-share]')?.addEventListener('click', async () => {
    (await import('./share-view.ts')).shareView();
  });
  for (const button of within.querySelectorAll<HTMLButtonElement>('[data-form]')) {
    button.addEventListener('click', async () => {
      (await import('./download-view.ts')).downloadView(button.dataset.form === 'json' ? 'json' : 'csv', button);
    });
  }
}

function offerDifferences(within: ParentNode): void {
  const box = within.querySelector<HTMLInputElement>('#glance input');
  const table = within.querySelector('#glance [data-rows]');
  if (!box || !table) return;
  const load = () => import('./only-differences.ts').then(({ onlyDifferences }) => onlyDifferences(box, table));
  // It reads the address itself.
  if (location.search) load();
  else box.addEventListener('change', load, { once: true });
}

function offerPay(within: ParentNode): void {
  const section = within.querySelector<HTMLElement>('#by-place');
  const place = section?.querySelector<HTMLElement>('[data-live]');
  if (!section || !place) return;
  const load = () => import('./pay-controls.ts').then(({ payControls }) => payControls(section, place));
  place.firstElementChild?.addEventListener('click', load, { once: true });
  if (!location.search) return;
  import('../base/asked.ts').then(({ asksForPay }) => {
    if (asksForPay()) load();
  });
}
