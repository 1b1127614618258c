import { expect, test } from 'vitest';
import { inEachCase } from '../../in-each-case.ts';
import { all, attribute, type Element, leadsElsewhere, matchupsOf, one, pagesOf, textOf } from '../built-pages.ts';
import { datasetOf, real } from '../sites.ts';

const pages = pagesOf(real).filter((page) => !leadsElsewhere(page));
const dataset = datasetOf(real);

const chip = /not comparable\s*(,\s*)?(because|for the same reason)\b/i;
const figuresOf = (row: Element) => all(row, 'td').filter((cell) => all(cell, '[data-figure]').length > 0);
const signOf = (part: Element) => all(part, '[data-unequal]').length > 0;

test('“not comparable” is always followed by the reason', () => {
  const chips = pages.flatMap(({ document }) => all(document, '[data-badge=not-comparable]'));
  const bare = chips.filter((one) => !chip.test(textOf(one.parent as Element)));
  expect(bare.map((one) => textOf(one.parent?.parent as Element))).toEqual([]);
});

test('a verdict without a difference in pay gives the reason', () => {
  const refusing = matchupsOf(pages).filter(({ document }) => all(document, '[data-head] [data-caption]').length === 0);
  expect(refusing.length).toBeGreaterThan(0);
  const verdicts = refusing.map(({ document }) => textOf(one(document, '[data-verdict]')));
  expect(
    verdicts.filter((verdict) => !/\balike\b|\btoo few\b|\bonly \d+\b|\bno US pay figure\b/i.test(verdict)),
  ).toEqual([]);
  expect(verdicts.filter((verdict) => /\b(more|less) (base )?pay\b/.test(verdict))).toEqual([]);
});

const matchups = matchupsOf(pages).map(({ address, document }) => {
  const [a = '', b = ''] = /compare\/(.+)-vs-(.+)\/$/.exec(address)?.slice(1) ?? [];
  const section = one(document, '#glance');
  const rows = all(section, 'table.lines tr[id]');
  const reasons = all(section, '#why-not div').map((entry) => ({
    rows: textOf(one(entry, 'dt')).toLowerCase(),
    because: textOf(one(entry, 'dd')),
  }));
  return { address, roles: [dataset.role(a), dataset.role(b)], section, rows, reasons };
});
const inEachMatchup = (check: (matchup: (typeof matchups)[number]) => void) =>
  inEachCase(matchups, ({ address }) => address, check);
const nameOf = (row: Element) => textOf(one(row, 'th a')).toLowerCase();

test('every ≠ side by side has its reason in one place', () => {
  const signs = matchups.flatMap(({ rows }) => rows.filter(signOf));
  expect(signs.length).toBeGreaterThan(20);
  inEachMatchup(({ rows, section, reasons }) => {
    const told = reasons.map((reason) => reason.rows).join();
    for (const row of rows.filter(signOf)) expect(told).toContain(nameOf(row));
    const [neither] = all(section, '.neither');
    const names = neither
      ? textOf(neither)
          .replace(/^.*:\s*|\.$/g, '')
          .split(', ')
      : [];
    for (const name of names) expect(told).toContain(name);
    for (const { because } of reasons) expect(because).toMatch(/\w{3}/);
    expect(new Set(reasons.map(({ rows, because }) => rows + because)).size).toBe(reasons.length);
  });
});

test('a cell has a figure or ≠', () => {
  inEachMatchup(({ rows }) => {
    for (const row of rows) {
      for (const cell of all(row, 'td'))
        expect(all(cell, '[data-figure]').length > 0 || signOf(cell), textOf(row)).toBe(true);
      expect(figuresOf(row).length).toBeGreaterThan(0);
    }
  });
});

test('side by side stands no figure of another occupation', () => {
  inEachMatchup(({ roles, rows }) => {
    const official = roles.map((role) => role.links.some((link) => link.fit === 'exact'));
    for (const id of ['row-openings', 'row-unemployment', 'row-weekly']) {
      const row = rows.find((one) => attribute(one, 'id') === id);
      const states = row ? all(row, 'td').map((cell) => all(cell, '[data-figure]').length > 0) : [];
      states.forEach((own, index) => {
        if (!official[index]) expect(own, row && textOf(row)).toBe(false);
      });
    }
  });
});
