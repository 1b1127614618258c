// @ts-check
/*
 * Runs before anything of a page is painted, and so is a plain script: a module would wait for the whole page. Folds are
 * open in the HTML; each is shut the moment it is read, so that nothing moves.
 */
const narrow = matchMedia('(max-width: 60rem)');

/** @param {Node} node */
const shut = (node) => {
  if (node instanceof HTMLDetailsElement && node.dataset.fold && (narrow.matches || node.dataset.fold === 'everywhere'))
    node.open = false;
};

const reading = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) addedNodes.forEach(shut);
});
reading.observe(document, { childList: true, subtree: true });

/** Opens what holds the part of the page that the address names, and goes there. */
const reveal = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
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
// A link to where the reader is already changes no address.
addEventListener('click', ({ target, defaultPrevented }) => {
  if (!defaultPrevented && target instanceof Element && target.closest('a[href^="#"]')) setTimeout(reveal);
});
// A window that becomes wide shows everything; one that becomes narrow has lists in its way.
narrow.addEventListener('change', () => {
  for (const part of document.querySelectorAll('details[data-fold=narrow]')) {
    if (part instanceof HTMLDetailsElement && (!narrow.matches || part.classList.contains('menu')))
      part.open = !narrow.matches;
  }
});
