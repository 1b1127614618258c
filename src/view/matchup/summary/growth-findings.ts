import { newestLine, newestOwn } from '../../../domain/compare/growth.ts';
import type { Role } from '../../../domain/dataset.ts';
import { count, inWords, list } from '../../../domain/format.ts';
import { categorySlots, type RoleSlot } from '../../base/role-slots.ts';
import type { Html, Inline } from '../../cite/citation-marks.ts';
import type { Postings } from '../../part/postings.ts';
import { subFindingLine } from './finding-line.ts';

/** “software developers +174,800, data scientists +95,400 by 2035” */
export function jobsFinding(placed: readonly RoleSlot<Role>[]): Inline | undefined {
  const lines = categorySlots(placed).flatMap(({ occupation }) => {
    const line = [newestOwn(occupation), newestLine(occupation)].find((one) => one?.change !== undefined);
    return line?.change === undefined
      ? []
      : [{ name: line.covers ? undefined : occupation.plural, change: line.change, by: lastYear(line.span) }];
  });
  const [first] = lines;
  if (!first) return undefined;
  const years = [...new Set(lines.map(({ by }) => by))];
  const changes = lines.map(({ change }) => change).sort((a, b) => a - b);
  const [low = 0, high = 0] = [changes[0], changes.at(-1)];
  const end = years.length === 1 ? ` by ${years[0]}` : '';
  const named = lines.every(({ name }) => name !== undefined);
  return subFindingLine(
    'jobs',
    ...(named && end ? [`${lines.map(({ name, change }) => `${name} ${signed(change)}`).join(', ')}${end}`] : []),
    lines.length === 1
      ? `${signed(high)} by ${first.by}`
      : `${inWords(lines.length)} categories, from ${signed(low)} to ${signed(high)}${end}`,
  );
}

/** 2025-35 → 2035 */
function lastYear(span: string): string {
  const from = Number(span.slice(0, 4));
  const years = (Number(span.slice(-2)) - (from % 100) + 100) % 100;
  return String(from + years);
}

const signed = (change: number) => (change > 0 ? `+${count(change)}` : count(change));

/** “in direction, for 84% and 78% of occupations”, as the text says it; otherwise whose reckoning it is. */
export function recordFinding({ html }: Html): Inline | undefined {
  const text = html.filter((part) => typeof part === 'string').join('');
  const [, first, second] = /direction was right for (\d+%) of occupations.*? for (\d+%)/s.exec(text) ?? [];
  if (first && second) return subFindingLine('record', `in direction, for ${first} and ${second} of occupations`);
  return subFindingLine('record', 'by the publisher’s own reckoning');
}

/** “what the publisher says of software developers and data scientists” */
export function expectedFinding(reasons: readonly { name: string }[]): Inline | undefined {
  if (reasons.length === 0) return undefined;
  const says = 'what the publisher says of';
  return subFindingLine(
    'expected',
    `${says} ${list(reasons.map(({ name }) => name))}`,
    `${says} ${reasons.length === 1 ? 'one category' : `${inWords(reasons.length)} categories`}`,
  );
}

/** “71 in March 2026 on Indeed, US; 1 February 2020 is 100” */
export function postingsFinding({ values, ends: [, last] }: Postings): Inline | undefined {
  const value = values.at(-1);
  return value === undefined
    ? undefined
    : subFindingLine('postings', `${Math.round(value)} in ${last} on Indeed, US; 1 February 2020 is 100`);
}

/** “five numbers of growth, each with its verdict”: what is in circulation beside the projections. */
export function claimedFinding(claims: number): Inline | undefined {
  if (claims === 0) return undefined;
  return subFindingLine(
    'claimed',
    `${inWords(claims)} ${claims === 1 ? 'number' : 'numbers'} of growth, each with its verdict`,
  );
}
