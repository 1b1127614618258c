import { isSmall } from '../../../domain/compare/sample.ts';
import { type Career, hasMedian, type MedianBand } from '../../../domain/dataset.ts';
import { count, money, moneyShort, period, range } from '../../../domain/format.ts';
import { payPeriods } from '../../../schema/vocabulary.ts';
import { standIns } from '../../base/role-slots.ts';
import type { Slot } from '../../base/slot.ts';
import type { CitationMarks } from '../../cite/citation-marks.ts';
import { unitOf } from '../pay-drawn.ts';
import { categoryCells, orNoneNear, type Said } from './category-cells.ts';
import type { Row, RowCell } from './row.ts';

/**
 * Pay beside the bars: the middle half where they share a basis, whose median the bar has; where they share none, what
 * the categories that they are, or that stand in, are officially paid.
 */
export function payRow(roles: readonly Career[], bands: readonly (MedianBand | undefined)[], cite: CitationMarks): Row {
  return bands.some((band) => band) ? middleHalf(bands, cite) : officialWages(roles, cite);
}

const head = { id: 'pay', label: 'Pay', href: '#pay' } as const;

function middleHalf(bands: readonly (MedianBand | undefined)[], cite: CitationMarks): Row {
  return {
    ...head,
    note: 'middle half',
    marks: cite.rows(...bands.filter((band) => band !== undefined)),
    cells: bands.map((band, index): RowCell => {
      const slots: Slot[] = [(index + 1) as Slot];
      if (!band) return { slots, note: 'not in this source' };
      const { p25, p75 } = band.values;
      if (!p25 || !p75) return { slots, note: 'median only' };
      const [low, high] = [moneyShort(p25, band.currency, band.per), moneyShort(p75, band.currency, band.per)];
      // Four columns of a phone break between the two.
      const apart = p75.capped || bands.length > 3;
      return { slots, figure: apart ? `${low} to ${high}` : range(low, high), note: restsOn(band) };
    }),
  };
}

/** “966 ads”, “32 answers: few”, or whom an official wage is of. */
function restsOn(band: MedianBand): string {
  const { owner } = band;
  if (band.measure === 'wage') return band.covers ?? ('career' in owner && owner.career ? '' : owner.plural);
  if (band.count === undefined) return '';
  return `${count(band.count)} ${unitOf(band)}${isSmall(band) ? ': few' : ''}`;
}

function officialWages(roles: readonly Career[], cite: CitationMarks): Row {
  const held = roles.map((role) =>
    standIns(role).flatMap((link) => {
      const band = link.occupation.wages.find(hasMedian);
      return band && !band.covers ? [{ link, band }] : [];
    }),
  );
  const newest = held.flat().sort((a, b) => b.band.period.localeCompare(a.band.period))[0]?.band;
  const alike = held.map((own) =>
    own.filter(({ band }) => band.source === newest?.source && band.period === newest.period),
  );
  // Two sums in a narrow cell are printed in thousands, and then so is the row.
  const print = alike.some((own) => own.length > 1) ? moneyShort : money;
  // A wage that is published by the hour alone stays one, and beside it a year is named too.
  const units = new Set(alike.flat().map(({ band }) => band.per));
  const text = ({ values: { median }, currency, per }: MedianBand) =>
    `${print(median, currency, per)}${units.size === 1 && units.has('year') ? '' : ` ${payPeriods[per].label}`}`;
  const said = alike.map((own) => own.map(({ link, band }): Said => ({ link, text: text(band), rows: [band] })));
  return {
    ...head,
    note: 'official wage',
    ...(newest && { more: `, ${period(newest.period)}` }),
    marks: cite.rows(...said.flat().flatMap(({ rows }) => rows)),
    cells: categoryCells(roles, said, {
      one: orNoneNear('no official wage'),
      several: (who) => `an official wage for ${who}`,
    }),
  };
}
