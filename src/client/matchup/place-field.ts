import { findPlaces } from '../../view/pay/find-places.ts';
import type { PayOption } from '../../view/pay/pay-choice.ts';
import { element } from '../base/element.ts';
import { combobox } from '../picker/combobox.ts';

export interface PlaceField {
  /** Shows a place as the chosen one. */
  show(id: string): void;
}

/**
 * Makes the field of the place one that is typed into: it offers the places that fit, those without a figure with the reason
 * and not to be taken. What is typed and not chosen gives way to the chosen place.
 */
export function placeField(
  field: HTMLInputElement,
  places: readonly PayOption[],
  { first, take, after }: { first: string; take: (id: string) => void; after: HTMLElement },
): PlaceField {
  const list = document.getElementById('places') as HTMLElement;
  const found = document.getElementById('places-found') as HTMLElement;
  const said = found.textContent;
  let chosen = first;
  const nameOf = (id: string) => places.find(({ value }) => value === id)?.label ?? '';
  const rest = () => {
    field.value = nameOf(chosen);
    found.textContent = said;
  };
  const box = combobox(field, list, {
    fill() {
      const typed = field.value === nameOf(chosen) ? '' : field.value.trim();
      const { groups, count, sure } = findPlaces(typed, places);
      list.replaceChildren(...groups.map(({ name, options }, index) => group(name, options, index)));
      found.textContent = foundText(typed, count);
      return sure;
    },
    take({ id, ariaDisabled }) {
      const place = id.slice(prefix.length);
      if (ariaDisabled === 'true') {
        field.value = nameOf(chosen);
        found.textContent = `No figure is held for ${nameOf(place)}.`;
        return false;
      }
      chosen = place;
      rest();
      take(place);
      // On a phone the keyboard gives way to the answer.
      if (matchMedia('(pointer: coarse)').matches) {
        after.focus({ preventScroll: true });
        after.scrollIntoView({ block: 'nearest' });
      }
      return false;
    },
    enter: () => false,
  });
  const offer = () => {
    field.select();
    box.open();
  };
  field.addEventListener('focus', offer);
  field.addEventListener('blur', rest);
  if (document.activeElement === field) {
    // What was typed before this code came is kept.
    if (field.value === field.defaultValue) offer();
    else box.open();
  }
  return {
    show(id) {
      chosen = id;
      if (document.activeElement !== field) rest();
    },
  };
}

const prefix = 'place-';

function group(name: string, options: readonly PayOption[], index: number): HTMLElement {
  const heading = `places-${index}`;
  return element(
    'ul',
    { role: 'group', 'aria-labelledby': heading },
    element('li', { role: 'presentation', id: heading }, name),
    ...options.map(({ value, label, none }) =>
      element(
        'li',
        {
          role: 'option',
          id: `${prefix}${value}`,
          'aria-selected': 'false',
          'aria-disabled': none && 'true',
        },
        none ? `${label}: ${none}` : label,
      ),
    ),
  );
}

function foundText(typed: string, count: number): string {
  if (count === 0) return `No place here is called “${typed}”. Empty the field to see all.`;
  if (typed === '') return `${count} places: type to find one.`;
  return count === 1 ? 'One place fits.' : `${count} places fit.`;
}
