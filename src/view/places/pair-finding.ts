import { type PlacesFinding, placesFinding } from '../../domain/places/places-finding.ts';
import { inCountry, leading, type PairColumns } from './pair-columns.ts';

/** How the answer of the whole country holds in its places. */
export function pairFinding(pair: PairColumns): PlacesFinding {
  return placesFinding(pair.pay.first, pair.pay.second, pair.kinds, directionInCountry(pair));
}

function directionInCountry(pair: PairColumns): -1 | 0 | 1 | undefined {
  const country = inCountry(pair);
  if (country.kind !== 'apart') return undefined;
  if (!country.clear) return 0;
  return leading(country) === 'first' ? 1 : -1;
}
