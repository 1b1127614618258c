import { byUse, comparePay, leadingPay } from '../../domain/compare/compare-pay.ts';
import { differenceOfMedians } from '../../domain/compare/how-sure.ts';
import { whatDiffers } from '../../domain/compare/not-comparable.ts';
import { leastToDraw, showing } from '../../domain/compare/sample.ts';
import { type Band, type Career, hasMedian, type MedianBand } from '../../domain/dataset.ts';
import { count, list, midSentence, money, percent, period, sentenceCase } from '../../domain/format.ts';
import { currencies, places } from '../../schema/countries.ts';
import { levels } from '../../schema/vocabulary.ts';
import { ladderLevels } from '../base/pair-pay.ts';
import { adsOn, boardOf, placeName, taken } from '../base/pay-words.ts';
import { type CategorySlot, categorySlots, type RoleSlot } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
import type { CitationMarks } from '../cite/citation-marks.ts';
import { sample } from '../cite/row-description.ts';
import { bar, type RangeChart, type RangeRow, type Scale, scaleFor, spokenMedian, tableRow } from './range-chart.ts';

/** The newest official wage of each category behind the roles. */
function officialBands(placed: readonly RoleSlot[]): OfficialEntry[] {
  const entries = newestBands(placed);
  const yearly = entries.filter(({ band }) => band.per === 'year');
  return yearly.length > 0 ? ofOneEdition(yearly) : entries;
}

/** All of the newest edition that has a yearly figure of each; as they are where no edition has. */
function ofOneEdition(entries: readonly OfficialEntry[]): OfficialEntry[] {
  const editions = entries.map(({ occupation }) =>
    occupation.wages.filter((band): band is MedianBand => hasMedian(band) && band.per === 'year'),
  );
  const [shared] = (editions[0] ?? [])
    .map(({ period: edition }) => editions.map((bands) => bands.find(({ period: other }) => other === edition)))
    .filter((bands) => bands.every((band) => band !== undefined));
  return entries.map((entry, index) => ({ ...entry, band: shared?.[index] ?? entry.band }));
}

type OfficialEntry = CategorySlot & { band: MedianBand };

function newestBands(placed: readonly RoleSlot[]): OfficialEntry[] {
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

/** Base pay offered in ads: one group of bars a level, one bar a role. */
export function advertisedChart(
  placed: readonly RoleSlot[],
  scale: Scale,
  cite: CitationMarks,
): RangeChart | undefined {
  const groups = advertisedByLevel(placed).filter(({ bands }) => bands.some((band) => band));
  const [first] = groups.flatMap(({ bands }) => bands.filter((band) => band !== undefined));
  if (!first) return undefined;
  const words = { placed, unit: first.countOf === 'values' ? 'values' : 'ads', ofAll: groups[0] };
  const over = sideThatLeads(groups.map(({ bands }) => bands));
  const drawn = groups.map(({ level, bands }) => ({
    level,
    bands,
    row: levelRow(levels[level].label, bands, { ...words, over }),
  }));
  const shown = leadsWith(placed, first) ? withoutAll(drawn) : drawn;
  const few = shown.filter(({ row }) => row.bars.length === 0);
  const table = groups.flatMap(({ level, bands }) =>
    bands.flatMap((band, index): RangeChart['table'] => {
      const at = placed[index];
      if (!band || !at || showing(band) === 'nothing') return [];
      const { name } = at.role;
      return [
        tableRow(
          band,
          { group: levels[level].label, name, slot: at.slot, proxy: band.notCompared !== undefined },
          cite,
        ),
      ];
    }),
  );
  return {
    id: 'advertised-pay',
    title: shown.some(({ level }) => level !== 'all') ? 'Base pay offered, by level' : 'Base pay offered in ads',
    caption: [
      `${[`${currencies[places[first.place].currency].label} a year, ${placeName(first)} ${adsOn(first)}`, taken[first.statistic]].filter(Boolean).join(': ')}. ${reading(shown.map(({ row }) => row))}`.trimEnd(),
      cite.row(first),
      ...withoutLine(groups, placed),
      ...barredIn(drawn, placed),
    ],
    scale,
    rows: shown.filter(({ row }) => row.bars.length > 0).map(({ row }) => row),
    ...(few.length > 0 && { undrawn: tooFewToDraw(few.map(({ row }) => row)) }),
    table,
    spoken: drawn.flatMap(({ level, bands }) => spokenMedians(levels[level].label, bands, placed)).join('; '),
    on: { board: boardOf(first.source), period: period(first.period) },
  };
}

/** How the bars are read, as far as any has such a part. */
function reading(rows: readonly RangeRow[]): string {
  const bars = rows.flatMap((row) => row.bars);
  const some = (key: 'p25' | 'p10') => bars.some(({ values }) => values[key] !== undefined);
  const [half, tails] = [some('p25') && 'solid: middle half', some('p10') && 'pale: from one in ten to nine in ten'];
  return bars.length > 0 ? `${['Tick: median', half, tails].filter(Boolean).join('; ')}.` : '';
}

/** Whether the ads of all levels lead the page, so that its head has drawn them. */
function leadsWith(placed: readonly RoleSlot[], band: MedianBand): boolean {
  const [lead] = placed.length > 1 ? (leadingPay(placed.map(({ role }) => role)) ?? []) : [];
  return lead?.measure === band.measure && lead.source === band.source && lead.period === band.period;
}

type Drawn = { level: Band['level']; bands: (MedianBand | undefined)[]; row: RangeRow };

/** The levels alone, where one of them is drawn. */
function withoutAll(drawn: readonly Drawn[]): readonly Drawn[] {
  const single = drawn.filter(({ level }) => level !== 'all');
  return single.some(({ row }) => row.bars.length > 0) ? single : drawn;
}

/** Of two roles the side from which differences are told: the second where it is ahead at every level that is sure. */
function sideThatLeads(groups: readonly (readonly (MedianBand | undefined)[])[]): 1 | -1 {
  const sides = groups.flatMap(([first, second]) => {
    const apart = first && second && !whatDiffers(first, second) && differenceOfMedians(first, second);
    return apart && apart.direction !== undefined && apart.direction !== 0 ? [apart.direction] : [];
  });
  return sides.length > 0 && sides.every((side) => side < 0) ? -1 : 1;
}

interface LevelWords {
  placed: readonly RoleSlot[];
  /** The side from which differences are told. */
  over: 1 | -1;
  unit: string;
  ofAll: { level: Band['level']; bands: (MedianBand | undefined)[] } | undefined;
}

function levelRow(label: string, bands: readonly (MedianBand | undefined)[], words: LevelWords): RangeRow {
  const { placed, unit, over } = words;
  const bars = bands.flatMap((band, index) => {
    const slot = placed[index]?.slot ?? 0;
    return (band && bar(band, slot, band.notCompared !== undefined)) ?? [];
  });
  const counts = bands.map((band, index) => countText(band, index, words));
  const without = placed.flatMap(({ role }, index) => {
    const band = bands[index];
    return !counts[index] || (band && showing(band) !== 'nothing')
      ? []
      : [`${counts[index]} ${unit} for ${role.plural}`];
  });
  const [one, other] = bands;
  const amount = placed.length === 2 && one && other && amountApart(one, other, over);
  return {
    label,
    samples: [`${list(counts.filter((text) => text !== undefined))} ${unit}`],
    ...(amount && { apart: amount }),
    bars,
    ...(bars.length > 0 && without.length > 0 && { note: `${sentenceCase(list(without))}: too few to draw.` }),
  };
}

/** “61”; of a role whose ads the source counts, at a level of which it gives no line, “under ten”; of others nothing is known. */
function countText(
  band: MedianBand | undefined,
  index: number,
  { ofAll }: Pick<LevelWords, 'ofAll'>,
): string | undefined {
  if (band) return count(band.count ?? 0);
  return ofAll?.level === 'all' && ofAll.bands[index] ? 'under ten' : undefined;
}

/** “ No pay from these ads is held for clerks.” */
function withoutLine(groups: readonly { bands: readonly unknown[] }[], placed: readonly RoleSlot[]): string[] {
  const none = placed.filter((_, index) => groups.every(({ bands }) => bands[index] === undefined));
  const plurals = none.map(({ role }) => role.plural);
  return plurals.length > 0 ? [` No pay from these ads is held for ${list(plurals, 'or')}.`] : [];
}

/** “$17,900 more”, of the side that leads; “apart” where the range of the difference holds zero, or none is known. */
function amountApart(first: MedianBand, second: MedianBand, over: 1 | -1): string | undefined {
  if (whatDiffers(first, second)) return undefined;
  const { amount, direction } = differenceOfMedians(first, second);
  const size = money(Math.abs(amount), first.currency);
  if (amount === 0) return 'the same';
  if (!direction) return `${size} apart`;
  return `${size} ${direction === over ? 'more' : 'less'}`;
}

/** “Director: 12 and 24 ads, too few to draw.” */
function tooFewToDraw(rows: readonly RangeRow[]): string {
  const said = rows.map(
    ({ label, samples }, index) => `${index === 0 ? label : midSentence(label)}: ${samples.join(', ')}`,
  );
  return `${said.join('; ')}, too few to draw.`;
}

/** “ Hatched: entry ads of builders are not for comparison: …” */
function barredIn(drawn: readonly Drawn[], placed: readonly RoleSlot[]): string[] {
  const barred = drawn.flatMap(({ row, bands }) =>
    bands.flatMap((band, index) =>
      band?.notCompared && showing(band) !== 'nothing'
        ? [`${midSentence(row.label)} ads of ${placed[index]?.role.plural} are not for comparison: ${band.notCompared}`]
        : [],
    ),
  );
  return barred.length > 0 ? [` Hatched: ${barred.join('; ')}.`] : [];
}

function spokenMedians(label: string, bands: Drawn['bands'], placed: readonly RoleSlot[]): string[] {
  return bands.flatMap((band, index) =>
    band && showing(band) !== 'nothing' ? [spokenMedian(label, placed[index]?.role.name ?? '', band)] : [],
  );
}

/** For which roles a category stands: “own category”, “stands in”, or for whom which. */
function standing({ links, proxy }: CategorySlot): string {
  const plurals = (own: boolean) =>
    list(links.flatMap(({ role, link }) => ((link.fit === 'exact') === own ? [role.plural] : [])));
  const near = plurals(false);
  if (proxy) return 'stands in';
  return near ? `own category of ${plurals(true)}, stands in for ${near}` : 'own category';
}

/** “1,687,890 people; 62% of machine learning filings”: whom a category counts, and how much of a role it stands for. */
function standsOn({ links, proxy }: CategorySlot, band: MedianBand): string[] {
  const shares = links.flatMap(({ role, link: { fit, filings } }) =>
    fit !== 'exact' && filings && filings.of >= leastToDraw
      ? [`${percent(filings.share)} of ${midSentence(role.short)} filings`]
      : [],
  );
  return [[sample(band), ...shares].filter(Boolean).join('; ') || (proxy ? 'stands in' : '')].filter(Boolean);
}

/**
 * Official wages of the roles’ own categories, or of the closest ones, hatched and in nobody’s colour; one that stands for
 * several roles has the colours of all.
 */
export function officialChart(placed: readonly RoleSlot[], scale: Scale, cite: CitationMarks): RangeChart | undefined {
  const entries = officialBands(placed);
  const [first] = entries;
  if (!first) return undefined;
  const near = entries.some(({ proxy }) => proxy);
  const joint = entries.some(({ slots }) => slots.length > 1);
  const editions = new Set(entries.map(({ band }) => band.period));
  const dated = (band: MedianBand) => (editions.size > 1 ? [period(band.period)] : []);
  const elsewhere = newestBands(placed).filter(({ band }) => band.per !== first.band.per);
  return {
    id: 'official-wages',
    title: editions.size > 1 ? 'Official wages' : `Official wages, ${period(first.band.period)}`,
    caption: [
      'What employees of the category are paid, at every level of experience.',
      ...(near || joint ? [' Hatched: it stands in for a role without a category of its own.'] : []),
      ...cite.rows(...entries.map(({ band }) => band)),
    ],
    scale,
    rows: entries.map((entry) => {
      const shared = sharedBy(entry);
      const drawn = shared ?? [{ slot: entry.proxy ? (0 as const) : entry.slot, proxy: entry.proxy }];
      return {
        label: entry.occupation.name,
        slots: entry.slots,
        bars: drawn.flatMap(({ slot, proxy }) => bar(entry.band, slot, proxy) ?? []),
        ...(shared && { joint: true as const }),
        samples: [...dated(entry.band), ...standsOn(entry, entry.band)],
      };
    }),
    table: entries.map((entry) => {
      const { occupation, band, slot, proxy } = entry;
      const shared = sharedBy(entry);
      const own = { group: occupation.name, name: standing(entry), slot: proxy ? (0 as const) : slot, proxy };
      return tableRow(band, { ...own, ...(shared && { shared }) }, cite);
    }),
    ...(elsewhere.length > 0 && {
      undrawn: `Published by the hour only, so not on this axis: ${list(elsewhere.map(({ occupation }) => midSentence(occupation.name)))}.`,
    }),
    spoken: entries.map(({ band }) => spokenMedian('Official wage', band.owner.name, band)).join('; '),
  };
}

/** The roles that share a category, and for which of them it stands in. */
function sharedBy({ links, slots }: CategorySlot): { slot: Slot; proxy: boolean }[] | undefined {
  if (slots.length < 2) return undefined;
  return slots.map((slot, index) => ({ slot, proxy: links[index]?.link.fit !== 'exact' }));
}
