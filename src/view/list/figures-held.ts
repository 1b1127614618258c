import { bandsFor, bestKnownPay, leadingMeasures } from '../../domain/compare/compare-pay.ts';
import { newestOwn } from '../../domain/compare/growth.ts';
import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { peopleEmployed } from '../../domain/compare/people-employed.ts';
import { isSmall, leastForTails, leastToDraw, showing } from '../../domain/compare/sample.ts';
import type { Career, Filings, MedianBand, ProjectionLine, PublishedRow, Remote } from '../../domain/dataset.ts';
import { period, sentenceCase, span } from '../../domain/format.ts';
import { measures } from '../../schema/vocabulary.ts';
import { boardOf, taken } from '../base/pay-words.ts';
import type { FigureKind } from './figure-kind.ts';

/** What the id of a kind and its place among others are made of. */
interface KindPlace {
  word: string;
  edition: string;
  /** Lower first, inside its theme. */
  rank: number;
}

/** One figure that a role has. */
export interface HeldFigure {
  kind: Omit<FigureKind, 'id'> & KindPlace;
  value: number;
  /** The source gives no more than “this much or more”. */
  capped: boolean;
  /** Size of a small sample. */
  few?: number;
  row: PublishedRow;
}

/** Every figure that a role may show in the list, of each theme the one it is best known by first. */
export function figuresHeld(role: Career): HeldFigure[] {
  const best = bestKnownPay(role);
  const bands = leadingMeasures
    .flatMap((measure) => bandsFor(role, measure))
    .filter((band) => band !== best && showing(band) !== 'nothing');
  const own = ownOccupation(role);
  const growth = own && newestOwn(own);
  const people = peopleEmployed(role);
  const [filings] = role.links.flatMap((link) => link.filings ?? []);
  return [
    ...(best ? [best, ...bands] : bands).map(ofBand),
    ...(growth ? [ofGrowth(growth)] : []),
    ...(people ? [ofPeople(people)] : []),
    ...(filings ? [ofFilings(filings)] : []),
    ...role.remote.filter(({ of }) => of >= leastToDraw).map(ofRemote),
  ];
}

/** A publication as part of an address: aijobs.net → aijobs-net. */
const word = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** “AI and data board”: what a source calls its job board, in few words. */
const boardInShort = (source: Parameters<typeof boardOf>[0]) =>
  boardOf(source).replace(/^one /, '').replace(' job ', ' ');

function ofBand(band: MedianBand): HeldFigure {
  const { measure, statistic, covers, notCompared, source, values, per } = band;
  const how = taken[statistic] && `, ${taken[statistic]}`;
  const hourly = per === 'hour' ? ' by the hour' : '';
  const apart = covers ? ', two joined' : notCompared ? ', not for comparison' : '';
  const { name, records, few } = wordsOf(band);
  const behind = `, ${period(band.period)}${apart}`;
  return {
    kind: {
      word: [
        ...(measure === 'wage' ? [measure] : [measure, word(source.short)]),
        ...(statistic === 'distinct-values' ? ['values'] : []),
        ...(hourly ? ['hourly'] : []),
        ...(apart ? ['apart'] : []),
      ].join('-'),
      edition: band.period,
      rank: (leadingMeasures as readonly string[]).indexOf(measure),
      theme: 'pay',
      name: name + hourly + behind,
      label: `${measures[measure].label}${hourly}${how}, ${period(band.period)}, ${source.short}${apart}`,
      said: records + hourly + behind,
      saidFew: `Only # ${few}${behind}`,
      unit: hourly ? 'hourly' : 'money',
      ordered: !apart,
    },
    value: values.median.value,
    capped: values.median.capped,
    ...(isSmall(band) && band.count && { few: band.count }),
    row: band,
  };
}

/** The name of a kind of pay, and what stands behind its figures, all and few. */
function wordsOf({ measure, countOf, source }: MedianBand): { name: string; records: string; few: string } {
  const board = boardInShort(source);
  if (measure === 'advertised-base') {
    const what = countOf === 'values' ? 'values in ads' : 'ads';
    return { name: `Pay in ads, ${board}`, records: `${sentenceCase(what)}, ${board}`, few: `${what}, ${board}` };
  }
  if (measure === 'total') return { name: `Pay by survey, ${source.short}`, records: 'Survey answers', few: 'answers' };
  if (measure === 'filed-base') return { name: 'Pay in visa filings', records: 'Visa filings', few: 'visa filings' };
  const { label } = measures[measure];
  return { name: label, records: label, few: label.toLowerCase() };
}

function ofGrowth(line: ProjectionLine): HeldFigure {
  return {
    kind: {
      word: 'growth',
      edition: line.span,
      rank: 0,
      theme: 'jobs',
      name: `Projected growth, ${span(line.span)}`,
      label: `Projected growth, ${span(line.span)}, ${line.source.short}`,
      said: `Projected growth, ${span(line.span)}`,
      unit: 'change',
      until: `to 20${line.span.slice(-2)}`,
      ordered: true,
    },
    value: line.percent,
    capped: false,
    row: line,
  };
}

function ofPeople(band: MedianBand | (PublishedRow & { kind: 'band' })): HeldFigure {
  return {
    kind: {
      word: 'people',
      edition: band.period,
      rank: 1,
      theme: 'jobs',
      name: `People employed, ${period(band.period)}`,
      label: `People employed, ${period(band.period)}, ${band.source.short}`,
      said: `People employed, ${period(band.period)}`,
      unit: 'count',
      ordered: true,
    },
    value: band.count ?? 0,
    capped: false,
    row: band,
  };
}

function ofFilings(filings: Filings): HeldFigure {
  return {
    kind: {
      word: 'filings',
      edition: filings.period,
      rank: 2,
      theme: 'jobs',
      name: `Visa filings under the title, ${period(filings.period)}`,
      label: `Visa filings under the title, ${period(filings.period)}, ${filings.source.short}`,
      said: `Visa filings, ${period(filings.period)}`,
      unit: 'count',
      ordered: true,
    },
    value: filings.of,
    capped: false,
    row: filings,
  };
}

function ofRemote(row: Remote): HeldFigure {
  const where = `${boardInShort(row.source)}, ${period(row.period)}`;
  return {
    kind: {
      word: `remote-${word(row.source.short)}`,
      edition: row.period,
      rank: 0,
      theme: 'ads',
      name: `Ads fully remote, ${where}`,
      label: `Ads labelled fully remote, ${period(row.period)}, ${row.source.short}`,
      said: `Of its ads, ${where}`,
      saidFew: `Of only # ads, ${where}`,
      unit: 'share',
      ordered: true,
    },
    value: row.percent,
    capped: false,
    ...(row.of < leastForTails && { few: row.of }),
    row,
  };
}
