import { nextTile } from '../../view/places/tile-grid.ts';

/**
 * Follows a reader on the map of the states: arrow keys lead from cell to cell, a press chooses, and what a cell says stands
 * above the map while it is pointed at. Returns what marks the chosen place, none where it is no state.
 */
export function followMap(map: HTMLElement, choose: (id: string) => void): (id: string | undefined) => void {
  const tiles = [...map.querySelectorAll<HTMLButtonElement>('[data-place]')];
  const out = map.querySelector<HTMLElement>('[data-read-out]');
  const [head, rest] = [...(out?.children ?? [])];
  const before = [head?.textContent ?? '', rest?.textContent ?? ''];
  const say = (tile?: HTMLElement | null) => {
    if (head) head.textContent = tile?.dataset.reads ?? before[0] ?? '';
    if (rest) rest.textContent = tile?.dataset.medians ?? before[1] ?? '';
  };
  const tileAt = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLButtonElement>('[data-place]') : null;
  const quiet = () => say(map.querySelector<HTMLElement>('[data-place]:focus'));
  map.addEventListener('pointerover', (event) => {
    const tile = tileAt(event);
    if (tile) say(tile);
  });
  map.addEventListener('focusin', (event) => say(tileAt(event)));
  map.addEventListener('pointerleave', quiet);
  map.addEventListener('focusout', () => setTimeout(quiet));
  map.addEventListener('click', (event) => {
    const id = tileAt(event)?.dataset.place;
    if (id) choose(id);
  });
  map.addEventListener('keydown', (event) => {
    const code = nextTile(tileAt(event)?.textContent ?? '', event.key);
    const next = tiles.find(({ textContent }) => textContent === code);
    if (code === undefined || !next) return;
    event.preventDefault();
    stopAt(next);
    next.focus();
  });
  const stopAt = (stop: HTMLButtonElement) => {
    for (const tile of tiles) tile.tabIndex = tile === stop ? 0 : -1;
  };
  return (id) => {
    for (const tile of tiles) {
      if (tile.dataset.place !== id) {
        tile.removeAttribute('aria-pressed');
        continue;
      }
      tile.setAttribute('aria-pressed', 'true');
      stopAt(tile);
    }
  };
}
