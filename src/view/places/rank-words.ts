import { ordinal } from '../../domain/format.ts';
import type { PlaceKind } from '../../domain/places/place.ts';
import { rankOfPlace } from '../../domain/places/rank-of-place.ts';
import type { WageColumns } from '../../domain/places/wage-columns.ts';

const among: Record<PlaceKind, string> = {
  state: '',
  territory: '',
  metro: ' metropolitan areas',
  nonmetro: ' nonmetropolitan areas',
};

/**
 * “27th best paid of 51”, “48th best paid of 390 metropolitan areas”; nothing of the three territories.
 *
 * @param ofKind The places of the same kind, as their numbers in the list.
 */
export function rankWords(
  columns: WageColumns<'median'>,
  ofKind: readonly number[],
  at: number,
  { kind }: { kind: PlaceKind },
): string | undefined {
  const rank = kind === 'territory' ? undefined : rankOfPlace(columns, ofKind, at);
  if (!rank) return undefined;
  return `${rank.rank === 1 ? 'best' : `${ordinal(rank.rank)} best`} paid of ${rank.of}${among[kind]}`;
}
