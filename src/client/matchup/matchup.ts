import { offerControls } from './page-controls.ts';

/** What a script adds to a matchup page: the place in the contents, a switch, parts that start folded. */
const find = <E extends Element>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<E>(selector),
];

/** Marks the section that is being read in the list of contents, none above the first. */
function followContents(): void {
  const links = new Map(find<HTMLAnchorElement>('[data-contents] a').map((link) => [link.hash.slice(1), link]));
  const nav = document.querySelector('[data-contents]');
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const link = links.get(target.id);
        link?.removeAttribute('aria-current');
        if (!isIntersecting || !link) continue;
        link.setAttribute('aria-current', 'true');
        nav?.scrollTo({ left: link.offsetLeft - nav.clientWidth / 2 });
      }
    },
    // A line a third of the way down the window: the section that it crosses is being read.
    { rootMargin: '-33% 0px -66% 0px' },
  );
  for (const id of links.keys()) {
    const section = document.getElementById(id);
    if (section) watch.observe(section);
  }
}

followContents();
offerControls();
if (matchMedia('(max-width: 40rem)').matches) {
  for (const part of find<HTMLDetailsElement>('[data-fold]')) part.open = false;
}
