import { placeKey } from '../../view/choose/choice-state.ts';

type PlaceOfPay = Awaited<ReturnType<typeof import('./place-of-pay.ts').placeOfPay>>;

/** Where pay is asked for: by the address, or in the field. */
export interface AskedPlace {
  /**
   * Id of the place that the address names, empty for the whole country, and what is said of one that is none; undefined
   * where the address has changed since. The field shows it.
   */
  read(): Promise<{ place: string; note?: string } | undefined>;
  /** Shows a place in the field, by id. */
  show(place: string): Promise<void>;
}

/**
 * Follows the field of the place, whose code comes when it is used or when the address names a place.
 *
 * @param take Is told the id of a place that is chosen in the field.
 */
export function askedPlace(form: HTMLFormElement, take: (place: string) => void): AskedPlace {
  let starting: Promise<PlaceOfPay> | undefined;
  const start = async () => {
    const code = await import('./place-of-pay.ts').catch(() => undefined);
    const made = await code?.placeOfPay(form, take);
    if (!made) starting = undefined;
    return made;
  };
  const field = () => (starting ??= start());
  form.addEventListener('focusin', field);
  return {
    async read() {
      const { search } = location;
      const text = new URLSearchParams(search).get(placeKey)?.trim();
      const made = await (text ? field() : starting);
      if (location.search !== search) return undefined;
      const read = text
        ? (made?.read(text) ?? { place: '', note: 'The list of places could not be loaded.' })
        : { place: '' };
      made?.show(read.place);
      return read;
    },
    show: async (place) => (await field())?.show(place),
  };
}
