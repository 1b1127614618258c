import { inNewestDollars, newestYear } from '../../../domain/compare/in-newest-dollars.ts';
import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import { type Career, hasMedian, type MedianBand, type PriceIndex } from '../../../domain/dataset.ts';
import { money, percent, period } from '../../../domain/format.ts';
import { payPeriods } from '../../../schema/vocabulary.ts';
import type { RoleSlot } from '../../base/role-slots.ts';
import type { CitationMarks, Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';
import { rowOf, type SideRow } from './side-rows.ts';

/** Official medians edition by edition, in dollars of the year and of the newest year of which prices are held. */
export interface PayByEdition {
  finding: Inline | undefined;
  note: Inline;
  rows: SideRow[];
}

type Held = RoleSlot & { bands: MedianBand[]; prices: PriceIndex };

/** Undefined where no career has two editions, or where prices are not held. */
export function payByEdition(placed: readonly RoleSlot[], cite: CitationMarks): PayByEdition | undefined {
  const held = placed.flatMap((place): Held[] => {
    const own = ownOccupation(place.role);
    const bands = (own?.wages ?? []).filter(hasMedian).filter(({ covers }) => !covers);
    return own?.prices && bands.length > 1 ? [{ ...place, bands, prices: own.prices }] : [];
  });
  const [first] = held;
  if (!first) return undefined;
  const year = newestYear(first.prices);
  const editions = [...new Set(held.flatMap(({ bands }) => bands.map((band) => band.period)))].sort().reverse();
  const units = new Set(held.flatMap(({ bands }) => bands.map(({ per }) => per)));
  const [unit] = units;
  return {
    finding: changeFinding(held, placed.length, year),
    rows: editions.flatMap((edition) => {
      const said = placed.map(({ slot }) => {
        const own = held.find((one) => one.slot === slot);
        const row = own?.bands.find((band) => band.period === edition);
        if (!own || !row) return undefined;
        const now = inNewestDollars(row, own.prices);
        const text = money(row.values.median, row.currency, row.per);
        return {
          text,
          ...(now !== undefined && edition.slice(0, 4) !== year && { note: `(${money(now, row.currency, row.per)})` }),
          row,
        };
      });
      return rowOf(period(edition), placed, said, cite) ?? [];
    }),
    note: [
      `Median${units.size === 1 && unit ? ` ${payPeriods[unit].label}` : ', by the unit that is published'}; in brackets in dollars of ${year}, by consumer prices of the years. The publisher does not design the editions as one series.`,
      cite.source(first.prices.source),
    ],
  };
}

/**
 * From the oldest edition to the newest that prices reach, in percent, in dollars of one year. Undefined where any edition
 * is capped: from what is left a bound would be read as a rise.
 */
function changed({ bands, prices }: Held): { from: string; to: string; percent: number } | undefined {
  if (bands.some(({ values }) => values.median.capped)) return undefined;
  const known = bands.flatMap((band) => {
    const value = inNewestDollars(band, prices);
    return value === undefined ? [] : [{ value, period: band.period, per: band.per }];
  });
  const [newest, oldest] = [known[0], known.at(-1)];
  if (!newest || !oldest || newest === oldest || newest.per !== oldest.per) return undefined;
  return { from: oldest.period, to: newest.period, percent: 100 * (newest.value / oldest.value - 1) };
}

/** “+4%”, “−3%”, “0%” */
function signed(value: number): string {
  const text = percent(value);
  return Math.round(value) > 0 ? `+${text}` : text;
}

function changeFinding(held: readonly Held[], careers: number, year: string): Inline | undefined {
  const found = held.flatMap((one) => {
    const change = changed(one);
    return change ? [{ role: one.role as Career, ...change }] : [];
  });
  const [a, b] = found;
  if (!a || found.length < careers || careers > 2) return undefined;
  const since = `in dollars of ${year}`;
  if (found.some(({ from, to }) => from !== a.from || to !== a.to)) return undefined;
  const span = `${period(a.from)} to ${period(a.to)}`;
  const alone = Math.round(a.percent) === 0 ? 'Hardly any change' : signed(a.percent);
  if (!b) return findingLine(`**${alone}** from ${span}, ${since}.`);
  return findingLine(`**${signed(a.percent)}** and **${signed(b.percent)}** from ${span}, ${since}.`);
}
