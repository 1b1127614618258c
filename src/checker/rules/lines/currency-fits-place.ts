import { places } from '../../../schema/countries.ts';
import { payBands } from '../../pay-bands.ts';
import type { Rule } from '../../rule.ts';

export const currencyFitsPlace: Rule = {
  id: 'currency-fits-place',
  description: 'Pay is stored in the currency of its place.',
  *check(context) {
    for (const { file, band, at } of payBands(context)) {
      const { currency: expected, label } = places[band.place];
      if (band.currency === expected) continue;
      yield {
        ...file.statedAt([...at, 'currency']),
        message: `found ${band.currency}, expected ${expected} for ${label}`,
        fix: `Write "currency: ${expected}" with the amounts as published, never converted.`,
      };
    }
  },
};
