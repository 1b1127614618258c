import { describe, expect, test } from 'vitest';
import { comparePay, leadingMeasures } from '../../../../src/domain/compare/compare-pay.ts';
import { money } from '../../../../src/domain/format.ts';
import { dataset } from '../../../../src/published.ts';
import { choiceTerms, choiceWeights, dimensions, keysOf } from '../../../../src/schema/vocabulary.ts';
import { sideBySide } from '../../../../src/view/base/side-by-side.ts';
import { readChoice } from '../../../../src/view/choose/choice-state.ts';
import { choosePage } from '../../../../src/view/choose/choose-page.ts';
import { type TermFigures, termFigures } from '../../../../src/view/choose/term-figures.ts';
import { ads, first, pair, projected, wage, world } from '../../dataset-fixture.ts';
import { faults } from '../reading.ts';

/** The figures of a role on one line; fails where there are none. */
function figuresOf({ roles }: TermFigures, role: string, line: string) {
  const found = roles[role]?.lines[line];
  if (!Array.isArray(found)) throw new Error(`${role} has no figure on ${line}.`);
  return found;
}

test('every dimension that editors rate is one term', () => {
  const rated = keysOf(choiceTerms).flatMap((id) => {
    const term = choiceTerms[id];
    return 'rated' in term ? [term.rated] : [];
  });
  expect([...rated].sort()).toEqual(keysOf(dimensions).sort());
});

describe('under the terms', () => {
  const { dataset } = pair(
    { is: 'developers', pay: [ads(150_000)] },
    {
      occupations: [{ id: 'developers', fit: 'broader', note: 'a part of it' }],
      pay: [ads(120_000), ads(90_000, { level: 'entry', count: 20 })],
      absent: [{ what: 'wage', reason: 'nobody counts builders' }],
    },
    { occupations: { developers: { wages: [wage(100_000)], projections: [projected('2024-34', 12)] } } },
  );
  const data = termFigures(dataset, '/base/');

  test('a figure leads to the note of its row, and to its source', () => {
    const figure = first(figuresOf(data, 'analyst', 'wage'));
    expect(figure.value).toBe('$100,000');
    const row = data.rows[figure.cite];
    expect(row?.kept).toMatch(/^developers\/\d+$/);
    expect(data.sources[(row?.source ?? 0) - 1]?.href).toBe('/sources/wages-2025/');
  });

  test('a role without a figure says why', () => {
    expect(data.roles.builder?.lines.wage).toEqual({ none: 'No figure', because: 'because nobody counts builders' });
  });

  test('the figure of a category near a role is a stand-in that is never set against another', () => {
    const near = first(figuresOf(data, 'builder', 'near-pay'));
    expect(near).toMatchObject({ value: '$100,000', chip: 'proxy' });
    expect(near.receipt).toMatch(/^Developers, a category it belongs to/);
    expect(near.basis).toBeUndefined();
    expect(data.roles.analyst?.lines['near-pay']).toEqual({ none: 'Has a category of its own' });
  });

  test('a sample that is too small gives no figure', () => {
    expect(data.roles.builder?.lines.entry).toEqual({
      none: 'No figure',
      because: 'because only 20 ads on one job board, 2024, state pay',
    });
  });

  test('a rating comes with its reason', () => {
    expect(data.roles.analyst?.judged['learning-curve']).toEqual({ rating: 'Medium', because: 'it varies' });
    expect(data.roles.analyst?.judged.growth).toEqual({ because: 'not known' });
    expect(data.roles.analyst?.judged.pay).toBeUndefined();
  });

  test('nothing is a gap in words', () => {
    expect(faults(data)).toEqual([]);
  });
});

test('pay of different years has different bases, pay of the same ads has one', () => {
  const data = termFigures(
    world({
      roles: {
        analyst: { pay: [ads(1e5)] },
        builder: { pay: [ads(2e5)] },
        cook: { pay: [ads(3e5, { period: '2025', source: 'ads-2025' })] },
      },
    }),
    '/',
  );
  const [analyst, builder, cook] = ['analyst', 'builder', 'cook'].map(
    (role) => first(figuresOf(data, role, 'advertised-base')).basis,
  );
  expect(analyst).toBe(builder);
  expect(analyst).not.toBe(cook);
});

describe('with the published content', () => {
  const data = termFigures(dataset, '/');

  test('nothing is a gap in words, and every figure has its row', () => {
    expect(faults(data)).toEqual([]);
    const cites = Object.values(data.roles).flatMap(({ lines }) =>
      Object.values(lines).flatMap((found) => (Array.isArray(found) ? found.map(({ cite }) => cite) : [])),
    );
    expect(cites.length).toBeGreaterThan(200);
    expect(cites.filter((cite) => !data.rows[cite])).toEqual([]);
  });

  test('two roles show the pay that their matchup compares', () => {
    let compared = 0;
    for (const a of dataset.roles)
      for (const b of dataset.roles.filter(({ id }) => a.id < id))
        for (const measure of leadingMeasures) {
          const bands = comparePay([a, b], measure).sharing;
          if (!bands) continue;
          compared++;
          const { figures, alike } = sideBySide([figuresOf(data, a.id, measure), figuresOf(data, b.id, measure)]);
          expect(alike, `${a.id}, ${b.id}, ${measure}`).toBe(true);
          expect(figures.map((figure) => figure?.value)).toEqual(bands.map(({ values }) => money(values.median)));
        }
    expect(compared).toBeGreaterThan(300);
  });

  test('every scenario sets weights that exist, and at least one above the usual', () => {
    const { sections } = choosePage(dataset, '/');
    const html = sections.flatMap((section) => section.html.html.filter((piece) => typeof piece === 'string')).join('');
    const queries = [...html.matchAll(/href="\/choose\/(\?[^"]+)"/g)].map(([, query = '']) =>
      query.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'),
    );
    expect(queries.length).toBeGreaterThan(5);
    const choosable = { roles: new Map<string, string>(), terms: data.terms, weights: choiceWeights };
    for (const query of queries) {
      const { choice, notes } = readChoice(query, choosable);
      expect(notes, query).toEqual([]);
      expect(
        [...new URLSearchParams(query).keys()].filter((key) => !(key in choiceTerms)),
        query,
      ).toEqual([]);
      expect(Math.max(...Object.values(choice.weights)), query).toBeGreaterThan(1);
    }
  });

  test('the guide has eight steps', () => {
    const guide = dataset.guides.find(({ id }) => id === 'choose');
    expect(guide?.sections.find(({ heading }) => heading === 'Eight steps')?.items).toHaveLength(8);
  });
});
