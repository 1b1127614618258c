import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readTable } from '../../../src/checker/read-table.ts';
import { contextItemIds, contextItems } from '../../../src/schema/work-context.ts';
import { nearCategory } from '../../../src/view/part/near-category.ts';
import { all, matchupsOf, pagesOf, textOf, weighedOf } from '../built-pages.ts';
import { datasetOf, real } from '../sites.ts';

const pages = pagesOf(real);
const pairs = [...matchupsOf(pages), ...weighedOf(pages)];
const { career, roles, official } = datasetOf(real);

const path = 'content/tables/onet-31-0.context.csv';
const rows = new Map(
  readTable('context', readFileSync(path, 'utf8'), path).table.rows.map(({ data }) => [data.occupation, data]),
);

const idsOf = (address: string) => (/\/compare\/(.+)\/$/.exec(address)?.[1] ?? '').split('-vs-');
const finding = (document: Parameters<typeof all>[0]) =>
  all(document, '#day summary [data-finding]').map((element) => textOf(element))[0];

test('what a pair’s part on a day finds is what the rows of its two categories say', () => {
  let compared = 0;
  for (const { address, document } of pairs) {
    const sides = idsOf(address).map((id) => nearCategory(career(id)));
    const [a, b] = sides.map((side) => side && rows.get(side.category));
    const said = finding(document);
    if (!sides[0] || !sides[1] || sides[0].category === sides[1].category || (!a && !b)) {
      expect(said, address).toBeUndefined();
      continue;
    }
    if (!a || !b) {
      expect(said, address).toMatch(/^No figure: (O\*NET 31\.0 has )?no answers for /);
      continue;
    }
    const apart = contextItemIds
      .map((id) => ({ id, by: Math.round(100 * a[id]) - Math.round(100 * b[id]) }))
      .filter(({ by }) => Math.abs(by) >= 50)
      .sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
    expect(said, address).toMatch(
      apart.length > 13
        ? new RegExp(`^${apart.length} of 55 `)
        : new RegExp(`^Alike in (all 55|${55 - apart.length} of 55) `),
    );
    const [far] = apart;
    if (far) expect(said, address).toMatch(new RegExp(contextItems[far.id].more));
    compared += 1;
  }
  expect(compared).toBeGreaterThan(5);
});

test('every career with answers says on its page how it lies among all, as the rows say', () => {
  const careers = [...roles, ...official];
  let compared = 0;
  for (const page of pages) {
    const id = /^\/roles\/([^/]+)\/$/.exec(page.address)?.[1];
    const own = careers.find((one) => one.id === id);
    if (!own) continue;
    const row = rows.get(nearCategory(own)?.category ?? '');
    const said = finding(page.document);
    if (!row) {
      expect(said, page.address).toBeUndefined();
      continue;
    }
    const [, more = '', of = ''] = /^(?:More|Less) (.+?) than (\d+) of 100/.exec(said ?? '') ?? [];
    const item = contextItemIds.find((one) => contextItems[one].more === more);
    if (!item) {
      expect(said, page.address).toMatch(/^Like most occupations/);
      continue;
    }
    const others = [...rows.values()].filter((other) => other !== row);
    const beyond = others.filter((other) =>
      said?.startsWith('More') ? other[item] < row[item] : other[item] > row[item],
    );
    expect(Math.floor((100 * beyond.length) / others.length), page.address).toBe(Number(of));
    compared += 1;
  }
  expect(compared).toBeGreaterThan(20);
});

test('programs read the answers as the rows have them', () => {
  const [id = '', row] = [...rows].find(([one]) => one === 'us-soc-47-2111') ?? [];
  const { workContext } = JSON.parse(readFileSync(join(real.folder, `data/v1/occupations/${id}.json`), 'utf8'));
  const { occupation: _, ...answers } = row ?? {};
  expect(workContext).toEqual({ answers, locator: '47-2111.00', source: 'onet-31-0' });
});

test('what a browser loads beside two records is small', () => {
  expect(brotliCompressSync(readFileSync(join(real.folder, 'compare/day.json'))).length).toBeLessThan(1600);
});
