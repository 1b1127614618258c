import { shortened } from '../../view/base/shortened.ts';
import { type Findable, findPlace } from '../../view/places/find-place.ts';
import { element } from '../base/element.ts';
import { combobox } from '../picker/combobox.ts';

/** The places that a field offers, by their number in the list. */
export interface Offered {
  places: readonly Findable[];
  /** By which those that fit equally well are put in order. */
  people(at: number): number;
  /** What an option says behind the name. */
  beside?(at: number): Element;
  /** Why a place cannot be taken; what can be, has no reason. */
  none?(at: number): string | undefined;
  /** Offered where nothing is typed. */
  first?: readonly number[];
}

/** How many places a list holds; what is typed finds the others. */
const most = 8;

/** Makes a field one that a place is typed into; what is typed and not chosen gives way to the chosen place. */
export function placeSearch(
  field: HTMLInputElement,
  list: HTMLElement,
  offered: Offered,
  choose: (at: number) => void,
): { show(name: string): void } {
  const { places, first = [] } = offered;
  const said = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  const resting = said?.textContent ?? '';
  const say = (text: string) => {
    if (said) said.textContent = text;
  };
  let shown = field.defaultValue;
  const rest = () => {
    field.value = shown;
    say(resting);
  };
  const box = combobox(field, list, {
    fill() {
      const typed = field.value === shown ? '' : field.value.trim();
      const { at, sure } = findPlace(typed, places, offered.people);
      const all = typed ? at.slice(0, most) : first;
      list.replaceChildren(...all.map((place) => option(place)));
      say(typed ? foundText(typed, at.length) : resting);
      return sure && !offered.none?.(all[0] ?? -1);
    },
    take({ id }) {
      const at = Number(id.slice(field.id.length + 1));
      const name = places[at]?.name ?? '';
      if (offered.none?.(at)) {
        field.value = shown;
        say(`No figure is held for ${name}.`);
        return false;
      }
      shown = name;
      rest();
      choose(at);
      return false;
    },
    enter: () => false,
  });

  /** A place that is offered; one that cannot be taken says why. */
  const option = (at: number): HTMLElement => {
    const none = offered.none?.(at);
    const name = places[at]?.name ?? '';
    return element(
      'div',
      {
        role: 'option',
        id: `${field.id}-${at}`,
        'aria-selected': 'false',
        'aria-disabled': none && 'true',
      },
      none ? `${name}: ${none}` : name,
      offered.beside?.(at),
    );
  };

  const offer = () => {
    field.select();
    if (first.length > 0) box.open();
  };
  field.form?.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('focus', offer);
  field.addEventListener('blur', rest);
  if (document.activeElement === field) {
    // What was typed before this code came is kept.
    if (field.value === shown) offer();
    else box.open();
  }
  return {
    show(name) {
      const typing = document.activeElement === field && field.value !== shown;
      shown = name;
      if (!typing) rest();
    },
  };
}

/** Official wages have no places of other kinds. */
const otherKinds = /\b(?:county|parish|borough|planning region)\b/i;

function foundText(typed: string, count: number): string {
  if (count === 1) return 'One place fits.';
  if (count > 1) return `${count} places fit.`;
  const why = otherKinds.test(typed) ? ' Official wages are published by state and by area, not by county.' : '';
  return `No place here is called “${shortened(typed)}”.${why}`;
}
