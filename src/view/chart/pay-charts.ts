import { byUse, comparePay } from '../../domain/compare/compare-pay.ts';
import { leastOf, showing } from '../../domain/compare/sample.ts';
import { type Career, hasMedian, type MedianBand } from '../../domain/dataset.ts';
import { count, list, midSentence, period, sentenceCase } from '../../domain/format.ts';
import { levels, statistics } from '../../schema/vocabulary.ts';
import { ladderLevels } from '../base/pair-pay.ts';
import { boardOf, unitAndPlace } from '../base/pay-words.ts';
import { type CategorySlot, categorySlots, type RoleSlot } from '../base/role-slots.ts';
import type { CitationMarks } from '../cite/citation-marks.ts';
import { sample } from '../cite/row-description.ts';
import { bar, type RangeChart, type RangeRow, type Scale, scaleFor, spokenMedian, tableRow } from './range-chart.ts';

/** The newest official wage of each category behind the roles. */
function officialBands(placed: readonly RoleSlot[]): (CategorySlot & { band: MedianBand })[] {
  return categorySlots(placed).flatMap((entry) => {
    const band = entry.occupation.wages.find(hasMedian);
    return band ? [{ ...entry, band }] : [];
  });
}

/** The advertised pay of each role at each level, as far as one snapshot and method gives it for all. */
function advertisedByLevel(
  placed: readonly RoleSlot[],
): { level: 'all' | (typeof ladderLevels)[number]; bands: (MedianBand | undefined)[] }[] {
  const basis = advertisedBasis(placed.map(({ role }) => role));
  if (!basis) return [];
  return (['all', ...ladderLevels] as const).map((level) => ({
    level,
    bands: placed.map(({ role }) =>
      role.pay.find(
        (band) =>
          band.measure === 'advertised-base' &&
          band.level === level &&
          band.source.id === basis.source.id &&
          band.period === basis.period,
      ),
    ),
  }));
}

/**
 * A band of the basis of the chart: the one on which the roles’ ads are compared, otherwise the most usable that can be
 * drawn of any of them.
 */
function advertisedBasis(roles: readonly Career[]): MedianBand | undefined {
  const { sharing, figures } = comparePay(roles, 'advertised-base');
  const drawn = figures.filter((band) => band !== undefined).filter((band) => showing(band) !== 'nothing');
  return sharing?.[0] ?? drawn.sort(byUse)[0];
}

/** One axis for all pay on the page: advertised and official pay share it so that they can be seen apart. */
export function payScale(placed: readonly RoleSlot[], more: readonly MedianBand[] = []): Scale | undefined {
  const bands = [
    ...advertisedByLevel(placed).flatMap(({ bands }) => bands.filter((band) => band !== undefined)),
    ...officialBands(placed).map(({ band }) => band),
    ...more,
  ].filter((band) => showing(band) !== 'nothing');
  return bands.length ? scaleFor(bands) : undefined;
}

/** Advertised pay by level: one group of bars a level, one bar a role. */
export function advertisedChart(
  placed: readonly RoleSlot[],
  scale: Scale,
  cite: CitationMarks,
): RangeChart | undefined {
  const groups = advertisedByLevel(placed).filter(({ bands }) => bands.some((band) => band));
  const [first] = groups.flatMap(({ bands }) => bands.filter((band) => band !== undefined));
  if (!first) return undefined;
  const rows: RangeRow[] = [];
  const table: RangeChart['table'] = [];
  const spoken: string[] = [];
  const barred: string[] = [];
  const [ofAll] = groups;
  const unit = first.countOf === 'values' ? 'values' : 'ads';
  /** Of a role whose ads the source counts, at a level of which it gives no line. */
  const few = (index: number) =>
    ofAll?.level === 'all' && ofAll.bands[index] ? `under ten ${unit}` : 'no ads held from this board';
  for (const { level, bands } of groups) {
    const { label } = levels[level];
    const drawn = bands.flatMap((band, index) => {
      const slot = placed[index]?.slot ?? 0;
      if (!band || showing(band) === 'nothing') return [];
      const name = placed[index]?.role.name ?? '';
      table.push(tableRow(band, { group: label, name, slot, proxy: band.notCompared !== undefined }, cite));
      spoken.push(spokenMedian(label, name, band));
      if (band.notCompared)
        barred.push(`${label} ads of ${placed[index]?.role.plural} are not for comparison: ${band.notCompared}`);
      return bar(band, slot, band.notCompared !== undefined) ?? [];
    });
    const small = placed.flatMap(({ role }, index) => {
      const band = bands[index];
      if (band && showing(band) !== 'nothing') return [];
      return [`${band ? sample(band) : few(index)} for ${role.plural}`];
    });
    rows.push({
      label,
      bars: drawn,
      samples: bands.map((band, index) => {
        if (!band) return few(index);
        if (showing(band) === 'nothing') return `${count(band.count ?? 0)}, too few`;
        return sample(band);
      }),
      ...(small.length && { note: `${sentenceCase(list(small))}. A range is drawn from ${leastOf(first)}.` }),
    });
  }
  // Rows without a bar come last, so that bars stand together on their axis.
  rows.sort((a, b) => Number(a.bars.length === 0) - Number(b.bars.length === 0));
  return {
    id: 'advertised-pay',
    title: `Advertised base pay on ${boardOf(first.source)}, ${period(first.period)}`,
    caption: [
      `${unitAndPlace(first.place)}. ${sentenceCase(statistics[first.statistic].label)}.`,
      cite.row(first),
      ...(barred.length > 0 ? [` Hatched: ${barred.map(midSentence).join('; ')}.`] : []),
    ],
    scale,
    rows,
    table,
    spoken: spoken.join('; '),
  };
}

/** For which roles a category stands: “own category”, “stands in”, or for whom which. */
function standing({ links, proxy }: CategorySlot): string {
  const plurals = (own: boolean) =>
    list(links.flatMap(({ role, link }) => ((link.fit === 'exact') === own ? [role.plural] : [])));
  const near = plurals(false);
  if (proxy) return 'stands in';
  return near ? `own category of ${plurals(true)}, stands in for ${near}` : 'own category';
}

/** Official wages of the roles’ own categories, or of the closest ones, hatched. */
export function officialChart(placed: readonly RoleSlot[], scale: Scale, cite: CitationMarks): RangeChart | undefined {
  const entries = officialBands(placed);
  const [first] = entries;
  if (!first) return undefined;
  return {
    id: 'official-wages',
    title: `Official wages, ${period(first.band.period)}`,
    caption: [
      'What employees of the category are paid, at every level of experience.',
      ...(entries.some(({ proxy }) => proxy) ? [' Hatched: a category that stands in for a role without one.'] : []),
      cite.row(first.band),
    ],
    scale,
    rows: entries.map(({ occupation, band, slot, proxy }) => ({
      label: occupation.name,
      bars: [bar(band, slot, proxy)].filter((entry) => entry !== undefined),
      samples: [sample(band)],
    })),
    table: entries.map((entry) => {
      const { occupation, band, slot, proxy } = entry;
      return tableRow(band, { group: occupation.name, name: standing(entry), slot, proxy }, cite);
    }),
    spoken: entries.map(({ band }) => spokenMedian('Official wage', band.owner.name, band)).join('; '),
  };
}
