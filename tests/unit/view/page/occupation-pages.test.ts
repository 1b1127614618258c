import { describe, expect, test } from 'vitest';
import { describeRow as described } from '../../../../src/view/cite/row-description.ts';
import { occupationPage } from '../../../../src/view/page/occupation-page.ts';
import { occupationsIndex } from '../../../../src/view/page/occupations-index.ts';
import type { OccupationParts, PayInput } from '../../dataset-fixture.ts';
import { first, projected, wage, world } from '../../dataset-fixture.ts';
import { faults, read, strayMarks } from '../reading.ts';

const { p10, p25, p75, p90, ...medianOnly } = wage(2537);
const { median, ...meanOnly } = medianOnly;
const au = { place: 'au', currency: 'AUD', per: 'week' } as const;
const profile: PayInput = { ...medianOnly, ...au, scope: 'full-time', period: '2026-02', retrieval: 'transcribed' };
const survey: PayInput = { ...meanOnly, ...au, statistic: 'mean', mean: 2610.2, period: '2025-05' };
const australian: OccupationParts = {
  name: 'Software and applications programmers',
  code: '2613',
  system: 'au-anzsco-2022',
  country: 'au',
  roles: [{ id: 'analyst', fit: 'broader', note: 'it joins many' }],
  wages: [survey, profile],
  projections: [
    projected('2025-30', 15.69, { source: 'growth-2025-35' }),
    projected('2025-35', 26.67, { source: 'growth-2025-35' }),
  ],
  outlook: [{ kind: 'shortage', rating: 'No shortage', span: '2025', source: 'wages-2025', locator: 'a row' }],
  absent: [{ what: 'employment', reason: 'no count is held' }],
};
const content = world({
  occupations: { programmers: australian, developers: { wages: [wage(130_000)] } },
  roles: { analyst: {} },
});
const page = occupationPage(content, content.occupation('programmers'), '/');

describe('the page of a category of another country', () => {
  test('says its country and classification', () => {
    expect(page.title).toBe('Software and applications programmers, Australia');
    expect(page.origin).toBe('Australia, ANZSCO 2613');
    expect(page.description).toMatch(/Australia, ANZSCO 2613.* Median A\$2,537 a week, February 2026\./);
    expect(JSON.stringify([page.title, page.description, page.origin])).not.toMatch(/\bUS\b|United States|SOC/);
  });

  test('gives pay as published, with a column for each statistic that any line has', () => {
    expect(page.wages).toBeUndefined();
    expect(page.pay?.unit).toBe('Australian dollars');
    expect(page.pay?.columns).toEqual(['Median', 'Mean']);
    expect(page.pay?.rows.map(({ cells }) => cells)).toEqual([
      ['A$2,537', 'not given'],
      ['A$131,924', 'not given'],
      ['not given', 'A$2,610'],
      ['not given', 'A$135,730'],
    ]);
    expect(page.pay?.rows.map(({ transcribed }) => transcribed)).toEqual([true, true, false, false]);
    expect(page.pay?.rows[0]?.what).toMatch(/^A week\. Full-time\./);
    expect(page.pay?.rows[1]?.what).toBe('The same counted a year, at 52 weeks.');
  });

  test('gives projections by span with what is known of them', () => {
    expect(page.editions).toBe(false);
    expect(first(page.ladders)).toMatchObject({ columns: ['Change'] });
    expect(first(page.ladders).rows.map(({ cells }) => cells)).toEqual([['26.7%'], ['15.7%']]);
  });

  test('gives ratings in words, and the reason for what is missing', () => {
    expect(page.facts.map(({ label, value }) => `${label}: ${read(value)}`)).toContain(
      'Shortage rating, 2025: No shortage',
    );
    expect(page.missing).toEqual([{ what: 'Number employed', reason: 'no count is held' }]);
  });

  test('names the roles that relate to it, and leaves no gap', () => {
    expect(page.roles).toMatchObject([{ name: 'Analyst', note: 'It joins many.' }]);
    expect(faults(page)).toEqual([]);
    expect(strayMarks(page)).toEqual([]);
  });

  test('counts neither answers nor taxpayers as people employed', () => {
    const label = (over: Partial<PayInput>) => {
      const { occupations } = world({
        occupations: { programmers: { ...australian, wages: [{ ...profile, ...over }] } },
        roles: { analyst: {} },
      });
      return occupationPage(content, first(occupations), '/').facts.map((fact) => fact.label);
    };
    expect(label({ count: 9, countOf: 'employees' })).toContain('People employed, February 2026');
    expect(label({ count: 9, countOf: 'jobs' })).toContain('Jobs, February 2026');
    expect(label({ count: 9, countOf: 'taxpayers' }).join()).not.toMatch(/February/);
    expect(label({ count: 9, countOf: 'respondents' }).join()).not.toMatch(/February/);
  });
});

test('a category of the United States with a mean alone states it', () => {
  const own = wage(90_000, { statistic: 'mean', mean: 95_000 });
  const { median: _median, p10: _p10, p25: _p25, p75: _p75, p90: _p90, ...mean } = own;
  const { occupations } = world({ occupations: { clerks: { wages: [mean] } } });
  expect(occupationPage(content, first(occupations), '/').pay?.rows[0]?.cells).toEqual(['$95,000']);
});

test('a mark names place, statistic and time unit of a figure, and that it was transcribed', () => {
  const [newest, older] = content.occupation('programmers').wages;
  if (!newest || !older) throw new Error('Two lines of pay are missing.');
  expect(described(newest)).toMatchObject({
    value: 'A$2,537',
    what: 'Median a week, Software and applications programmers',
  });
  expect(described(newest).facts).toContainEqual(['Place', 'Australia, February 2026']);
  expect(described(newest).facts).toContainEqual(['Retrieved', 'Transcribed by third parties']);
  expect(described(older)).toMatchObject({
    value: 'A$2,610',
    what: 'Mean a week, Software and applications programmers',
  });
  expect(described(older).facts.map(([label]) => label)).not.toContain('Retrieved');
});

test('the list of categories goes by country, the United States first, each with its newest line', () => {
  const { countries } = occupationsIndex(content);
  expect(countries.map(({ name }) => name)).toEqual(['United States', 'Australia']);
  expect(countries.flatMap(({ tables }) => tables)).toMatchObject([
    { caption: 'Median a year, all jobs, May 2025', codes: 'SOC', occupations: [{ figure: '$130,000' }] },
    {
      caption: 'Median a week, full-time, February 2026; a year at 52 weeks',
      codes: 'ANZSCO',
      occupations: [{ figure: 'A$2,537', year: 'A$131,924 a year' }],
    },
  ]);
});

test('pay of one kind and source stands under one caption, and none beside pay of another kind', () => {
  const { countries } = occupationsIndex(
    world({
      occupations: {
        analysts: { wages: [wage(90_000)] },
        bakers: { wages: [wage(80_000)] },
        cooks: { wages: [wage(70_000, { period: '2024-05', source: 'wages-2024' })] },
        divers: {},
      },
    }),
  );
  const [{ tables } = { tables: [] }] = countries;
  expect(tables.map(({ caption, occupations: own }) => [caption, own.length])).toEqual([
    ['Median a year, all jobs, May 2025', 2],
    ['Median a year, all jobs, May 2024', 1],
    ['No pay is held', 1],
  ]);
  expect(tables[2]?.occupations[0]).toEqual({ name: 'Divers', href: '/occupations/divers/', code: '15-1252' });
});

describe('a survey of households', () => {
  const at = { period: '2025', source: 'survey-2025', locator: 'a row' };
  const rate = { unemployment: 10.6, count: 74_000, countOf: 'labour-force', ...at } as const;
  const earned = { weekly: 2506, count: 2_133_000, countOf: 'full-time-workers', ...at } as const;
  const factsWith = (household: OccupationParts['household'] = []) => {
    const facts = world({ occupations: { developers: { wages: [wage(130_000)], household } }, roles: { analyst: {} } });
    const { facts: shown } = occupationPage(facts, facts.occupation('developers'), '/');
    return shown.map(({ label, value }) => `${label}: ${read(value)}`);
  };

  test('gives unemployment and weekly earnings in lines of their own, with the year, whom they rest on and the limit', () => {
    const facts = factsWith([rate, { ...earned, source: 'ads-2024' }]);
    expect(facts).toContainEqual(
      expect.stringMatching(
        /^Unemployment rate, by last job, 2025: 10\.6%.*74,000 people in the labour force.*Limit of survey-2025\./,
      ),
    );
    expect(facts).toContainEqual(
      expect.stringMatching(
        /^Weekly earnings, full-time, self-reported, 2025: \$2,506 a week.*2,133,000 full-time workers\. Limit of ads-2024/,
      ),
    );
  });

  test('marks a figure that rests on fewer than 100,000 people, and no other', () => {
    expect(factsWith([rate]).join(' ')).toMatch(/74,000 .*fewer than 100,000: it moves a lot/);
    expect(factsWith([{ ...rate, count: 100_000 }]).join(' ')).not.toMatch(/fewer than/);
  });

  test('is not heard of where it has no category of the same name', () => {
    expect(factsWith().join(' ')).not.toMatch(/Unemployment|Weekly/);
  });
});
