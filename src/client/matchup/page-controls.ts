/*
 * Makes the controls of a page work that stand in it from the start: what they do comes when a reader uses them, or at
 * once where the address already says so. Few addresses have a query: the words of one load only then.
 */

/** Offers the switch of differences, pay by place, sharing and downloads, as far as a page has them. */
export function offerControls(within: ParentNode = document): void {
  offerDifferences(within);
  offerPay(within);
  offerDrawing(within);
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

/** Parts that are drawn once a reader opens them; the one on places opens for an address with a place. */
function offerDrawing(within: ParentNode): void {
  for (const room of within.querySelectorAll('[data-room]')) {
    const part = room.closest('details');
    const draw = () => {
      if (!part?.open) return;
      part.removeEventListener('toggle', draw);
      import('./draw-part.ts').then(({ drawPart }) => drawPart(part));
    };
    part?.addEventListener('toggle', draw);
    draw();
  }
  const part = within.querySelector<HTMLDetailsElement>('#where');
  if (part && location.search) {
    const plain = document.querySelector<HTMLElement>('#sent[data-part]')?.dataset.plain ?? '';
    import('../base/asked.ts').then(({ asksForPlaceOnly }) => {
      if (asksForPlaceOnly(plain)) part.open = true;
    });
  }
}

/** The controls of pay load once a reader opens them, puts the cursor into their field, or comes with a choice. */
function offerPay(within: ParentNode): void {
  const section = within.querySelector<HTMLElement>('#by-place');
  const field = section?.querySelector<HTMLInputElement>('input');
  if (!section || !field) return;
  let asked = false;
  const load = () => {
    if (!asked) import('./pay-controls.ts').then(({ payControls }) => payControls(section, field));
    asked = true;
  };
  field.addEventListener('focus', () => {
    // What is typed takes the place of what stands there, also before the list has come.
    field.select();
    load();
  });
  section.querySelector('summary')?.addEventListener('click', load);
  // A link to the section goes on into its field: within the tap, or a phone shows no keyboard.
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('a[href="#by-place"]')) return;
    event.preventDefault();
    for (let part = field.closest('details'); part; part = part.parentElement?.closest('details') ?? null)
      part.open = true;
    if (location.hash !== '#by-place') history.pushState(history.state, '', '#by-place');
    field.focus({ preventScroll: true });
    section.scrollIntoView();
  });
  if (location.hash === '#by-place') load();
  if (!location.search) return;
  const plain = document.querySelector<HTMLElement>('#sent[data-part]')?.dataset.plain;
  import('../base/asked.ts').then(({ asksForPay, asksForPlaceOnly }) => {
    if (asksForPay() && !(plain !== undefined && asksForPlaceOnly(plain))) load();
  });
}
