/*
 * The map of careers: tells the career nearest to a finger, a pointer or the arrow keys. It is one stop for the Tab key;
 * numbers and names are those of the list of careers and come when the map is first used.
 */
const figure = document.querySelector<HTMLElement>('figure[data-map]');
const plot = figure?.querySelector<HTMLElement>('[data-plot]');
if (figure && plot) follow(figure, plot);

function follow(figure: HTMLElement, plot: HTMLElement): void {
  plot.tabIndex = 0;
  plot.setAttribute('role', 'group');
  const start = async (event: Event) => {
    const code = await import('./follow-map.ts').catch(() => undefined);
    const followed = await code?.followMap(figure, plot, event);
    if (!followed) return;
    plot.removeEventListener('pointerdown', start);
    plot.removeEventListener('pointerenter', start);
    plot.removeEventListener('focus', start);
  };
  for (const what of ['pointerdown', 'pointerenter', 'focus']) plot.addEventListener(what, start);
}
