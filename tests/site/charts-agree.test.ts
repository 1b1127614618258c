import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editionBottom, editionTop } from '../../src/components/chart/chart-geometry.ts';
import { money, moneyShort, percent } from '../../src/domain/format.ts';
import type { RolesList } from '../../src/view/list/listed-roles.ts';
import { mapX, mapY } from '../../src/view/page/map-scale.ts';
import { inEachCase } from '../in-each-case.ts';
import { all, attribute, type Element, one, pagesOf, textOf } from './built-pages.ts';
import { drawnBars, type Percentile, readMoney } from './drawn-bars.ts';
import { real } from './sites.ts';

const pages = pagesOf(real);
const charts = (kind: string) =>
  pages.flatMap(({ address, document }) =>
    all(document, `figure[data-chart=${kind}]`).map((figure) => ({
      name: `${address}#${attribute(figure, 'id')}`,
      figure,
    })),
  );
const ends = (figure: Element): [number, number] => [
  Number(attribute(figure, 'data-min')),
  Number(attribute(figure, 'data-max')),
];
const cellsOf = (row: Element) => row.children.filter((child): child is Element => 'attribs' in child).map(textOf);

/**
 * Rows of a chart’s table that are drawn, by group, with what their body or row says of the slot; a row that several
 * places share stands once for each.
 */
function tableOf(figure: Element): { group: string; slot: string | undefined; cells: string[] }[] {
  return all(figure, 'tbody')
    .filter((body) => attribute(body, 'data-undrawn') === undefined)
    .flatMap((body) =>
      all(body, 'tr')
        .filter((row) => attribute(row, 'data-heading') === undefined)
        .flatMap((row) => {
          const shared = attribute(row, 'data-shared')
            ?.split(' ')
            .map((part) => part.replace('h', ''));
          return (shared ?? [attribute(row, 'data-slot') ?? attribute(body, 'data-slot')]).map((slot) => ({
            group: textOf(one(body, 'tr[data-heading]')),
            slot,
            cells: cellsOf(row),
          }));
        }),
    );
}

const nameOf = ({ name }: { name: string }) => name;
const keys: readonly Percentile[] = ['p10', 'p25', 'median', 'p75', 'p90'];

const rangeCharts = charts('range').map(({ name, figure }) => {
  const [min, max] = ends(figure);
  const rows = tableOf(figure);
  const bars = all(figure, '[data-plot]').flatMap((plot) => {
    const group = textOf(one(plot.parent as Element, 'b'));
    return drawnBars(plot, min, max).map((bar) => ({ ...bar, group, plot }));
  });
  const rowOf = ({ group, slot }: (typeof bars)[number]) =>
    rows.find((row) => row.group === group && row.slot === slot);
  return { name, figure, max, rows, bars, rowOf };
});

describe('every range chart', () => {
  test('draws one bar for each row of its table', () => {
    inEachCase(rangeCharts, nameOf, ({ rows, bars }) => {
      expect(bars.length).toBeGreaterThan(0);
      const named = (entries: readonly { group: string; slot: string | undefined }[]) =>
        entries.map(({ group, slot }) => `${group} ${slot}`).sort();
      expect(named(bars)).toEqual(named(rows));
    });
  });

  test('draws each percentile where its table puts it', () => {
    inEachCase(rangeCharts, nameOf, ({ max, bars, rowOf }) => {
      for (const bar of bars) {
        const cells = rowOf(bar)?.cells.slice(1) ?? [];
        keys.forEach((key, index) => {
          const stated = readMoney(cells[index] ?? '');
          const drawn = bar.values[key];
          // A capped upper end is drawn to the end of the axis; a bar without one ends at its highest value.
          if (stated?.capped && (key === 'p90' ? bar.values.p10 : key === 'p75'))
            expect(drawn?.value, `${bar.group} ${key}`).toBeCloseTo(max, 0);
          else if (key === 'p90' && bar.values.p10 && stated === undefined)
            expect(drawn?.value, `${bar.group} ${key}`).toBeCloseTo(
              (bar.values.p75 ?? bar.values.median)?.value ?? 0,
              0,
            );
          else if (stated === undefined) expect(drawn, `${bar.group} ${key}`).toBeUndefined();
          else
            expect(Math.abs((drawn?.value ?? 0) - stated.value), `${bar.group} ${key}`).toBeLessThanOrEqual(
              drawn?.tolerance ?? 0,
            );
        });
      }
    });
  });

  test('labels each bar with its median and its ends', () => {
    inEachCase(rangeCharts, nameOf, ({ bars, rowOf }) => {
      for (const bar of bars) {
        const [, p10, p25, median = '', p75, p90] = rowOf(bar)?.cells ?? [];
        const written = all(bar.plot, 'text').map(textOf);
        // A bar that several places share has one label, which is nobody’s.
        const labels = [bar.slot, '0'].flatMap((slot) => all(bar.plot, `text[data-slot=${slot}]`).map(textOf));
        expect(labels.join()).toContain(median);
        const [low, high] = [
          [p10, p25],
          [p90, p75],
        ].map((cells) => cells.map((cell) => readMoney(cell ?? '')).find((amount) => amount));
        for (const end of [low, high])
          if (end && !end.capped)
            expect(written).toContain(
              Number.isInteger(end.value) ? moneyShort(end.value) : money(end.value, 'USD', 'hour'),
            );
      }
    });
  });

  test('says the medians of its table to a screen reader', () => {
    inEachCase(rangeCharts, nameOf, ({ figure, rows }) => {
      const spoken = attribute(one(figure, '[role=img]'), 'aria-label') ?? '';
      for (const { group, cells } of rows) {
        expect(spoken).toContain(cells[3]);
        expect(spoken.toLowerCase()).toContain(group.toLowerCase());
      }
    });
  });
});

const editionCharts = charts('editions').map(({ name, figure }) => {
  const [min, max] = ends(figure);
  const drawing = one(figure, '[data-plot] svg');
  const editions = all(drawing, 'text[data-edition]').map((text) => ({
    x: attribute(text, 'data-edition'),
    edition: textOf(text),
  }));
  const points = all(drawing, 'svg[data-point]').map((point) => ({
    slot: attribute(point, 'data-slot'),
    edition: editions.find(({ x }) => x === attribute(point, 'x'))?.edition,
    value: min + ((editionBottom - Number(attribute(point, 'y'))) * (max - min)) / (editionBottom - editionTop),
    label: textOf(point),
  }));
  const rows = tableOf(figure);
  const stated = (cell = '') =>
    readMoney(cell) ?? { value: Number(cell.replace('−', '-').replace('%', '')), capped: false };
  return { name, figure, min, max, drawing, points, rows, stated };
});

describe('every edition chart', () => {
  test('draws one point for each row of its table, at its edition and value', () => {
    inEachCase(editionCharts, nameOf, ({ min, max, points, rows, stated }) => {
      expect(points.length).toBe(rows.length);
      // Places are written to a tenth of a pixel.
      const tolerance = (0.06 * (max - min)) / (editionBottom - editionTop);
      for (const { slot, cells } of rows) {
        const [edition, cell] = cells;
        const near = points.filter((point) => point.slot === slot && point.edition === edition);
        const distances = near.map((point) => Math.abs(point.value - stated(cell).value));
        expect(Math.min(...distances), `${edition} ${cell}`).toBeLessThanOrEqual(tolerance);
      }
    });
  });

  test('tells its series apart by colour or marker', () => {
    inEachCase(editionCharts, nameOf, ({ drawing }) => {
      const looks = all(drawing, 'svg[data-point]').map((point) => {
        const [marker] = all(point, '');
        return [
          marker?.name,
          attribute(marker as Element, 'class'),
          attribute(marker as Element, 'd'),
          attribute(point, 'data-slot'),
          attribute(point, 'x'),
        ].join(' ');
      });
      expect(new Set(looks).size).toBe(looks.length);
    });
  });

  test('names each series once: at its line, or in the key above', () => {
    inEachCase(editionCharts, nameOf, ({ figure, drawing }) => {
      const names = all(figure, 'tbody tr[data-heading]').map(textOf);
      const plain = (text: string) => text.replace(/\s+/g, '');
      const said = [...all(drawing, 'text.series'), ...all(figure, 'ul.key li')].map((part) => plain(textOf(part)));
      expect(said.length).toBe(names.length);
      for (const name of names) expect(said.filter((text) => text.startsWith(plain(name))).length, name).toBe(1);
    });
  });

  test('gives a category that stands for several roles the colour of none', () => {
    inEachCase(editionCharts, nameOf, ({ figure }) => {
      for (const body of all(figure, 'tbody[data-shared]')) expect(attribute(body, 'data-slot')).toBe('0');
    });
  });

  test('labels its points as the table states them', () => {
    inEachCase(editionCharts, nameOf, ({ points, rows, stated }) => {
      // A drawing has room for $136K and 16% where the table has $135,980 and 15.8%.
      const short = (cell = '') => (readMoney(cell) ? moneyShort(stated(cell).value) : percent(stated(cell).value));
      const labelled = points.filter(({ label }) => label);
      expect(labelled.length).toBeGreaterThan(0);
      for (const { slot, edition, label } of labelled) {
        const cells = rows.filter((row) => row.slot === slot && row.cells[0] === edition).map((row) => row.cells[1]);
        expect([...cells, ...cells.map(short)]).toContain(label);
      }
    });
  });
});

const maps = pages.flatMap(({ address, document }) =>
  all(document, 'figure[data-map]').map((figure) => ({ name: address, figure })),
);

describe('every map', () => {
  test('draws each career of the list that has an official median and a projection where these belong', () => {
    expect(maps.length).toBeGreaterThan(0);
    inEachCase(maps, nameOf, ({ figure }) => {
      const list = JSON.parse(readFileSync(join(real.folder, 'roles/list.json'), 'utf8')) as RolesList;
      const at = (id: string) => list.kinds.findIndex((kind) => kind.id === id);
      const [wage, growth] = [at('wage'), at('growth')];
      const axis = (name: string) => (attribute(figure, name) ?? '').split(' ').map(Number) as [number, number];
      const ends = { wages: axis('data-wages'), growth: axis('data-growth') };
      const expected = list.roles.flatMap(({ figures, capped }) => {
        const [pay, change] = [figures[wage], figures[growth]];
        if (pay === undefined || change === undefined || capped?.includes(wage)) return [];
        return [`${Math.round(1000 * mapX(pay, ends))} ${Math.round(mapY(change, ends))}`];
      });
      const drawn = all(figure, '.spots path').flatMap((path) =>
        [...(attribute(path, 'd') ?? '').matchAll(/M(\d+ \d+)h0/g)].map(([, place = '']) => place),
      );
      expect(drawn.sort()).toEqual(expected.sort());
    });
  });
});
