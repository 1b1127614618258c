import { type AskedNumber, type Fit, fitOf } from './asked-number.ts';
import {
  type CheckedNumber,
  type FigureIndex,
  type FigureLine,
  type LineKind,
  statisticsOf,
  type Unit,
} from './figure-lines.ts';
import { numbersIn } from './number-question.ts';
import { byTheme, themeOf } from './themes.ts';

/** One figure of a line. */
export interface Figure {
  line: FigureLine;
  statistic: string;
  unit: Unit;
  value: number;
  /** The source says no more than “this much or more”. */
  capped: boolean;
}

/** A figure that is the number asked, or rounds to it. */
export interface Hit extends Figure {
  fit: Fit;
}

/** What is held that a number equals. */
export interface LookUp {
  /** How many figures it was held against. */
  looked: number;
  /** To the digit first; then of the careers themselves, by kind of figure, the newest first. */
  hits: Hit[];
  /** The three nearest of the country, where there is no hit. */
  nearest: Figure[];
  /** Numbers under check that are printed so. */
  claims: CheckedNumber[];
}

/** A number without a sign is also a percentage up to this. */
const mostPercent = 100;

/** Whether a figure is of the kind that was asked. */
function isOfKind({ head }: FigureLine, unit: Unit, asked: AskedNumber): boolean {
  switch (unit) {
    case 'percent':
      return asked.unit === 'percent' || (asked.unit === 'any' && Math.abs(asked.value) <= mostPercent);
    case 'count':
      return asked.unit === 'count' || asked.unit === 'any';
    default: {
      if (asked.unit !== 'money' && asked.unit !== 'any') return false;
      const per = unit === 'hourly' ? 'hour' : unit === 'weekly' ? 'week' : head.per;
      return (asked.currency ?? head.currency) === head.currency && (asked.per ?? per) === per;
    }
  }
}

const entries = Object.fromEntries(
  Object.entries(statisticsOf).map(([kind, statistics]) => [kind, Object.entries(statistics)]),
) as Record<LineKind, [string, Unit][]>;

/** Numbers of the owners whose figures belong to a career: its own, and the categories it is part of. */
function ownersOf({ owners, wider }: FigureIndex, career: string): number[] {
  const own = owners.flatMap((owner, number) => (owner.career === career ? [number] : []));
  return [...own, ...(wider[career] ?? [])];
}

/**
 * Holds a number against every figure of its kind.
 *
 * @param careers Only figures of these careers; all where it is absent.
 */
export function lookUp(index: FigureIndex, asked: AskedNumber, careers?: readonly string[]): LookUp {
  const owners = careers && new Set(careers.flatMap((career) => ownersOf(index, career)));
  const hits: Hit[] = [];
  let nearest: Figure[] = [];
  let looked = 0;
  const joined = new Set<string>();
  for (const line of index.lines) {
    if ((owners && !owners.has(line.owner)) || isRepeated(line, joined)) continue;
    for (const [at, [statistic, unit]] of entries[line.head.kind].entries()) {
      const value = line.values[at];
      if (value === undefined || !isOfKind(line, unit, asked)) continue;
      looked++;
      const fit = fitOf(value, asked);
      if (
        !fit &&
        (line.head.area !== undefined || (nearest.length > 2 && apart(value, asked) > apart(nearest[2]?.value, asked)))
      )
        continue;
      const figure = { line, statistic, unit, value, capped: line.capped.includes(statistic) };
      if (fit) hits.push({ ...figure, fit });
      else nearest = nearestThree([...nearest, figure], asked);
    }
  }
  return {
    looked,
    hits: hits.sort(inOrder(index, careers)),
    nearest: hits.length > 0 ? [] : nearest,
    claims: index.claims.filter((claim) => isChecked(claim, asked, careers)),
  };
}

/** A joined line stands with each of the owners that it joins. */
function isRepeated({ head, values }: FigureLine, joined: Set<string>): boolean {
  if (head.covers === undefined) return false;
  const line = [head.kind, head.source, head.period, head.place, head.level, head.covers, ...values].join('|');
  return joined.size === joined.add(line).size;
}

const apart = (value = Number.POSITIVE_INFINITY, asked: AskedNumber) =>
  Number(Math.abs(value - asked.value).toPrecision(12));

/** As near as each other: the newest. */
const nearestThree = (figures: Figure[], asked: AskedNumber) =>
  figures.sort((a, b) => apart(a.value, asked) - apart(b.value, asked) || byEdition(a, b)).slice(0, 3);

function inOrder({ owners }: FigureIndex, careers: readonly string[] = []) {
  const isOwn = ({ line }: Hit) => careers.includes(owners[line.owner]?.career ?? '');
  return (a: Hit, b: Hit): number =>
    Number(a.fit === 'rounds') - Number(b.fit === 'rounds') ||
    Number(isOwn(b)) - Number(isOwn(a)) ||
    byTheme(themeOf(a), themeOf(b)) ||
    byEdition(a, b);
}

/** Newest first. */
function byEdition(a: Figure, b: Figure): number {
  return editionOf(b).localeCompare(editionOf(a));
}

/** The year of an edition: of a projection the year it begins, otherwise the last: 2024-34 → 2024, 2025-05 → 2025-05. */
function editionOf({ line: { head } }: Figure): string {
  if (head.kind === 'projection' || head.kind === 'separations') return head.period;
  return /\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.exec(head.period)?.[0] ?? head.period;
}

function isChecked({ careers, printed }: CheckedNumber, asked: AskedNumber, named?: readonly string[]): boolean {
  if (named && !careers.some((career) => named.includes(career))) return false;
  return printed
    .flatMap(numbersIn)
    .some(
      ({ value, unit }) => value === asked.value && (asked.unit === 'any' || unit === 'any' || unit === asked.unit),
    );
}
