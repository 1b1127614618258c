import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownOccupation } from '../../../src/domain/compare/own-occupation.ts';
import { all, matchupsOf, pagesOf, textOf, weighedOf } from '../built-pages.ts';
import { datasetOf, real } from '../sites.ts';

const { career } = datasetOf(real);
const built = pagesOf(real);
const pages = [...weighedOf(built), ...matchupsOf(built)].flatMap(({ address, document }) => {
  const [line] = all(document, '[data-holds]');
  return line
    ? [{ address, line: textOf(line), summary: all(document, '#where [data-finding]').map(textOf).join() }]
    : [];
});

interface Row {
  median: number;
  rse: number;
}

/** Medians of metropolitan areas as the content writes them, by code. */
function metros(id: string): Map<string, Row> {
  const file = `${real.content}/places/${ownOccupation(career(id))?.id}.csv`;
  if (!existsSync(file)) return new Map();
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const at = (name: string) => head.split(',').indexOf(name);
  return new Map(
    lines.flatMap((line): [string, Row][] => {
      const cells = line.split(',');
      const [code = '', median, rse] = [cells[0], Number(cells[at('median')]), Number(cells[at('rse')])];
      return /^\d{5}$/.test(code) && median > 0 ? [[code, { median, rse }]] : [];
    }),
  );
}

/** Counted anew: how many areas have both, and in how many each is more, and clearly more. */
function counts(address: string) {
  const [a = '', b = ''] = /\/compare\/(.+)\/$/.exec(address)?.[1]?.split('-vs-') ?? [];
  const [first, second] = [metros(a), metros(b)];
  const pairs = [...first].flatMap(([code, one]) => {
    const other = second.get(code);
    return other ? [[one, other] as const] : [];
  });
  const isClear = ([x, y]: readonly [Row, Row]) =>
    Math.max(x.median / y.median, y.median / x.median) >= 1.02 &&
    Math.abs(Math.log(x.median / y.median)) > (1.96 * 1.2533 * Math.hypot(x.rse, y.rse)) / 100;
  const more = [pairs.filter(([x, y]) => x.median > y.median), pairs.filter(([x, y]) => x.median < y.median)] as const;
  return {
    both: pairs.length,
    more: more.map(({ length }) => length),
    clearly: more.map((side) => side.filter(isClear).length),
  };
}

test('pages of official wages say where their answer holds', () => {
  expect(pages.length).toBeGreaterThan(5);
});

describe.each(pages)('$address', ({ address, line, summary }) => {
  test('says what the content counts', () => {
    const { both, more, clearly } = counts(address);
    for (const said of [line, summary]) {
      const found = /(?:(all)|(\d+) of|(\d+) areas to \d+, of) (\d+)/.exec(said);
      // Where no area has both medians, states are what is said.
      if (!found || (/state/.test(said) && !/area/.test(said))) continue;
      const [, all_, some, brief, of] = found;
      const count = all_ ? both : Number(some ?? brief);
      if (/metropolitan|areas?\b/.test(said)) expect(Number(of), said).toBe(both);
      const expected = /No clear difference/.test(said)
        ? [both - clearly.reduce((sum, side) => sum + side, 0)]
        : /clearly|areas to/.test(said)
          ? clearly
          : more;
      expect(expected, said).toContain(count);
    }
  });
});
