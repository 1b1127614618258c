import { expect, test } from 'vitest';
import { inEachCase } from '../in-each-case.ts';
import { all, attribute, type Element, leadsElsewhere, matchupsOf, one, pagesOf, textOf } from './built-pages.ts';
import { datasetOf, real } from './sites.ts';

const pages = pagesOf(real).filter((page) => !leadsElsewhere(page));
const dataset = datasetOf(real);

const reason = /not comparable\s*(,\s*)?(because|for the same reason)\b/i;
const differenceOf = (row: Element) => all(row, 'td[data-difference]')[0];
const figuresOf = (row: Element) => all(row, 'td').filter((cell) => all(cell, '[data-figure]').length > 0);

test('“not comparable” is always followed by the reason', () => {
  const chips = pages.flatMap(({ document }) => all(document, '[data-badge=not-comparable]'));
  expect(chips.length).toBeGreaterThan(20);
  const bare = chips.filter((chip) => !reason.test(textOf(chip.parent as Element)));
  expect(bare.map((chip) => textOf(chip.parent?.parent as Element))).toEqual([]);
});

test('“for the same reason” follows a row that states one', () => {
  for (const { address, document } of matchupsOf(pages)) {
    const rows = all(document, '#glance tr[id]');
    rows.forEach((row, index) => {
      const difference = differenceOf(row);
      if (!difference || !/for the same reason/.test(textOf(difference))) return;
      const before = rows[index - 1];
      expect(textOf(before ? (differenceOf(before) ?? before) : row), address).toMatch(/because|for the same reason/);
      expect(before?.parent, address).toBe(row.parent);
    });
  }
});

test('a verdict without a difference in pay gives the reason', () => {
  const refusing = matchupsOf(pages).filter(({ document }) => all(document, '[data-head] [data-caption]').length === 0);
  expect(refusing.length).toBeGreaterThan(0);
  const verdicts = refusing.map(({ document }) => textOf(one(document, '[data-verdict]')));
  expect(verdicts.filter((verdict) => !/\balike\b|\btoo few\b|\bonly \d+\b|\bno source\b/i.test(verdict))).toEqual([]);
  expect(verdicts.filter((verdict) => /\b(more|less) (base )?pay\b/.test(verdict))).toEqual([]);
});

test('a figure that is missing at a glance is accounted for', () => {
  const gaps = matchupsOf(pages).flatMap(({ document }) =>
    all(document, '#glance td').filter((cell) =>
      all(cell, '[data-none]').some((none) => /^(No|Too few)\b/.test(textOf(none))),
    ),
  );
  expect(gaps.length).toBeGreaterThan(10);
  const silent = gaps.filter((cell) => all(cell, '[data-receipt]').map(textOf).join('') === '');
  expect(silent.map(textOf)).toEqual([]);
  const bare = gaps.filter((cell) => /^No (figure|count)\b/.test(textOf(cell)) && !/\bbecause\b/.test(textOf(cell)));
  expect(bare.map(textOf)).toEqual([]);
});

const matchups = matchupsOf(pages).map(({ address, document }) => {
  const [a = '', b = ''] = /compare\/(.+)-vs-(.+)\/$/.exec(address)?.slice(1) ?? [];
  const table = one(document, '#glance table');
  return { address, roles: [dataset.role(a), dataset.role(b)], table, rows: all(table, 'tr[id]') };
});
const inEachMatchup = (check: (matchup: (typeof matchups)[number]) => void) =>
  inEachCase(matchups, ({ address }) => address, check);

test('a difference stands only between two figures of the roles’ own', () => {
  inEachMatchup(({ rows }) => {
    const stating = rows.filter(
      (row) => differenceOf(row) && all(differenceOf(row) ?? row, '[data-badge]').length === 0,
    );
    expect(stating.filter((row) => figuresOf(row).length < 2).map(textOf)).toEqual([]);
    expect(stating.filter((row) => all(row, '[data-badge=proxy]').length > 0).map(textOf)).toEqual([]);
  });
});

test('figures of official categories make no difference unless both roles are categories', () => {
  inEachMatchup(({ roles, table }) => {
    const official = roles.map((role) => role.links.some((link) => link.fit === 'exact'));
    for (const id of ['row-wage', 'row-employed', 'row-growth']) {
      const [row] = all(table, `#${id}`);
      if (!row) continue;
      const refused = all(differenceOf(row) ?? row, '[data-badge=not-comparable]').length > 0;
      if (official.includes(false)) expect(refused, textOf(row)).toBe(true);
      const own = all(row, 'td')
        .slice(0, 2)
        .map((cell) => all(cell, '[data-figure]').length > 0);
      own.forEach((states, index) => {
        if (!official[index]) expect(states, textOf(row)).toBe(false);
      });
    }
  });
});

test('the difference column names no figure of another occupation', () => {
  inEachMatchup(({ roles, table, rows }) => {
    const neighbours = roles
      .flatMap((role) => role.links)
      .filter((link) => link.fit !== 'exact')
      .flatMap(({ occupation }) => occupation.wages.flatMap((band) => band.values.median?.value ?? []));
    const own = rows.flatMap((row) => all(row, 'td [data-figure]').map(textOf));
    const shown = rows.flatMap((row) => textOf(differenceOf(row) ?? table.children[0] ?? row).match(/\$[\d,]+/g) ?? []);
    const stray = shown.filter((sum) => neighbours.includes(Number(sum.replace(/\D/g, ''))) && !own.includes(sum));
    expect(stray).toEqual([]);
  });
});

test('every figure that stands in for a role says so', () => {
  inEachMatchup(({ roles, table }) => {
    const growth = all(table, '#row-growth')[0];
    const cells = growth ? all(growth, 'td').slice(0, 2) : [];
    cells.forEach((cell, index) => {
      const exact = roles[index]?.links.some((link) => link.fit === 'exact');
      if (!exact && /\d%/.test(textOf(cell))) expect(attribute(one(cell, '[data-badge]'), 'data-badge')).toBe('proxy');
    });
  });
});
