import type { Tile } from '../../view/places/state-map.ts';

/** The states as equal cells: shape and colour say whose, fill how clearly. One is a tab stop; arrow keys lead to others. */
export function StateMap({ tiles, chosen }: { tiles: readonly Tile[]; chosen?: string }) {
  const stop = tiles.some(({ id }) => id === chosen) ? chosen : tiles.find(({ row }) => row === 3)?.id;
  return (
    <div class="map" role="group" aria-label="Map of the states: arrow keys move, Enter chooses" data-map="">
      {tiles.map(({ code, id, row, column, step, said, medians }) => (
        <button
          type="button"
          class={`tile ${step} row-${row} column-${column}`}
          tabindex={id === stop ? 0 : -1}
          aria-pressed={id === chosen ? 'true' : undefined}
          aria-label={`${code}, ${said}. ${medians}`}
          data-place={id}
          data-reads={said}
          data-medians={medians}
        >
          {code}
        </button>
      ))}
      <p class="read-out" role="status" data-read-out="">
        <b>The states</b>
        <span>Tap one to choose it</span>
      </p>
      <p class="map-key">Filled: 10% or more</p>
    </div>
  );
}
