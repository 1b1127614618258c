import { moreCell } from '../../view/places/difference-words.ts';
import { findPlace } from '../../view/places/find-place.ts';
import { inPlace, type MoreCell, type PairColumns, peopleAt } from '../../view/places/pair-columns.ts';
import { element } from '../base/element.ts';
import { combobox } from '../picker/combobox.ts';

/** How many places a list holds; what is typed finds the others. */
const most = 8;

/** Makes a field one that a place is typed into; what is typed and not chosen gives way to the chosen place. */
export function placeSearch(
  field: HTMLInputElement,
  list: HTMLElement,
  pair: PairColumns,
  choose: (at: number) => void,
): { show(name: string): void } {
  const said = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  const say = (text: string) => {
    if (said) said.textContent = text;
  };
  let shown = '';
  const rest = () => {
    field.value = shown;
    say('');
  };
  const box = combobox(field, list, {
    fill() {
      const typed = field.value === shown ? '' : field.value.trim();
      const { at, sure } = findPlace(typed, pair.places, (place) => peopleAt(pair, place));
      list.replaceChildren(
        ...at
          .slice(0, most)
          .map((place) =>
            option(`${field.id}-${place}`, pair.places[place]?.name ?? '', moreCell(inPlace(pair, place))),
          ),
      );
      say(typed && foundText(typed, at.length));
      return sure;
    },
    take({ id }) {
      choose(Number(id.slice(field.id.length + 1)));
      return false;
    },
    enter: () => false,
  });
  field.form?.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('focus', () => field.select());
  field.addEventListener('blur', rest);
  if (document.activeElement === field && field.value) box.open();
  return {
    show(name) {
      shown = name;
      rest();
    },
  };
}

/** A place that is offered, with whose pay is higher there and by how much. */
function option(id: string, name: string, { slot, text }: MoreCell): HTMLElement {
  const sign = slot ? element('i', { 'data-slot': String(slot) }) : text !== '–' && element('i', { class: 'hollow' });
  const more = element('small', { class: 'people' }, sign, ' ', text === '–' ? 'not both published' : text);
  return element('div', { role: 'option', id, 'aria-selected': 'false' }, name, more);
}

function foundText(typed: string, count: number): string {
  if (count === 0) return `No US place is called “${typed}”.`;
  return count === 1 ? 'One place fits.' : `${count} places fit.`;
}
