import { count, nameInSentence } from '../../domain/format.ts';
import type { AskedNumber } from './asked-number.ts';
import { type FigureIndex, type FigureLine, statisticsOf, type Unit } from './figure-lines.ts';
import { figureText, statisticWords, whenWords } from './figure-words.ts';
import { type Figure, type Hit, type LookUp, lookUp } from './look-up.ts';
import { peopleOf } from './people-of.ts';

/** What the figure is that a number equals, what it is not, and where the same number stands besides. */
export function answerFacts(
  index: FigureIndex,
  asked: AskedNumber,
  { hits }: LookUp,
  named?: { ids: readonly string[]; name: string },
): [string, string][] {
  const [first] = hits;
  if (!first) return [];
  const not = [isPart(index, first, named), isNot(index, first)].filter(Boolean).join('; nor ');
  return [
    ['Is', isWords(index, first)],
    ...(not ? [['Is not', not] as [string, string]] : []),
    ['Also', elsewhere(index, asked, first)],
  ];
}

/** A category that the career is only a part of. */
function isPart({ owners }: FigureIndex, { line }: Figure, named?: { ids: readonly string[]; name: string }): string {
  const own = owners[line.owner]?.career;
  if (!named || (own !== undefined && named.ids.includes(own))) return '';
  return `of ${named.name} alone: ${owners[line.owner]?.plural} are a category they belong to`;
}

function isWords(index: FigureIndex, figure: Figure): string {
  const { is } = statisticWords(figure);
  const { covers } = figure.line.head;
  const least = figure.capped ? `${figureText(figure)}: the source prints no higher figure; ` : '';
  const of = covers
    ? `; of ${nameInSentence(covers)} together, not of ${index.owners[figure.line.owner]?.plural} alone`
    : '';
  return `${least}${is}${of}`;
}

/** Whose a line is, as it stands in a sentence: what it joins, or its owner. */
export function ownerName({ owners }: FigureIndex, { head, owner }: FigureLine): string {
  const name = head.covers ? nameInSentence(head.covers) : (owners[owner]?.plural ?? '');
  return head.area === undefined ? name : `${name} in ${head.area}`;
}

/** One statistic of a line. */
export function figureOf(line: FigureLine, statistic: string): Figure | undefined {
  const units = statisticsOf[line.head.kind] as Record<string, Unit>;
  const value = line.values[Object.keys(units).indexOf(statistic)];
  const unit = units[statistic];
  if (value === undefined || unit === undefined) return undefined;
  return { line, statistic, unit, value, capped: line.capped.includes(statistic) };
}

/** What a reader may take the figure for: another statistic of its line, or the newest edition. */
function isNot(index: FigureIndex, figure: Figure): string {
  const { line, statistic, unit } = figure;
  const newest = newestLike(index, figure);
  const other = otherOf(figure);
  const fresh =
    newest && newest.line.head.period > line.head.period
      ? `the newest: ${figureText(newest)}, ${whenWords(newest.line)}${line.head.covers && !newest.line.head.covers ? `, ${index.owners[line.owner]?.plural} alone` : ''}`
      : '';
  const forecast =
    fresh === '' && line.head.kind === 'projection' && statistic !== 'employmentFrom'
      ? statistic === 'openingsPerYear'
        ? 'vacancies, nor a count: it is a forecast'
        : 'what has happened: it is a forecast'
      : '';
  const median = other ? `${statisticWords(other).the}, ${figureText(other)}` : '';
  const country = line.head.area === undefined ? undefined : newestLike(index, figure, 'country');
  const national = country ? `the national figure: ${figureText(country)}` : '';
  const parts = [national, unit === 'hourly' || unit === 'money' ? median : '', fresh, forecast].filter(Boolean);
  return parts.join('; nor ');
}

/** The median beside another statistic of pay, and the mean beside the median. */
function otherOf({ line, statistic }: Figure): Figure | undefined {
  if (statistic.startsWith('hourly')) return statistic === 'hourlyMedian' ? undefined : figureOf(line, 'hourlyMedian');
  return figureOf(line, statistic === 'median' ? 'mean' : 'median');
}

/** The same statistic of the same owner and place, or of the country, in the newest edition, of the owner alone where that is held. */
function newestLike(
  { lines }: FigureIndex,
  { line, statistic }: Figure,
  of: 'place' | 'country' = 'place',
): Figure | undefined {
  const { kind, place, per, level, under } = line.head;
  const area = of === 'country' ? undefined : line.head.area;
  const like = lines.filter(
    ({ owner, head }) =>
      owner === line.owner &&
      head.kind === kind &&
      head.place === place &&
      head.per === per &&
      head.level === level &&
      head.under === under &&
      head.area === area,
  );
  const figures = like.flatMap((one) => figureOf(one, statistic) ?? []);
  return figures.sort(
    (a, b) =>
      b.line.head.period.localeCompare(a.line.head.period) ||
      Number(a.line.head.covers !== undefined) - Number(b.line.head.covers !== undefined),
  )[0];
}

/** The same number elsewhere: that proves that equal is not “came from”. */
function elsewhere(index: FigureIndex, asked: AskedNumber, first: Hit): string {
  const career = index.owners[first.line.owner]?.career;
  const others = lookUp(index, asked).hits.filter(({ line, fit }) => {
    const owner = index.owners[line.owner];
    return line.owner !== first.line.owner && (career === undefined || owner?.career !== career) && fit === first.fit;
  });
  const people = peopleOf(index);
  const size = ({ line }: Hit) => people.get(line.owner) ?? 0;
  const newest = others.filter(({ line }) => line.head.period === others[0]?.line.head.period);
  const [example] = newest.sort((a, b) => size(b) - size(a));
  const does = first.fit === 'equals' ? 'equals' : 'rounds to';
  if (!example) return `no other national figure held ${does} it; equal is still not “came from”`;
  const such = `${statisticWords(example).the} of ${ownerName(index, example.line)}, ${whenWords(example.line)}`;
  return others.length === 1
    ? `${such}: equal is not “came from”`
    : `${count(others.length)} more figures, such as ${such}: equal is not “came from”`;
}
