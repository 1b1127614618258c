/**
 * Makes the button of pay by place work. The code and the figures of the controls come when a reader asks for them, or at
 * once where the address carries a choice.
 */
export function offerPayControls(within: ParentNode = document): void {
  const section = within.querySelector<HTMLElement>('#by-place');
  const place = section?.querySelector<HTMLElement>('.offer');
  if (!section || !place) return;
  const load = () => import('./pay-controls.ts').then(({ payControls }) => payControls(section, place));
  place.firstElementChild?.addEventListener('click', load, { once: true });
  if (/[?&](?:place|currency|level|measure|adjust)=/.test(location.search)) load();
}
