import { describe, expect, test } from 'vitest';
import { inNewestDollars } from '../../../../src/domain/compare/in-newest-dollars.ts';
import type { Career } from '../../../../src/domain/dataset.ts';
import { dataset } from '../../../../src/published.ts';
import { findingLength, longestFinding } from '../../../../src/schema/finding-length.ts';
import { roleSlots } from '../../../../src/view/base/role-slots.ts';
import { CitationMarks, type Inline, plain } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { aiOrder } from '../../../../src/view/part/career/ai-order.ts';
import { type CareerParts, careerParts } from '../../../../src/view/part/career/career-parts.ts';
import { world } from '../../dataset-fixture.ts';

const partsOf = (careers: readonly Career[]): CareerParts =>
  careerParts(roleSlots(careers), new CitationMarks(describeRow));
const published = (...ids: string[]) => partsOf(ids.map((id) => dataset.career(id)));
const said = (finding: Inline | undefined) => finding && plain(finding);

const families = [{ id: 'care', name: 'Care', description: 'People who care.' }];
const career = (word: string) => ({ title: word, plural: `${word}s`, id: word, family: 'care' });

const rating = (occupation: string, item: string, importance: number, over: object = {}) => ({
  ...{ occupation, item, importance, error: 0.1, level: 3, raters: 'analysts' as const, date: '2024-08' },
  ...over,
});

/** Two careers and what raters say of them. */
function rated(rows: ReturnType<typeof rating>[], group: 'skills' | 'knowledge' = 'skills') {
  const all = world({
    families,
    occupations: { nurses: career('nurse'), doctors: career('doctor') },
    groupTables: [{ group, source: 'survey-2025', rows }],
  });
  return partsOf([all.career('nurse'), all.career('doctor')]).rated;
}

describe('skills that differ', () => {
  test('are named only where the difference is surer than the joined errors', () => {
    const view = rated([
      rating('nurses', 'Science', 3),
      rating('nurses', 'Speaking', 4),
      rating('doctors', 'Science', 3.27),
      rating('doctors', 'Speaking', 4.29),
    ]);
    expect(view?.skills?.rows.map(({ label }) => label)).toEqual(['Speaking']);
    expect(said(view?.finding)).toBe('Speaking counts for more for doctors.');
  });

  test('are named for neither where both count for little', () => {
    const view = rated([rating('nurses', 'Science', 1), rating('doctors', 'Science', 2.4)]);
    expect(view?.skills?.rows).toEqual([]);
    expect(said(view?.finding)).toBe('None of 1 skills differs by more than its error.');
    expect(plain(view?.skills?.note ?? [])).toMatch(/^None of 1 differs: /);
  });

  test('are one or several, and the words agree', () => {
    const view = rated([rating('nurses', 'Science', 3), rating('doctors', 'Science', 4)]);
    expect(plain(view?.skills?.note ?? [])).toMatch(/^One of 1 differs: /);
  });

  test('of one career end with an “and”, apart from the “and” of a name', () => {
    const alone = (...items: string[]) => {
      const rows = items.map((item, at) => rating('nurses', item, 5 - at / 10));
      const all = world({
        families,
        occupations: { nurses: career('nurse') },
        groupTables: [{ group: 'skills', source: 'survey-2025', rows }],
      });
      return said(partsOf([all.career('nurse')]).rated?.finding);
    };
    expect(alone('Science', 'Writing', 'Speaking')).toBe('Science, writing and speaking count most.');
    expect(alone('Monitoring', 'Operation and Control')).toBe('Monitoring, and operation and control count most.');
  });

  test('are told each way, the career of the left first', () => {
    const view = rated([
      rating('nurses', 'Science', 3),
      rating('nurses', 'Coordination', 4),
      rating('doctors', 'Science', 4.5),
      rating('doctors', 'Coordination', 3),
    ]);
    expect(said(view?.finding)).toBe('Coordination counts for more for nurses, science for doctors.');
  });

  test('rated by others are lists of their own, and it is said who rated', () => {
    const view = rated(
      [
        rating('nurses', 'Biology', 3, { raters: 'workers' }),
        rating('doctors', 'Biology', 5, { raters: 'experts', error: undefined }),
      ],
      'knowledge',
    );
    expect(view?.knowledge?.rows).toEqual([]);
    expect(view?.knowledge?.apart).toBe('because workers rated nurses and experts rated doctors');
    expect(view?.knowledge?.most.map(({ items }) => items)).toEqual([
      [{ name: 'Biology', text: '3.00 ±0.20' }],
      [{ name: 'Biology', text: '5.00' }],
    ]);
  });

  test('without published errors are not set against each other', () => {
    const expert = { raters: 'experts', error: undefined };
    const view = rated([rating('nurses', 'Biology', 3, expert), rating('doctors', 'Biology', 5, expert)], 'knowledge');
    expect(view?.knowledge?.apart).toMatch(/no error is published/);
  });
});

test('dollars of the newest year follow the index, never past a top code', () => {
  const prices = { source: dataset.sources[0] as never, years: { 2020: 100, 2025: 125 } };
  const band = (value: number, over: object = {}) =>
    ({
      values: { median: { value, capped: false } },
      period: '2020-05',
      currency: 'USD',
      per: 'year',
      ...over,
    }) as never;
  expect(inNewestDollars(band(50_010), prices)).toBe(62_500);
  expect(inNewestDollars(band(20.5, { per: 'hour' }), prices)).toBe(25.63);
  expect(inNewestDollars(band(1, { values: { median: { value: 239_200, capped: true } } }), prices)).toBeUndefined();
  expect(inNewestDollars(band(1, { period: '2019-05' }), prices)).toBeUndefined();
});

describe('with the published content', () => {
  test('the measures of AI are counted, each on its own scale', () => {
    const order = (...ids: string[]) => said(aiOrder(roleSlots(ids.map((id) => dataset.career(id)))));
    expect(order('physician-assistant', 'registered-nurse')).toBe(
      'Four of five put registered nurses higher; one level.',
    );
    // A written career by the category that it is a part of, under the name of that.
    expect(order('electrician', 'machine-learning-engineer')).toBe(
      'All five put software developers higher: at 75 to 98 of 100.',
    );
    // Of two it is said that measures are meant, not careers.
    expect(order('management-analyst', 'teaching-assistant')).toBe(
      'Both measures put management analysts higher: at 96 of 100.',
    );
    expect(order('electrician', 'plumber')).toMatch(/^Three of five put electricians higher; one .*, one level\.$/);
  });

  test('people are told by rates whose sum is about so many, never to a decimal', () => {
    expect(said(published('cashier', 'pediatric-surgeon').leaves?.finding)).toBe(
      'About 19 and 2 in 100 leave in a year, both mostly to stop work.',
    );
    expect(said(published('registered-nurse', 'accountant').leaves?.finding)).toMatch(
      /^About .* in 100 leave .*in a year/,
    );
    expect(said(published('registered-nurse').leaves?.finding)).toBe(
      'About 5 in 100 leave in a year: 2.8 to stop work, 2.1 to switch.',
    );
  });

  test('what is withheld is said, row by row', () => {
    const { weekly } = published('registered-nurse', 'physician-assistant');
    expect(weekly?.rows.map(({ label, cells }) => [label, 'none' in (cells[1] ?? {})])).toEqual([
      ['All', false],
      ['Women', false],
      ['Men', true],
    ]);
  });

  test('a written career without a category of its own is compared by what it has, and the rest says why not', () => {
    const { entry, leaves } = published('electrician', 'machine-learning-engineer');
    expect(entry?.rows[0]?.cells[1]).toEqual({ text: 'Bachelor’s degree', note: 'software developers' });
    expect(leaves?.rows[0]?.cells[1]).toEqual({ none: 'not counted apart' });
  });

  test('a change of pay is told only where no edition is capped, and none is not called 0%', () => {
    expect(said(published('orthodontist').editions?.finding)).toBeUndefined();
    expect(said(published('elevator-mechanic').editions?.finding)).toMatch(/^Hardly any change from /);
    expect(said(published('registered-nurse').editions?.finding)).toMatch(/^\+4% from /);
  });

  test('what is quoted on a licence is whole: no quote begins or ends inside a phrase', () => {
    const quotes = [...dataset.official, ...dataset.roles].flatMap(({ links }) =>
      links.flatMap(({ occupation: { licence } }) => licence?.words ?? []),
    );
    expect(quotes.length).toBeGreaterThan(100);
    const open = /\b(?:to|be|a|an|have|the|for|certain|they|or|and|of|in|with|U\.S\.)$/;
    const inside = /^(?:and|or|who|such|be|have|pass|must|may|usually|often|require)\b/;
    expect([...new Set(quotes.filter((quote) => open.test(quote) || inside.test(quote)))]).toEqual([]);
  });

  test('the lowest tenth is nowhere called starting pay', () => {
    expect(JSON.stringify(published('registered-nurse', 'electrician'))).not.toMatch(/starting (?:pay|wage|salary)/i);
  });

  test('every finding of every career, and of every fourth beside the next, is one short sentence', () => {
    const careers = [...dataset.official, ...dataset.roles];
    const groups = careers.flatMap((one, at) => [
      [one],
      ...(at % 4 ? [] : [[one, careers[(at + 7) % careers.length] as Career]]),
    ]);
    const odd: string[] = [];
    for (const group of groups) {
      const parts = partsOf(group);
      const findings = [parts.editions, parts.leaves, parts.rated, parts.moves, parts.entry, parts.work, parts.next];
      for (const finding of findings.map((part) => part?.finding)) {
        const text = said(finding);
        if (text === undefined) continue;
        const fine = findingLength(text) <= longestFinding && /^[A-Z“+−\d].*[^.]\.$/.test(text);
        if (!fine || /undefined|NaN|\s\s|\ba [aeio]/.test(text))
          odd.push(`${group.map(({ id }) => id).join()}: ${text}`);
      }
    }
    expect(odd).toEqual([]);
  });
});
