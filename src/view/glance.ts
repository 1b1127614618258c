import {
  bandsFor,
  type Comparison,
  comparePay,
  leadingMeasures,
  type Measure,
  ownOccupation,
} from '../domain/compare-pay.ts';
import type { Band, Role } from '../domain/dataset.ts';
import { reasonFor } from '../domain/dataset.ts';
import {
  count,
  inWords,
  list,
  money,
  percent,
  percentagePoints,
  percentPair,
  period,
  sentenceCase,
  span,
} from '../domain/format.ts';
import { compareGrowth, newestLine, newestOfficial } from '../domain/growth.ts';
import { leastToDraw, showing } from '../domain/sample.ts';
import { levels, measures, outputKinds, ratings } from '../schema/vocabulary.ts';
import type { Citations, Inline } from './citations.ts';
import { sample, share01 } from './describe.ts';
import { receipt } from './pay-words.ts';
import { standing } from './placed.ts';

export type Chip = 'proxy' | 'older' | 'small' | 'too-few' | 'no-data' | 'not-comparable' | 'editorial' | 'transcribed';

/** One role’s side of a row: a figure, words, or what is missing. */
export interface Cell {
  /** A figure, set large. */
  figure?: string;
  /** Words, set as text. */
  text?: Inline;
  /** What is not known, set calmly. */
  none?: string;
  chip?: Chip;
  /** Citation mark right after the figure. */
  after?: Inline;
  /** Sample, place, period: one line. */
  receipt?: Inline;
}

export interface DifferenceCell {
  kind: 'like-for-like' | 'unclear' | 'plain' | 'not-comparable';
  /** Slot of the higher role, only where the range of the difference excludes zero. */
  slot?: 1 | 2;
  text: string;
  receipt?: string;
}

export interface GlanceRow {
  id: string;
  label: string;
  cells: Cell[];
  /** Absent in rows of words, whose cells then take its room. */
  difference?: DifferenceCell;
}

export interface GlanceGroup {
  id: string;
  heading: string;
  /** Said once for the group: “editors’ judgement”. */
  chip?: Chip;
  rows: GlanceRow[];
}

const words = (text: string): Cell => ({ text: [text] });

/** The rows under “At a glance”, for two roles. */
export function glance(a: Role, b: Role, cite: Citations): GlanceGroup[] {
  const both = (label: string, id: string, cell: (role: Role) => Cell): GlanceRow => ({
    id,
    label,
    cells: [a, b].map(cell),
  });
  return [
    { id: 'pay', heading: 'Pay', rows: payRows(a, b, cite) },
    { id: 'market', heading: 'Market', rows: marketRows(a, b, cite) },
    {
      id: 'work',
      heading: 'The work',
      chip: 'editorial',
      rows: [
        both('Focus', 'focus', (role) => words(role.profile.focus)),
        both('Makes', 'makes', (role) => words(role.profile.makes)),
        both('Goes in', 'input', (role) => words(role.profile.input)),
        both('Comes out', 'output', (role) => ({
          text: [role.profile.output],
          receipt: [
            `${sentenceCase(outputKinds[role.profile.outputKind].label)}: ${outputKinds[role.profile.outputKind].description.toLowerCase().replace(/\.$/, '')}`,
          ],
        })),
      ],
    },
    {
      id: 'entry',
      heading: 'Getting in',
      rows: [
        educationRow(a, b, cite),
        both('Certificates often named', 'certificates', (role) =>
          role.profile.certifications.length
            ? { text: [list(role.profile.certifications.map((entry) => entry.name))], chip: 'editorial' }
            : { none: 'None is established', chip: 'editorial' },
        ),
        both('Entry barrier', 'entry-barrier', (role) => ({
          text: [ratings[role.profile.dimensions.entryBarrier.rating].label],
          chip: 'editorial',
          receipt: [sentenceCase(role.profile.dimensions.entryBarrier.because)],
        })),
        exposureRow(a, b, cite),
      ],
    },
  ];
}

function payRows(a: Role, b: Role, cite: Citations): GlanceRow[] {
  const rows = leadingMeasures.map((measure) => payRow(a, b, measure, 'all', cite));
  const known = (row: GlanceRow) => row.cells.some((cell) => cell.figure);
  const bothKnown = (row: GlanceRow) => row.cells.every((cell) => cell.figure);
  rows.sort(
    (x, y) => Number(y.difference?.kind !== 'not-comparable') - Number(x.difference?.kind !== 'not-comparable'),
  );
  const levelled = (['entry', 'senior'] as const)
    .map((level) => payRow(a, b, 'advertised-base', level, cite))
    .filter(bothKnown);
  const [first, ...rest] = rows as [GlanceRow, ...GlanceRow[]];
  return [
    first,
    ...(first.id === 'advertised-base' ? levelled : []),
    ...rest.filter(known),
    ...(first.id === 'advertised-base' ? [] : levelled),
  ];
}

function payRow(a: Role, b: Role, measure: Measure, level: 'all' | 'entry' | 'senior', cite: Citations): GlanceRow {
  const comparison = comparePay(a, b, measure, level);
  const name = level === 'all' ? `${measures[measure].label}, median` : `${levels[level].label} ads, median`;
  return {
    id: level === 'all' ? measure : level,
    label: name,
    cells: [payCell(a, comparison.first, measure, level, cite), payCell(b, comparison.second, measure, level, cite)],
    difference: payDifference(comparison, measure),
  };
}

function payCell(
  role: Role,
  band: Band | undefined,
  measure: Measure,
  level: 'all' | 'entry' | 'senior',
  cite: Citations,
): Cell {
  if (!band) return missingPay(role, measure, level, cite);
  if (showing(band) === 'nothing') {
    return {
      none: `Too few to state: ${sample(band)}`,
      chip: 'too-few',
      receipt: [`From ${leastToDraw} a figure is given`, cite.row(band)],
    };
  }
  return {
    figure: money(band.values.median, band.currency),
    after: [cite.row(band)],
    ...(showing(band) === 'middle-half' && { chip: 'small' }),
    receipt: [receipt(band, band.covers ? `${band.covers}, ${sample(band)}` : sample(band))],
  };
}

function missingPay(role: Role, measure: Measure, level: 'all' | 'entry' | 'senior', cite: Citations): Cell {
  if (measure === 'wage') return { none: 'No official category', receipt: filedAs(role, cite) };
  if (level !== 'all')
    return { none: 'No figure', receipt: [`Under ten ads at ${levels[level].label.toLowerCase()} level`] };
  const why = reasonFor(role, measure);
  return { none: 'No figure', ...(why && { receipt: [`because ${why}`] }) };
}

/** “Filed as software developers (62%) or data scientists (22%)”, or that the filings are too few to tell. */
export function filedAs(role: Role, cite: Citations): Inline {
  const filings = role.links.flatMap((link) => (link.filings ? [{ ...link, filings: link.filings }] : []));
  const [first] = filings;
  if (!first) return [];
  if (first.filings.of < leastToDraw) {
    return [
      `${inWords(first.filings.of)} visa filings name the title, too few to tell its category`,
      cite.row(first.filings),
    ];
  }
  const [one, two] = filings;
  const named = [one, two].flatMap((link) =>
    link ? [`${link.occupation.name.toLowerCase()} (${percent(link.filings.share)})`] : [],
  );
  return [`Filed as ${list(named, 'or')}`, cite.row(first.filings)];
}

function payDifference(comparison: Comparison, measure: Measure): DifferenceCell {
  if (!comparison.comparable) {
    const oneSided = !comparison.first !== !comparison.second && measure !== 'wage';
    const because = oneSided ? 'one side has no figure' : comparison.because;
    return { kind: 'not-comparable', text: 'Not comparable', receipt: `because ${because}` };
  }
  const { difference, first } = comparison;
  const size = `${money(Math.abs(difference.amount), first.currency)}`;
  const same = 'Same source, year and method';
  if (difference.amount === 0) return { kind: 'like-for-like', text: 'No difference', receipt: same };
  const apart = `${size} apart, ${percent(Math.abs(difference.percent))}`;
  if (difference.direction === undefined) return { kind: 'plain', text: apart, receipt: same };
  if (difference.direction === 0) {
    return { kind: 'unclear', text: 'No clear difference', receipt: `${apart}; the 95% range includes zero` };
  }
  const share = difference.direction > 0 ? difference.percent : (100 * -difference.amount) / first.values.median.value;
  return {
    kind: 'like-for-like',
    slot: difference.direction > 0 ? 1 : 2,
    text: `${size} more, ${percent(share)}`,
    receipt: same,
  };
}

function marketRows(a: Role, b: Role, cite: Citations): GlanceRow[] {
  return [employmentRow(a, b, cite), growthRow(a, b, cite), entryShareRow(a, b, cite), remoteRow(a, b, cite)];
}

function employmentRow(a: Role, b: Role, cite: Citations): GlanceRow {
  const bands = [a, b].map((role) => bandsFor(role, 'wage')[0]);
  const [first, second] = bands;
  const cells = [a, b].map((role, index): Cell => {
    const band = bands[index];
    if (!band?.count)
      return {
        none: 'No count',
        receipt: [`because ${reasonFor(role, 'employment') ?? `${role.plural} have no official category`}`],
      };
    return { figure: count(band.count), after: [cite.row(band)], receipt: [receipt(band, band.owner.name)] };
  });
  const difference: DifferenceCell =
    first?.count && second?.count
      ? { kind: 'plain', text: times(first.count, second.count), receipt: 'Same source and year' }
      : {
          kind: 'not-comparable',
          text: 'Not comparable',
          receipt: 'because at least one role is counted inside other occupations',
        };
  return { id: 'employed', label: 'People employed', cells, difference };
}

/** “6.4 to 1” */
function times(first: number, second: number): string {
  const [more, less] = first >= second ? [first, second] : [second, first];
  return `${(more / less).toFixed(1)} to 1`;
}

function growthRow(a: Role, b: Role, cite: Citations): GlanceRow {
  const comparison = compareGrowth(a, b);
  const [textA, textB] = comparison.comparable
    ? percentPair(comparison.first.percent, comparison.second.percent)
    : [undefined, undefined];
  const lines = [comparison.first, comparison.second];
  const cells = [a, b].map((role, index): Cell => {
    const line = lines[index];
    const text = [textA, textB][index];
    if (line) {
      return {
        figure: text ?? percent(line.percent),
        after: [cite.row(line)],
        receipt: [`${line.owner.name}, US, ${span(line.span)}`, ...newer(role, cite)],
      };
    }
    return { none: 'No projection of its own', chip: 'proxy', receipt: neighbours(role, cite) };
  });
  const difference: DifferenceCell = comparison.comparable
    ? {
        kind: 'plain',
        text: `${percentagePoints(comparison.first.percent, comparison.second.percent)} apart`,
        receipt: 'Same edition; a projection has no published error',
      }
    : { kind: 'not-comparable', text: 'Not comparable', receipt: `because ${comparison.because}` };
  const edition = comparison.comparable ? comparison.first.span : (comparison.first ?? comparison.second)?.span;
  return {
    id: 'growth',
    label: edition ? `Projected growth, ${span(edition)}` : 'Projected growth',
    cells,
    difference,
  };
}

/** The newest edition, where the row shows an older one. */
function newer(role: Role, cite: Citations): Inline {
  const occupation = ownOccupation(role);
  const line = occupation && newestLine(occupation);
  if (!line || line === newestOfficial(occupation)) return [];
  return [
    `; newest edition ${span(line.span)}: ${percent(line.percent)}${line.covers ? ', joined with others' : ''}`,
    cite.row(line),
  ];
}

/** “Nearest: software developers 16%, data scientists 34%” */
function neighbours(role: Role, cite: Citations): Inline {
  const near = role.links.flatMap(({ occupation }) => {
    const line = newestOfficial(occupation);
    return line ? [{ occupation, line }] : [];
  });
  if (near.length === 0) return [];
  return near
    .slice(0, 2)
    .flatMap(
      ({ occupation, line }, index): Inline => [
        `${index ? ', ' : 'Near it: '}${occupation.name.toLowerCase()} ${percent(line.percent)}`,
        cite.row(line),
      ],
    );
}

function entryShareRow(a: Role, b: Role, cite: Citations): GlanceRow {
  const shares = [a, b].map((role) => entryShare(role));
  const [first, second] = shares;
  const shown = first && second ? percentPair(first.share, second.share) : undefined;
  const cells = [a, b].map((role, index): Cell => {
    const share = shares[index];
    if (!share) return { none: 'No figure', receipt: [`because ${tooFewAds(role)}`] };
    return {
      figure: shown?.[index] ?? percent(share.share),
      after: [cite.row(share.band)],
      receipt: [`${count(share.entry)} of ${count(share.all)} job ads, US, ${period(share.band.period)}`],
    };
  });
  const difference: DifferenceCell =
    first && second
      ? { kind: 'plain', text: `${percentagePoints(first.share, second.share)} apart`, receipt: 'Same source and year' }
      : { kind: 'not-comparable', text: 'Not comparable', receipt: 'because one side has too few ads' };
  return { id: 'entry-share', label: 'Share of ads at entry level', cells, difference };
}

function tooFewAds(role: Role): string {
  const all = role.pay.find((band) => band.measure === 'advertised-base' && band.level === 'all');
  return all ? `only ${sample(all)} state pay` : 'no ads are held for it';
}

/** Share of distinct ads at entry level, where the sample carries it: 30 ads or more in all. */
function entryShare(role: Role): { share: number; entry: number; all: number; band: Band } | undefined {
  const band = bandsFor(role, 'advertised-base').find((candidate) => candidate.countOf === 'adverts');
  if (!band?.count || showing(band) === 'nothing') return undefined;
  const entry = role.pay.find(
    (candidate) =>
      candidate.source.id === band.source.id && candidate.period === band.period && candidate.level === 'entry',
  );
  if (!entry?.count) return undefined;
  return { share: (100 * entry.count) / band.count, entry: entry.count, all: band.count, band: entry };
}

function remoteRow(a: Role, b: Role, cite: Citations): GlanceRow {
  const entries = [a, b].map((role) => role.remote.find((entry) => entry.of >= leastToDraw));
  const [first, second] = entries;
  const shown = first && second ? percentPair(first.percent, second.percent) : undefined;
  const cells = [a, b].map((role, index): Cell => {
    const entry = entries[index];
    if (!entry) return { none: 'No figure', receipt: [`because ${tooFewAds(role)}`] };
    return {
      figure: shown?.[index] ?? percent(entry.percent),
      after: [cite.row(entry)],
      receipt: [`${count(entry.count)} of ${count(entry.of)} job ads, US, ${period(entry.period)}`],
    };
  });
  const difference: DifferenceCell =
    first && second && first.period === second.period
      ? {
          kind: 'plain',
          text: `${percentagePoints(first.percent, second.percent)} apart`,
          receipt: 'Same source and year',
        }
      : { kind: 'not-comparable', text: 'Not comparable', receipt: 'because one side has too few ads' };
  return { id: 'remote', label: 'Ads labelled fully remote', cells, difference };
}

function educationRow(a: Role, b: Role, cite: Citations): GlanceRow {
  return {
    id: 'education',
    label: 'Usual entry education',
    cells: [a, b].map((role): Cell => {
      const [near] = standing([{ role, slot: 0 }], 1);
      const entry = near?.occupation.entryEducation;
      if (!near || !entry) return { none: 'No figure' };
      return {
        text: [entry.level.replace('\u0027', '’'), cite.row(entry)],
        ...(near.proxy && { chip: 'proxy' }),
        receipt: [`${near.occupation.name}, US, ${period(entry.period)}`],
      };
    }),
  };
}

function exposureRow(a: Role, b: Role, cite: Citations): GlanceRow {
  return {
    id: 'ai-exposure',
    label: 'AI exposure, 0 to 1',
    cells: [a, b].map((role): Cell => {
      const [near] = standing([{ role, slot: 0 }], 1);
      const values = near?.occupation.exposure ?? [];
      if (!near || values.length < 2) return { none: 'No figure' };
      const sorted = [...values].sort((x, y) => x.value - y.value);
      const [low] = sorted;
      const high = sorted.at(-1);
      if (!low || !high) return { none: 'No figure' };
      return {
        text: [`${share01(low.value)} to ${share01(high.value)}`, cite.row(low), ' ', cite.row(high)],
        ...(near.proxy && { chip: 'proxy' }),
        receipt: [`${near.occupation.name}: ${inWords(values.length)} measures, which disagree; not a forecast`],
      };
    }),
  };
}
