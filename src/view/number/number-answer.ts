import { count, inWords, list, midSentence, sentenceCase } from '../../domain/format.ts';
import { type Term, verdicts } from '../../schema/vocabulary.ts';
import { paths } from '../base/site-paths.ts';
import { answerFacts, ownerName } from './answer-facts.ts';
import { type AnswerPicture, matrixOf, pictureOf } from './answer-picture.ts';
import type { AskedNumber } from './asked-number.ts';
import type { FigureIndex } from './figure-lines.ts';
import { figurePath } from './figure-path.ts';
import { distanceText, figureText, statisticWords, whenWords } from './figure-words.ts';
import { type Figure, type Hit, type LookUp, lookUp } from './look-up.ts';
import { peopleOf } from './people-of.ts';
import { byTheme, type Theme, themeOf, themes } from './themes.ts';

/** How a number stands to what is held. */
export type Grade = 'equals' | 'rounds' | 'nothing' | 'which';

/** One figure in an answer, with the page that shows it and its publication. */
export interface AnswerRow {
  value: string;
  what: string;
  path: string;
  /** Behind it: how far it is, or whether it equals only when rounded. */
  aside: string;
}

/** What is said to a number. */
export interface NumberAnswer {
  grade: Grade;
  /** The sentence: its first words, which are the answer, and the others. */
  lead: string;
  rest: string;
  /** “Is”, “Is not”, “Also”. */
  facts: [label: string, text: string][];
  rows: AnswerRow[];
  /** The page and section of the first figure, where no row leads there. */
  path?: string;
  /** Below the rows: how many are left out, what joined lines hold. */
  notes: string[];
  picture?: AnswerPicture;
  /** Publications of what is shown, each once. */
  sources: { publisher: string; title: string; editions: { edition: string; path: string }[] }[];
  /** Numbers under check that are printed so. */
  checked: { text: string; verdict: string; path: string }[];
  /** How many figures the number was held against. */
  looked: number;
}

/** How many figures an answer lists. */
const most = 6;

/** What a reader named: the careers, and what to call them. */
export interface NamedCareers {
  ids: readonly string[];
  /** “registered nurses”, or the word that leads to several. */
  name: string;
}

/** What a career is called, by its id. */
type CareerName = (id: string) => string;

/** Answers a number, for the careers that were named or for all. */
export function answerNumber(
  index: FigureIndex,
  asked: AskedNumber,
  careerName: CareerName,
  named?: NamedCareers,
): NumberAnswer {
  const found = lookUp(index, asked, named?.ids);
  const owners = new Set(found.hits.map(({ line }) => line.owner));
  const single = named ? named.ids.length === 1 : owners.size === 1;
  if (found.hits.length === 0) return nothing(index, asked, found, named);
  return single ? equal(index, asked, found, named) : which(index, asked, found, careerName, named);
}

/** What stands behind every answer. */
function shared(index: FigureIndex, { claims, looked }: LookUp, shown: readonly Figure[]) {
  const sources = new Set(shown.map(({ line }) => line.head.source));
  const used = index.sources.filter(({ id }) => sources.has(id));
  return {
    looked,
    sources: [...Map.groupBy(used, ({ publisher, title }) => `${publisher}, ${title}`).values()].map((editions) => ({
      publisher: editions[0]?.publisher ?? '',
      title: editions[0]?.title ?? '',
      editions: editions.map(({ id, edition }) => ({ edition, path: paths.source(id) })),
    })),
    checked: claims.map(({ id, statement, verdict }) => ({
      text: statement,
      verdict: (verdicts as Record<string, Term>)[verdict]?.label ?? verdict,
      path: paths.claim(id),
    })),
  };
}

const nameOf = (index: FigureIndex, { line }: Figure) => ownerName(index, line);

/** Every hit is of one career. */
function equal(index: FigureIndex, asked: AskedNumber, found: LookUp, named?: NamedCareers): NumberAnswer {
  const [first] = found.hits;
  if (!first) throw new Error('A number that equals something has a figure.');
  const shown = found.hits.length === 1 ? [] : found.hits.slice(0, most);
  const rounds = first.fit === 'rounds';
  const picture = pictureOf(index, asked, found);
  return {
    grade: first.fit,
    ...sentence(index, asked, found.hits),
    facts: answerFacts(index, asked, found, named),
    rows: shown.map((hit) =>
      rowOf(
        index,
        hit,
        hit.fit === 'rounds' && !rounds ? 'when rounded' : '',
        isOther(hit, first) ? nameOf(index, hit) : '',
      ),
    ),
    notes: [
      ...(found.hits.length > shown.length && shown.length > 0
        ? [`And ${count(found.hits.length - shown.length)} more.`]
        : []),
      ...joined(shown),
    ],
    path: figurePath(index, first.line),
    ...(picture && { picture }),
    ...shared(index, found, [first, ...shown]),
  };
}

const isOther = (hit: Figure, first: Figure) => hit.line.owner !== first.line.owner;

/** “equals two medians” where all that fit as well are of one kind and owner; otherwise the first, and how many more. */
function sentence(index: FigureIndex, asked: AskedNumber, hits: readonly Hit[]): { lead: string; rest: string } {
  const [first] = hits;
  if (!first) throw new Error('A number that equals something has a figure.');
  const rounded = first.fit === 'rounds' ? ' when rounded' : '';
  const of = nameOf(index, first);
  const { the, many } = statisticWords(first);
  const best = hits.filter(({ fit }) => fit === first.fit);
  const alike = best.every((hit) => statisticWords(hit).many === many && nameOf(index, hit) === of);
  if (best.length > 1 && alike)
    return { lead: `${asked.text} equals ${inWords(best.length)} ${many}${rounded}:`, rest: ` ${of}.` };
  const more = best.length - 1;
  const others = more === 0 ? '' : `, and ${inWords(more)} more ${more === 1 ? 'figure' : 'figures'}`;
  return rounded
    ? {
        lead: `${asked.text} equals ${the}${rounded}:`,
        rest: ` ${of}, ${whenWords(first.line)}, ${figureText(first)}${others}.`,
      }
    : { lead: `${asked.text} equals ${the}`, rest: ` of ${of}, ${whenWords(first.line)}${others}.` };
}

/** What joined lines hold, once each. */
function joined(shown: readonly Figure[]): string[] {
  return [
    ...new Set(
      shown.flatMap(({ line: { head } }) => (head.covers ? [`*${sentenceCase(head.covers)}, counted together.`] : [])),
    ),
  ];
}

function rowOf(index: FigureIndex, figure: Figure, aside: string, whose = ''): AnswerRow {
  const { head } = figure.line;
  const where = head.area && !whose ? [head.area] : [];
  const what = [...(whose ? [whose] : []), statisticWords(figure).short, ...where, whenWords(figure.line)].join(', ');
  return {
    value: figureText(figure),
    what: head.covers ? `${what}*` : what,
    path: figurePath(index, figure.line),
    aside,
  };
}

/** No figure is the number asked, nor rounds to it. */
function nothing(index: FigureIndex, asked: AskedNumber, found: LookUp, named?: NamedCareers): NumberAnswer {
  const many = named === undefined || named.ids.length > 1;
  const picture = pictureOf(index, asked, found);
  const some = found.nearest.length;
  return {
    grade: 'nothing',
    lead: `Nothing held equals ${asked.text}`,
    rest: `${named ? ` for ${named.name}` : ''}. ${some === 0 ? 'No figure of that kind is held.' : some === 1 ? 'The nearest:' : `The nearest ${inWords(some)}${index.lines.at(-1)?.head.area === undefined ? '' : ' of the country'}:`}`,
    facts: [],
    rows: found.nearest.map((figure) =>
      rowOf(
        index,
        figure,
        `${distanceText(figure, asked.value)} ${figure.value < asked.value ? 'less' : 'more'}`,
        many ? nameOf(index, figure) : '',
      ),
    ),
    notes: joined(found.nearest),
    ...(picture && { picture }),
    ...shared(index, found, found.nearest),
  };
}

/** Several careers have a figure that fits. */
function which(
  index: FigureIndex,
  asked: AskedNumber,
  found: LookUp,
  careerName: CareerName,
  named?: NamedCareers,
): NumberAnswer {
  const by = Map.groupBy(found.hits, themeOf);
  const [theme = 'other' as Theme, ...others] = [...by.keys()].sort(byTheme);
  const main = by.get(theme) ?? [];
  const exact = main.filter(({ fit }) => fit === 'equals').length;
  const careers = new Set(main.map(({ line }) => line.owner)).size;
  const newest = newestByPeople(index, main).slice(0, 3);
  const also = others.map((other) => numbered(by.get(other)?.length ?? 0, themes[other]));
  const picture = matrixOf(index, asked, main);
  const name = (hit: Hit) => {
    const career = index.owners[hit.line.owner]?.career;
    return !hit.line.head.covers && career ? midSentence(careerName(career)) : nameOf(index, hit);
  };
  const digit = exact === 0 ? '' : `, ${exact === main.length ? 'all' : count(exact)} to the digit`;
  return {
    grade: 'which',
    lead: named ? `Which of the careers called ${named.name}?` : 'Which career?',
    rest: ` ${asked.text} fits ${numbered(main.length, themes[theme])} of ${numbered(careers, { one: 'career', many: 'careers' })}${digit}.`,
    facts: [],
    rows: newest.map((hit) => rowOf(index, hit, exact > 0 && hit.fit === 'rounds' ? 'when rounded' : '', name(hit))),
    notes: [
      ...(picture ? ['A dot is a wage: filled where it equals, hollow where it rounds to the number.'] : []),
      ...(main.length > newest.length
        ? ['Listed are the newest, most people first; a career’s name gives its own.']
        : []),
      ...(also.length > 0 ? [`It also fits ${list(also)}.`] : []),
      ...joined(newest),
    ],
    ...(picture && { picture }),
    ...shared(index, found, newest),
  };
}

const numbered = (number: number, { one, many }: { one: string; many: string }) =>
  `${count(number)} ${number === 1 ? one : many}`;

/** Of the newest edition, the largest occupations first; the figure of each that fits best. */
function newestByPeople(index: FigureIndex, hits: readonly Hit[]): Hit[] {
  const year = (hit: Hit) => hit.line.head.period.slice(0, 4);
  const last = hits.map(year).sort().at(-1);
  const newest = hits.filter((hit) => year(hit) === last);
  const first = new Map(newest.map((hit) => [hit.line.owner, hit] as const).reverse());
  const people = peopleOf(index);
  return [...first.values()].sort((a, b) => (people.get(b.line.owner) ?? 0) - (people.get(a.line.owner) ?? 0));
}
