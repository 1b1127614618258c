/** Marks the section that is being read in the list of sections, none above the first. */
export function followSections(): void {
  const nav = document.querySelector('[data-contents]');
  const links = new Map(
    [...(nav?.querySelectorAll<HTMLAnchorElement>('a') ?? [])].map((link) => [link.hash.slice(1), link]),
  );
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const link = links.get(target.id);
        if (isIntersecting) link?.setAttribute('aria-current', 'true');
        else link?.removeAttribute('aria-current');
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
