/**
 * Offers the controls of pay in every section that has room for them. Their code and figures come when a reader asks for
 * them, or at once where the address carries a choice.
 */
export function offerPayControls(within: ParentNode = document): void {
  const section = within.querySelector<HTMLElement>('#by-place');
  if (!section) return;
  const place = document.createElement('div');
  place.className = 'wide';
  const open = document.createElement('button');
  open.type = 'button';
  open.className = 'b';
  open.textContent = 'Choose place, currency, level and measure';
  place.append(open);
  section.querySelector('h2')?.after(place);
  const load = () => import('./pay-controls.ts').then(({ payControls }) => payControls(section, place));
  open.addEventListener('click', load, { once: true });
  if (/[?&](?:place|currency|level|measure|adjust)=/.test(location.search)) load();
}
