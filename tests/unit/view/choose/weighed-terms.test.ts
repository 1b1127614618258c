import { describe, expect, test } from 'vitest';
import { comparePay, leadingMeasures } from '../../../../src/domain/compare/compare-pay.ts';
import type { Role } from '../../../../src/domain/dataset.ts';
import { money } from '../../../../src/domain/format.ts';
import { dataset } from '../../../../src/published.ts';
import { choiceTerms, choiceWeights, dimensions, keysOf } from '../../../../src/schema/vocabulary.ts';
import { readWeights } from '../../../../src/view/choose/choice-state.ts';
import { choosePage } from '../../../../src/view/choose/choose-page.ts';
import { termLines } from '../../../../src/view/choose/term-lines.ts';
import { standingOf } from '../../../../src/view/choose/term-standing.ts';
import { weighedTerms } from '../../../../src/view/choose/weighed-terms.ts';
import { CitationMarks, plain } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { ads, first, pair, projected, type RoleParts, sureAds, wage, world } from '../../dataset-fixture.ts';
import { faults, marksIn, strayMarks } from '../reading.ts';

const terms = keysOf(choiceTerms);
const none = Object.fromEntries(terms.map((id) => [id, 0]));
const view = (roles: readonly Role[], weights: Record<string, number> = {}) =>
  weighedTerms(roles, { ...none, ...weights }, describeRow);
const term = (roles: readonly Role[], id: string, weight = 3) => first(view(roles, { [id]: weight }).terms);
const finding = (roles: readonly Role[], id: string) => plain(term(roles, id).finding);

test('every dimension that editors rate is one term', () => {
  const rated = terms.flatMap((id) => {
    const one = choiceTerms[id];
    return 'rated' in one ? [one.rated] : [];
  });
  expect([...rated].sort()).toEqual(keysOf(dimensions).sort());
});

type Rated = Partial<Record<keyof typeof dimensions, 'low' | 'medium' | 'high'>>;
const rated = (ratings: Rated): Pick<RoleParts, 'dimensions'> => ({
  dimensions: Object.fromEntries(
    keysOf(dimensions).map((key) => [key, { rating: ratings[key] ?? 'medium', because: 'it varies', editorial: true }]),
  ) as NonNullable<RoleParts['dimensions']>,
});

const developers = { wages: [wage(100_000, { rse: 0.1 })], projections: [projected('2024-34', 12)] };
const near: RoleParts = { occupations: [{ id: 'developers', fit: 'broader', note: 'a part of it' }] };

describe('who is ahead', () => {
  test('on pay is who is surely paid more by figures of their own, whose marks stand inside', () => {
    const { a, b } = pair({ pay: [sureAds(150_000)] }, { pay: [sureAds(120_000)] });
    expect(finding([a, b], 'pay')).toBe('Analyst ahead: $150,000, $120,000, ads on one job board, 2024');
    expect(finding([b, a], 'pay')).toBe('Analyst ahead: $120,000, $150,000, ads on one job board, 2024');
    // The finding is what is pressed to open the term: its marks stand in there, at the figures.
    expect(marksIn(term([a, b], 'pay').finding)).toEqual([]);
    expect(marksIn(term([a, b], 'pay').lines)).toHaveLength(2);
  });

  test('is open where no direction is sure', () => {
    const { a, b } = pair({ pay: [ads(150_000)] }, { pay: [ads(120_000)] });
    expect(finding([a, b], 'pay')).toBe('No clear difference: $150,000, $120,000, ads on one job board, 2024');
  });

  test('is never decided by a figure of another occupation, however far it lies', () => {
    const { a, b } = pair({ is: 'developers' }, near, { occupations: { developers } });
    for (const id of ['pay', 'growth']) {
      expect(term([a, b], id)).toMatchObject({ standing: 'not-comparable' });
      expect(finding([a, b], id)).toBe('Cannot be compared: no source measures both alike');
    }
    // It is shown all the same.
    const cells = term([a, b], 'growth').lines.flatMap((line) => line.cells);
    expect(cells).toContainEqual(expect.objectContaining({ figure: '12%', chip: 'proxy' }));
  });

  test('is decided by ratings where no figure measures both, and less of a barrier is ahead', () => {
    const { a, b } = pair(rated({ entryBarrier: 'high', switching: 'high' }), rated({ entryBarrier: 'low' }));
    expect(finding([a, b], 'entry-barrier')).toBe('Builder ahead, rated by the editors: high, low');
    expect(finding([a, b], 'switching')).toBe('Analyst ahead, rated by the editors: high, medium');
    expect(finding([a, b], 'learning-curve')).toBe('No one ahead, rated by the editors: medium, both');
  });

  test('is open where figures and ratings point to different ones', () => {
    const remote = (count: number): RoleParts['remote'] => [
      { percent: count / 10, count, of: 1000, period: '2024', source: 'ads-2024', locator: 'a row' },
    ];
    const { a, b } = pair(
      { ...rated({ remoteWork: 'low' }), remote: remote(300) },
      { ...rated({ remoteWork: 'high' }), remote: remote(100) },
    );
    expect(finding([a, b], 'remote-work')).toBe(
      'Figures and the editors’ rating point to different ones: 30%, 10% fully remote, of ads on one job board, 2024',
    );
    const { a: c, b: d } = pair({ remote: remote(300) }, { remote: remote(100) });
    expect(finding([c, d], 'remote-work')).toBe('Analyst ahead: 30%, 10% fully remote, of ads on one job board, 2024');
  });

  test('is for the reader to say where more is not better for all', () => {
    const { a, b } = pair(rated({ specialisation: 'high' }), rated({ aiExposure: 'low' }));
    expect(finding([a, b], 'specialisation')).toBe('No better side; rated by the editors: high, medium');
    expect(term([a, b], 'ai-exposure').standing).toBe('yours');
  });
});

describe('the sentence that sums up', () => {
  const { a, b } = pair(
    { ...rated({ switching: 'high' }), pay: [sureAds(150_000)] },
    { ...rated({ learningCurve: 'low' }), pay: [sureAds(120_000)] },
  );
  const summary = (weights: Record<string, number>) => view([a, b], weights).summary;

  test('counts the heaviest terms: who is ahead, what is open, what cannot be compared', () => {
    expect(summary({ pay: 3, growth: 3, switching: 1 })).toBe(
      'Of your 2 “very much” terms: analyst ahead on 1, 1 cannot be compared.',
    );
    expect(summary({ pay: 2, switching: 2, 'learning-curve': 2, 'remote-work': 2, specialisation: 2 })).toBe(
      'Of your 5 “much” terms: analyst ahead on 2, builder ahead on 1, no clear difference on 1, 1 has no better side.',
    );
    expect(summary({ pay: 3 })).toBe('Of your 1 “very much” term: analyst ahead on 1.');
    expect(summary({})).toBe('No term matters to you, so none is compared.');
  });

  test('names nobody as the one to choose', () => {
    for (const weights of [{ pay: 3 }, { pay: 1, growth: 1, switching: 1 }])
      expect(summary(weights)).not.toMatch(/best|winner|should|recommend/i);
  });
});

describe('under the terms', () => {
  const { a, b } = pair(
    { is: 'developers', pay: [ads(150_000)] },
    {
      ...near,
      pay: [ads(120_000), ads(90_000, { level: 'entry', count: 20 })],
      absent: [{ what: 'wage', reason: 'nobody counts builders' }],
    },
    { occupations: { developers } },
  );
  const all = view([a, b], Object.fromEntries(terms.map((id) => [id, 1])));
  const line = (id: string, label: RegExp) =>
    first(first(all.terms.filter((one) => one.id === id)).lines.filter((one) => label.test(one.label)));

  test('a figure has its mark, and a role without one says why', () => {
    const { cells } = line('pay', /^Official wage/);
    expect(cells[0]).toMatchObject({ figure: '$100,000' });
    expect(cells[1]).toEqual({ none: 'No figure', because: 'because nobody counts builders' });
  });

  test('the figure of a category near a role stands in, and is set against nothing', () => {
    const { cells, alike } = line('pay', /nearest category/);
    expect(cells[1]).toMatchObject({ figure: '$100,000', chip: 'proxy' });
    expect(cells[0]).toEqual({ none: 'Has a category of its own' });
    expect(alike).toBeUndefined();
  });

  test('a rating comes with its reason, growth with the editors’ words', () => {
    const judged = (id: string) => first(all.terms.filter((one) => one.id === id)).judged;
    expect(judged('learning-curve')?.[0]).toEqual({ rating: 'Medium', because: 'It varies' });
    expect(judged('growth')?.[0]).toEqual({ because: 'Not known' });
    expect(judged('pay')).toBeUndefined();
  });

  test('nothing is a gap in words, and every mark has its note', () => {
    expect(faults(all)).toEqual([]);
    expect(strayMarks(all)).toEqual([]);
  });

  test('terms that do not matter are named and left out', () => {
    const { terms: shown, leftOut } = view([a, b], { pay: 1 });
    expect(shown.map(({ id }) => id)).toEqual(['pay']);
    expect(leftOut).toContain('Growth');
    expect(leftOut).toHaveLength(terms.length - 1);
  });
});

test('pay of different years is not called alike, pay of the same ads is', () => {
  const { roles } = world({
    roles: {
      analyst: { pay: [ads(1e5)] },
      builder: { pay: [ads(2e5)] },
      cook: { pay: [ads(3e5, { period: '2025', source: 'ads-2025' })] },
    },
  });
  const [a, b, c] = roles as [Role, Role, Role];
  expect(term([a, b], 'pay').lines[0]?.alike).toBe(true);
  expect(term([a, c], 'pay').lines[0]?.alike).toBe(false);
});

describe('with the published content', () => {
  test('two roles show the pay that their matchup compares, and nothing has a gap', () => {
    const labels = new Map(termLines().pay.map((line) => [line.id, line.label]));
    let compared = 0;
    for (const a of dataset.roles)
      for (const b of dataset.roles.filter(({ id }) => a.id < id)) {
        const shown = term([a, b], 'pay');
        expect(faults(shown), `${a.id}, ${b.id}`).toEqual([]);
        for (const measure of leadingMeasures) {
          const bands = comparePay([a, b], measure).sharing;
          if (!bands) continue;
          compared++;
          const line = first(shown.lines.filter(({ label }) => label === labels.get(measure)));
          expect(line.alike, `${a.id}, ${b.id}, ${measure}`).toBe(true);
          expect(line.cells.map((cell) => 'figure' in cell && cell.figure)).toEqual(
            bands.map(({ values }) => money(values.median)),
          );
        }
      }
    expect(compared).toBeGreaterThan(300);
  });

  test('what is said of who is ahead rests on figures of the careers’ own, each with its mark inside the term', () => {
    let decided = 0;
    for (const a of dataset.roles)
      for (const b of dataset.roles.filter(({ id }) => a.id < id)) {
        const own = new Set(
          [a, b].flatMap((role) => [
            role.id,
            ...role.links.flatMap(({ fit, occupation }) => (fit === 'exact' ? occupation.id : [])),
          ]),
        );
        const shown = view([a, b], { pay: 1, growth: 1, 'job-volume': 1, 'entry-barrier': 1, 'remote-work': 1 });
        for (const { id, lines, marks } of shown.terms) {
          const cite = new CitationMarks(describeRow);
          const { markNotes } = cite.finish({ said: standingOf(id, [a, b], cite).said });
          const noteOf = new Map(shown.markNotes.map((note) => [note.id, note.kept]));
          const inside = marksIn({ lines, marks }).map(({ mark }) => noteOf.get(mark.note));
          for (const { kept = '' } of markNotes) {
            decided++;
            expect(own.has(kept.split('/')[0] ?? ''), `${a.id} ${b.id} ${id}: ${kept}`).toBe(true);
            expect(inside, `${a.id} ${b.id} ${id}`).toContain(kept);
          }
        }
      }
    expect(decided).toBeGreaterThan(1000);
  });

  test('every scenario sets weights that exist, and at least one above the usual', () => {
    const { sections } = choosePage(dataset, '/');
    const html = sections.flatMap((section) => section.html.html.filter((piece) => typeof piece === 'string')).join('');
    const queries = [...html.matchAll(/href="\/choose\/(\?[^"]+)"/g)].map(([, query = '']) =>
      query.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'),
    );
    expect(queries.length).toBeGreaterThan(5);
    const weighable = { terms: terms.map((id) => ({ id, label: choiceTerms[id].label })), weights: choiceWeights };
    for (const query of queries) {
      const { weights, notes } = readWeights(query, weighable);
      expect(notes, query).toEqual([]);
      expect(
        [...new URLSearchParams(query).keys()].filter((key) => !(key in choiceTerms)),
        query,
      ).toEqual([]);
      expect(Math.max(...Object.values(weights)), query).toBeGreaterThan(1);
    }
  });

  test('the guide has eight steps, and each section says from what to what it goes', () => {
    const guide = dataset.guides.find(({ id }) => id === 'choose');
    expect(guide?.sections.find(({ heading }) => heading === 'Eight steps')?.items).toHaveLength(8);
    for (const { finding: said } of choosePage(dataset, '/').sections) expect(said).toMatch(/^From “.+” to “.+[^.]”$/);
  });
});
