import { distance } from 'fastest-levenshtein';
import { nearestWord } from '../nearest-word.ts';
import type { FigureId } from './figure-ids.ts';

export { type FigureId, figureIds } from './figure-ids.ts';

/** A figure reference, taken apart: `[<owner>/]<series>.<tokens>[.<qualifiers>].<statistic>` */
export interface FigureReference {
  owner: string;
  /** A measure of pay, or projection, joined-projection, separations, attainment, exposure, household, filings, remote. */
  series: string;
  /**
   * Pay: place, level (`all` where omitted), period. Projections and separations: span. Attainment, household and remote: period. Exposure: measure.
   * Filings: id of the occupation.
   */
  tokens: string[];
  /** What narrows the choice: source, and for pay the statistic or `joined`. */
  qualifiers: string[];
  statistic: string;
}

export type Resolution =
  | { figure: FigureId }
  | { problem: 'malformed'; expected: string }
  | { problem: 'unknown'; suggestions: string[] }
  | { problem: 'ambiguous'; candidates: string[] };

/** How a reference is written, for messages. */
const referenceForms = {
  pay: '[<owner>/]<measure>.<place>[.<level>].<period>[.<source>].<statistic>',
  projection: '[<occupation>/]projection.<span>[.<source>].<statistic>',
  'joined-projection': '[<occupation>/]joined-projection.<span>[.<source>].<statistic>',
  separations: '[<occupation>/]separations.<span>[.<source>].<exits|transfers>',
  attainment: '[<occupation>/]attainment.<period>[.<source>].<degree>',
  exposure: '[<occupation>/]exposure.<measure>[.<period>][.<source>].value',
  household: '[<occupation>/]household.<period>[.<source>].<unemployment|weekly|count>',
  filings: '[<role>/]filings.<occupation>[.<source>].<share|count|of>',
  remote: '[<role>/]remote.<period>[.<source>].<percent|count|of>',
} as const;

const isPeriod = (token: string | undefined): boolean => /^\d{4}((-\d{2}){0,2}|-\d{4})$/.test(token ?? '');

/**
 * Takes a reference apart by its form alone; whether such a figure exists is for `resolveReference`.
 *
 * @param owner Id of the role or occupation in whose file the reference stands; without it the prefix is needed.
 */
export function parseReference(
  reference: string,
  owner?: string,
): FigureReference | { problem: 'malformed'; expected: string } {
  const slash = reference.indexOf('/');
  const named = slash === -1 ? owner : reference.slice(0, slash);
  const parts = reference.slice(slash + 1).split('.');
  const [series = '', ...rest] = parts;
  const form = series in referenceForms ? (series as keyof typeof referenceForms) : 'pay';
  const malformed = { problem: 'malformed', expected: referenceForms[form] } as const;
  if (!named || parts.some((part) => !/^[A-Za-z0-9-]+$/.test(part))) return malformed;

  const statistic = rest.pop();
  if (form === 'pay' && isPeriod(rest[1])) rest.splice(1, 0, 'all');
  const length = form === 'pay' ? 3 : 1;
  if (!statistic || rest.length < length || (form === 'pay' && !isPeriod(rest[2]))) return malformed;
  return { owner: named, series, tokens: rest.slice(0, length), qualifiers: rest.slice(length), statistic };
}

/**
 * Finds the one figure that a reference names.
 *
 * @param figures The result of `figureIds`; pass the same array each time, it is indexed once.
 */
export function resolveReference(
  reference: string,
  owner: string | undefined,
  figures: readonly FigureId[],
): Resolution {
  const parsed = parseReference(reference, owner);
  if ('problem' in parsed) return parsed;
  const inSeries = figuresOf(parsed.owner, figures).filter(
    (figure) =>
      figure.series === parsed.series &&
      parsed.tokens.every((token, index) => figure.tokens[index] === token) &&
      parsed.qualifiers.every((qualifier) => figure.qualifiers.includes(qualifier)),
  );
  const exact = inSeries.filter((figure) => figure.statistic === parsed.statistic);
  // Where only a rounded percentage is published, it is the percentage.
  const found =
    exact.length === 0 && parsed.statistic === 'percent'
      ? inSeries.filter((figure) => figure.statistic === 'percentStated')
      : exact;
  const { owner: named, series, tokens, qualifiers, statistic } = parsed;
  const id = `${named}/${[series, ...tokens, ...qualifiers, statistic].join('.')}`;
  // A full id is never ambiguous, even where it is the beginning of another.
  const figure = found.find((candidate) => candidate.id === id) ?? found[0];
  if (!figure) return { problem: 'unknown', suggestions: suggestions(parsed, owner, figures) };
  if (found.length > 1 && figure.id !== id) return { problem: 'ambiguous', candidates: found.map(({ id }) => id) };
  return { figure };
}

/** The same for checked content: throws on a reference that names no figure or several. */
export function figureNamed(reference: string, owner: string | undefined, figures: readonly FigureId[]): FigureId {
  const found = resolveReference(reference, owner, figures);
  if ('problem' in found) throw new Error(`The figure reference “${reference}” is ${found.problem}.`);
  return found.figure;
}

const indexes = new WeakMap<readonly FigureId[], Map<string, FigureId[]>>();

function figuresOf(owner: string, figures: readonly FigureId[]): FigureId[] {
  let index = indexes.get(figures);
  if (!index) {
    index = Map.groupBy(figures, (figure) => figure.owner);
    indexes.set(figures, index);
  }
  return index.get(owner) ?? [];
}

/** How unlike a reference a figure may be and still be suggested: one part that is another word altogether, at most. */
const mostUnlike = 3;

/**
 * Up to three figures of the same owner and series that are most like a reference in all its parts, as short as they may
 * be written in a file of `owner`; of several periods the nearest first. None where nothing is near.
 */
function suggestions(parsed: FigureReference, owner: string | undefined, figures: readonly FigureId[]): string[] {
  const ranked = ofLikelyOwner(parsed.owner, figures)
    .map((figure) => ({ name: shortForm(figure, owner), unlike: unlikeness(figure, parsed) }))
    .filter(({ unlike }) => unlike <= mostUnlike)
    .sort((a, b) => a.unlike - b.unlike)
    .map(({ name }) => name);
  return [...new Set(ranked)].slice(0, 3);
}

function ofLikelyOwner(named: string, figures: readonly FigureId[]): readonly FigureId[] {
  const own = figuresOf(named, figures);
  if (own.length > 0) return own;
  const meant = nearestWord(named, [...new Set(figures.map(({ owner }) => owner))]);
  return meant === undefined ? [] : figuresOf(meant, figures);
}

/** 0 for the same parts, up to 3 for each part that is another; infinite for another series, which is another kind of figure. */
function unlikeness(figure: FigureId, parsed: FigureReference): number {
  if (nearestWord(parsed.series, [figure.series]) === undefined) return Number.POSITIVE_INFINITY;
  const parts = figure.tokens.map((token, index) => partUnlike(token, parsed.tokens[index] ?? ''));
  const others = partUnlike(figure.series, parsed.series) + partUnlike(figure.statistic, parsed.statistic);
  return parts.reduce((sum, part) => sum + part, others);
}

function partUnlike(one: string, other: string): number {
  if (one === other) return 0;
  const [first, second] = [one, other].map(inYears);
  if (first !== undefined && second !== undefined) return 0.5 + Math.min(2.5, Math.abs(first - second) / 4);
  return (3 * distance(one, other)) / Math.max(one.length, other.length);
}

/** When a period or span begins, in years; undefined for what is none. */
function inYears(token: string): number | undefined {
  const [, year, month = '1'] = /^((?:19|20)\d{2})(?:-(\d{2}))?(?:-\d{2,4})?$/.exec(token) ?? [];
  if (year === undefined) return undefined;
  // The second half of a span such as 2025-35 is no month.
  return Number(year) + (Number(month) <= 12 ? (Number(month) - 1) / 12 : 0);
}

function shortForm({ owner, series, tokens, statistic }: FigureReference, home: string | undefined): string {
  const shown = tokens.filter((token, index) => !(index === 1 && token === 'all'));
  return `${owner === home ? '' : `${owner}/`}${[series, ...shown, statistic].join('.')}`;
}
