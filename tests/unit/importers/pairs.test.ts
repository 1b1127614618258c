import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, onTestFinished, test } from 'vitest';
import type { Advert } from '../../../src/importers/advert-index/adverts.ts';
import { compareAdverts, type RoleAdverts } from '../../../src/importers/advert-index/compare-adverts.ts';
import { aijobs } from '../../../src/importers/aijobs.ts';
import { runImport } from '../../../src/importers/run-import.ts';
import { seededRandom } from '../../../src/importers/statistics/seeded-random.ts';
import { shareAbove, weightedMedian } from '../../../src/importers/statistics/weighted.ts';
import { publisherFile } from './editor.ts';

const advert = (change: Partial<Advert>): Advert => ({
  year: '2025',
  experience: 'MI',
  employment: 'FT',
  title: 'Gear Engineer',
  currency: 'USD',
  residence: 'US',
  remoteRatio: '0',
  location: 'US',
  size: 'M',
  low: 100,
  high: 100,
  ...change,
});

const many = (count: number, change: (index: number) => Partial<Advert>) =>
  Array.from({ length: count }, (_, index) => advert(change(index)));

const byLevel = (adverts: readonly Advert[]): RoleAdverts['levels'] =>
  new Map(
    (['mid', 'senior'] as const).map((level) => [
      level,
      adverts.filter(({ experience }) => experience === { mid: 'MI', senior: 'SE' }[level]),
    ]),
  );

const role = (name: string, adverts: readonly Advert[]): RoleAdverts => ({
  role: name,
  all: adverts,
  levels: byLevel(adverts),
});

/** Distinct ads of two roles on one security board in 2025, from the publisher’s file (CC0). */
function twoRoles(): RoleAdverts[] {
  const rows: Record<string, string>[] = parse(readFileSync(publisherFile('pairs/isecjobs-two-roles.csv')), {
    columns: true,
  });
  return [...Map.groupBy(rows, (row) => row.role ?? '')].map(([name, own]) =>
    role(
      name,
      own.map(({ experience = '', remote_ratio: remoteRatio = '', size = '', title = '', low, high }) =>
        advert({ experience, remoteRatio, size, title, low: Number(low), high: Number(high) }),
      ),
    ),
  );
}

test('shares, ratios and intervals are those of an independent computation in Python', () => {
  const rows = compareAdverts(twoRoles(), 'isecjobs-2025-08');
  expect(rows.map(({ level, share, percent }) => [level, share, percent])).toEqual([
    ['all', 44, -8.1],
    ['mid', 31, -17.1],
    ['senior', 46, -3.3],
    ['equal', 40, -9.5],
  ]);
  expect(rows.slice(0, 3).map(({ low, high }) => [low, high])).toEqual([
    [-14, 6.3],
    [-30.7, -1.3],
    [-13.2, 13.9],
  ]);
  // There 20,000 draws of another generator gave −16.1 to 3.1.
  const equal = rows.at(-1);
  expect(Math.abs((equal?.low ?? 0) + 16.1)).toBeLessThan(1);
  expect(Math.abs((equal?.high ?? 0) - 3.1)).toBeLessThan(1);
});

test('drawing anew gives the same numbers in every run', () => {
  const [first, second] = [0, 1].map(() => compareAdverts(twoRoles(), 'isecjobs-2025-08'));
  expect(first).toEqual(second);
});

test('a mix of levels is no difference at equal level', () => {
  // At each level the two are alike; one has nine senior ads for each mid one, the other the reverse.
  const spread = (level: string, base: number) => (index: number) => ({
    experience: level,
    low: base + index,
    high: base + index,
  });
  const alike = (mid: number, senior: number) => [
    ...many(mid, spread('MI', 100)).map((own, index) => ({ ...own, low: 100 + (index * 60) / mid, high: 100 })),
    ...many(senior, spread('SE', 200)).map((own, index) => ({ ...own, low: 200 + (index * 60) / senior, high: 200 })),
  ];
  const rows = compareAdverts([role('a', alike(30, 270)), role('b', alike(270, 30))], 'board');
  const [all, , , equal] = rows;
  expect(all).toMatchObject({ level: 'all', share: 90 });
  expect(all?.low).toBeGreaterThan(50);
  expect(equal).toMatchObject({ level: 'equal', share: 50 });
  expect(Math.abs(equal?.percent ?? 99)).toBeLessThan(2);
});

test('29 ads of one side give no row, 30 do', () => {
  const of = (count: number) =>
    role(
      `role-${count}`,
      many(count, (index) => ({ low: 100 + index, high: 100 + index })),
    );
  const levels = (count: number) => compareAdverts([of(31), of(count)], 'board').map(({ level }) => level);
  expect(levels(29)).toEqual([]);
  expect(levels(30)).toEqual(['all', 'mid', 'equal']);
});

test('where one level is common, the row at equal level is that level’s', () => {
  const of = (name: string, from: number) =>
    role(name, [
      ...many(40, (index) => ({ low: from + index, high: from + index })),
      ...many(5, (index) => ({ experience: 'SE', low: 300 + index, high: 300 })),
    ]);
  const [, mid, equal] = compareAdverts([of('a', 100), of('b', 120)], 'board');
  expect({ ...equal, level: 'mid' }).toEqual(mid);
});

test('ads that repeat one range of one title make an interval no narrower', () => {
  const ranges = many(40, (index) => ({ low: 100 + index, high: 100 + index }));
  const repeated = ['S', 'L', 'XL'].flatMap((size) => ranges.map((own) => ({ ...own, size })));
  const other = role(
    'b',
    many(40, (index) => ({ low: 90 + index, high: 90 + index })),
  );
  const once = compareAdverts([role('a', ranges), other], 'board');
  const thrice = compareAdverts([role('a', repeated), other], 'board');
  expect(thrice.map(({ low, high }) => [low, high])).toEqual(once.map(({ low, high }) => [low, high]));
});

test('a share counts every pair of records, ties half', () => {
  const of = (...values: number[]) => values.map((value) => ({ value, weight: 1 }));
  expect(shareAbove(of(1, 3, 3, 5), of(2, 3, 4))).toBeCloseTo((0 + 1.5 + 1.5 + 3) / 12, 12);
  expect(shareAbove(of(1, 2), of(3, 4))).toBe(0);
  expect(shareAbove(of(3, 4), of(1, 2))).toBe(1);
  expect(shareAbove([{ value: 2, weight: 3 }], [...of(1), { value: 3, weight: 2 }])).toBeCloseTo(1 / 3, 12);
});

test('a weighted median is the usual one where weights are equal', () => {
  const of = (values: number[], weight = 0.1) => values.map((value) => ({ value, weight }));
  expect(weightedMedian(of([1, 2, 10]))).toBe(2);
  expect(weightedMedian(of([1, 2, 4, 10]))).toBe(3);
  expect(
    weightedMedian([
      { value: 1, weight: 0.4 },
      { value: 2, weight: 0.4 },
      { value: 9, weight: 0.2 },
    ]),
  ).toBe(2);
  expect(
    weightedMedian([
      { value: 1, weight: 1 },
      { value: 2, weight: 0 },
      { value: 9, weight: 1 },
    ]),
  ).toBe(5);
  expect(() => weightedMedian([])).toThrow(RangeError);
});

test('numbers drawn from a seed are the same everywhere and spread evenly', () => {
  const draw = seededRandom('board/role/mid');
  const values = Array.from({ length: 10_000 }, draw);
  const again = seededRandom('board/role/mid');
  expect(values.slice(0, 5)).toEqual([1, 2, 3, 4, 5].map(() => again()));
  expect(seededRandom('board/role/senior')()).not.toBe(values[0]);
  const tenths = Array.from({ length: 10 }, (_, tenth) => values.filter((v) => Math.floor(v * 10) === tenth).length);
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('an import writes the pairs of a board into their table, without levels that are not for comparison', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pairs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'content/sources'), { recursive: true });
  copyFileSync(publisherFile('content/sources/aijobs-2025-01.md'), join(folder, 'content/sources/aijobs-2025-01.md'));
  const titles = { 'data-oiler': 'Data Oiler', 'gear-engineer': 'Gear Data Engineer' };
  for (const [id, title] of Object.entries(titles)) {
    mkdirSync(join(folder, 'content/roles', id), { recursive: true });
    writeFileSync(join(folder, 'content/roles', id, 'salary.md'), `---\ntitles:\n  aijobs: [${title}]\n---\n`);
  }
  const head =
    'work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size';
  const rows = Object.values(titles).flatMap((title, index) =>
    ['EN', 'SE'].flatMap((level) =>
      Array.from({ length: 31 }, (_, step) => {
        const pay = 100_000 + 1000 * step + 5000 * index;
        return `2024,${level},FT,${title},${pay},USD,${pay},US,0,US,M`;
      }),
    ),
  );
  const file = join(folder, 'salaries_2025-01-19.csv');
  // The day of the snapshot lies in the year after the one that is used.
  writeFileSync(file, [head, ...rows, '2025,SE,FT,Data Oiler,90000,USD,90000,US,0,US,M'].join('\n'));
  const read = async () => {
    await runImport(aijobs, file, join(folder, 'content'));
    return readFileSync(join(folder, 'content/tables/aijobs-2025-01.pairs.csv'), 'utf8').split('\n');
  };
  const [columns, ...first] = await read();
  expect(columns).toBe('first,second,level,share,percent,low,high');
  expect(first.map((row) => row.split(',').slice(0, 3).join(' '))).toEqual([
    'data-oiler gear-engineer all',
    'data-oiler gear-engineer entry',
    'data-oiler gear-engineer senior',
    'data-oiler gear-engineer equal',
    '',
  ]);
  const salary = join(folder, 'content/roles/data-oiler/salary.md');
  writeFileSync(
    salary,
    readFileSync(salary, 'utf8').replace('level: entry,', 'level: entry, notCompared: the label goes by the title,'),
  );
  const again = await read();
  expect(again.join()).not.toContain('entry');
  expect(readFileSync(salary, 'utf8')).toContain('notCompared: the label goes by the title');
});
