import { describe, expect, test } from 'vitest';
import {
  all,
  attribute,
  type BuiltPage,
  type Element,
  matchupsOf,
  one,
  pagesOf,
  textOf,
  weighedOf,
} from '../built-pages.ts';
import { real } from '../sites.ts';

const pages = pagesOf(real);

const spoken = (text: string) => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
const numberOf = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'));

/** Single values of a cell, without the time that they are for: both ends of a range, and each of two. */
const valuesOf = (cell: string): string[] =>
  cell
    .replace(/ (?:an hour|a year)$/, '')
    .split(/(?<=\w|%)–| to | or /)
    .map((value) => value.trim());

const escaped = (text: string) => text.replace(/[^\w ]/g, '\\$&');

/** Whether a section states a value of the first screen: in its words, or as exactly as the page has it. */
function states(section: string, value: string): boolean {
  // A degree is told in fewer words than its publisher’s.
  if (new RegExp(value.split(' ').map(escaped).join('( \\w+)? '), 'i').test(section)) return true;
  const thousands = /^(?:≥ )?\$(\d+)K$/.exec(value)?.[1];
  if (thousands)
    return [...section.matchAll(/\$([\d,]+)/g)].some(
      ([, amount = '']) => Math.round(numberOf(amount) / 1000) === Number(thousands),
    );
  const percent = /^([−+]?\d+)%$/.exec(value)?.[1];
  return (
    percent !== undefined &&
    [...section.matchAll(/([−+]?\d+(?:\.\d+)?)%/g)].some(
      ([, exact = '']) => Math.round(numberOf(exact)) === numberOf(percent),
    )
  );
}

/** Values of the five rows that the sections they lead to do not state: “pay: $161K of #pay”. */
function unstated({ document }: BuiltPage): string[] {
  return all(document, '[data-five] tr[data-row]').flatMap((row) => {
    const [link] = all(row, 'a').filter((one) => attribute(one, 'data-note') === undefined);
    const target = link && attribute(link, 'href');
    const section: Element = one(document, target ?? '');
    const said = spoken(textOf(section));
    return all(row, 'b')
      .flatMap((cell) => valuesOf(spoken(textOf(cell))))
      .filter((value) => !states(said, value))
      .map((value) => `${attribute(row, 'data-row')}: ${value} of ${target}`);
  });
}

describe.each([
  ['written pairs', matchupsOf(pages)],
  ['pairs that people weigh', weighedOf(pages)],
] as const)('the first screen of %s', (_, matchups) => {
  test('says in five rows what the sections that they lead to say', () => {
    expect(matchups.length).toBeGreaterThan(0);
    const found = matchups.flatMap((page) => unstated(page).map((value) => `${page.address} ${value}`));
    expect(found).toEqual([]);
  });
});

test('a value that its section does not state is found', () => {
  expect(states('from $160,550 to $224,950, growth 10.2%, 1,687,890 people', '$161K')).toBe(true);
  expect(states('from $160,550 to $224,950, growth 10.2%', '10%')).toBe(true);
  expect(states('from $160,550 to $224,950, growth 10.2%', '$162K')).toBe(false);
  expect(states('from $160,550 to $224,950, growth 10.2%', '11%')).toBe(false);
  expect(states('1,687,890 people', '1,687,891')).toBe(false);
});
