/*
 * Runs before anything of a page is painted, and so is a plain script: a module would wait for the whole page. Folds are
 * open in the HTML; each is shut the moment it is read, so that nothing moves.
 */
const narrow = matchMedia('(max-width: 60rem)');

const asked = new URLSearchParams(location.search);
/** The fold in which the choice of pay that an address holds is answered: on some pages a place has a part of its own. */
let chosen = ['place', 'currency', 'level', 'measure', 'adjust'].some((key) => asked.has(key)) ? 'by-place' : undefined;

const shut = (node: Node) => {
  if (!(node instanceof HTMLDetailsElement) || !node.dataset.fold || node.id === chosen) return;
  if (narrow.matches || node.dataset.fold === 'all') node.open = false;
};

/** Shows the strip of a sent view where the address chooses otherwise than the page does by itself. */
const showSent = (node: Node) => {
  if (!(node instanceof HTMLElement) || !node.dataset.plain) return;
  const plain = new URLSearchParams(node.dataset.plain);
  node.hidden = [...plain].every(([key, value]) => (asked.get(key) || value) === value);
  const place = asked.get('place') || '';
  const others = [...plain].filter(([key]) => key !== 'place');
  if (
    node.dataset.part &&
    /^(us-|\d)/.test(place) &&
    others.every(([key, value]) => (asked.get(key) || value) === value)
  )
    chosen = node.dataset.part;
  node.dataset.of = /^us-..$/.test(place) ? 'state' : /^[a-z]{2}$/.test(place) && place !== 'us' ? 'country' : 'area';
};

const reading = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    addedNodes.forEach(shut);
    addedNodes.forEach(showSent);
  }
});
reading.observe(document, { childList: true, subtree: true });

/** Opens what holds the part of the page that the address names, and goes there. */
const reveal = () => {
  const target = document.getElementById(location.hash.slice(1));
  let hidden = false;
  for (let part = target?.closest('details'); part; part = part.parentElement?.closest('details')) {
    hidden ||= !part.open;
    part.open = true;
  }
  if (hidden) target?.scrollIntoView();
};

addEventListener('DOMContentLoaded', () => {
  reading.disconnect();
  reveal();
});
addEventListener('hashchange', reveal);
/** Shuts the lists that lie over a narrow page, so that what a link of theirs leads to is seen; none that holds `kept`. */
const shutMenus = (kept?: Node | null) => {
  for (const menu of narrow.matches ? document.querySelectorAll<HTMLDetailsElement>('.menu[open]') : []) {
    if (kept && menu.contains(kept)) continue;
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus({ preventScroll: true });
    menu.open = false;
  }
};
addEventListener('click', ({ target, defaultPrevented }) => {
  if (!(target instanceof Element)) return;
  const link = target.closest('a');
  shutMenus(link ? null : target);
  // A link to where the reader is already changes no address.
  if (!defaultPrevented && link?.matches('[href^="#"]')) setTimeout(reveal);
});
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') shutMenus();
});
// A window that becomes wide shows everything; one that becomes narrow has lists in its way.
narrow.addEventListener('change', () => {
  for (const part of document.querySelectorAll('details[data-fold=narrow]')) {
    if (part instanceof HTMLDetailsElement && (!narrow.matches || part.classList.contains('menu')))
      part.open = !narrow.matches;
  }
});
