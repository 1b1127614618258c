import { describe, expect, test } from 'vitest';
import { rolePage } from '../../../../src/view/page/role-page.ts';
import type { OccupationParts, PayInput } from '../../dataset-fixture.ts';
import { first, wage, world } from '../../dataset-fixture.ts';
import { read } from '../reading.ts';

type Fit = 'exact' | 'broader' | 'neighbour';
const near = (fit: Fit, note?: string) => [{ id: 'analyst', fit, ...(note && { note }) }];

/** A line of pay with nothing but what it is given. */
function line(over: Partial<PayInput>): PayInput {
  const { p10, p25, p75, p90, ...rest } = wage(50_000);
  return { ...rest, ...over };
}

const british = (wages: PayInput[], fit: Fit = 'broader'): OccupationParts => ({
  name: 'Programmers and software development professionals',
  code: '2134',
  system: 'gb-soc-2020',
  country: 'gb',
  roles: near(fit, 'it joins programmers and developers'),
  wages: wages.map((band) => ({ ...band, place: 'gb', currency: 'GBP' })),
});
const canadian: OccupationParts = {
  name: 'Data scientists',
  code: '21211',
  system: 'ca-noc-2021',
  country: 'ca',
  roles: near('exact'),
  wages: [line({ place: 'ca', currency: 'CAD', per: 'hour', median: 46.15, period: '2023-2024' })],
};

function tableOf(occupations: Record<string, OccupationParts>) {
  const dataset = world({
    occupations,
    roles: { analyst: {} },
    sources: { 'wages-2025': { payConcept: 'Gross pay, bonuses left out' } },
  });
  return rolePage(dataset, dataset.role('analyst'), '/').abroad;
}
const rowsOf = (occupations: Record<string, OccupationParts>) => tableOf(occupations).flatMap(({ rows }) => rows);

describe('pay in other countries', () => {
  test('stands in its own currency and time unit, with statistic, population, period and concept of pay', () => {
    const wages = [line({ median: 55_587, scope: 'all', population: 'private sector', period: '2025-04' })];
    const row = first(rowsOf({ a: british(wages) }));
    expect(read(row.figure)).toBe('Median £55,587 a year');
    expect(row).toMatchObject({
      category: 'Programmers and software development professionals',
      href: '/occupations/a/',
      code: 'SOC 2134',
      relation: 'A category it belongs to: it joins programmers and developers',
      counted: 'All jobs, private sector',
      period: 'April 2025',
      concept: 'Gross pay, bonuses left out',
      transcribed: false,
    });
  });

  test('says that a category is the role, and writes pay by the hour with its cents', () => {
    const row = first(rowsOf({ canadian }));
    expect(read(row.figure)).toBe('Median C$46.15 an hour, C$95,992 a year at 2,080 hours');
    expect(row).toMatchObject({ relation: 'The same occupation', period: '2023–\u20602024' });
  });

  test('names countries by the alphabet, whatever they pay', () => {
    const countries = (median: number) =>
      tableOf({ a: british([line({ median })]), canadian }).map(({ country }) => country);
    expect(countries(1)).toEqual(['Canada', 'United Kingdom']);
    expect(countries(10_000_000)).toEqual(['Canada', 'United Kingdom']);
  });

  test('shows the closest category of a country first', () => {
    const rows = rowsOf({ a: british([line({})], 'neighbour'), b: british([line({})], 'exact') });
    expect(rows.map(({ href }) => href)).toEqual(['/occupations/b/', '/occupations/a/']);
  });

  test('gives a mean where no median is published, and calls it a mean', () => {
    const { median, ...meanOnly } = line({ statistic: 'mean', mean: 2610.2, per: 'week' });
    expect(read(first(rowsOf({ a: british([meanOnly]) })).figure)).toBe(
      'Mean £2,610 a week, £135,730 a year at 52 weeks',
    );
  });

  test('says that pay is net, and that it is income on tax returns', () => {
    const counted = (over: Partial<PayInput>) => first(rowsOf({ a: british([line(over)]) })).counted;
    expect(counted({ taxed: 'net' })).toBe('All jobs, net pay');
    expect(counted({ measure: 'tax-return' })).toBe('Wage income on tax returns, all jobs');
  });

  test('leaves out older lines of the same kind and keeps lines that count otherwise, naming the relation once', () => {
    const older = line({ median: 40_000, period: '2024-05', source: 'wages-2024' });
    const fullTime = line({ median: 60_000, period: '2024-04', scope: 'full-time' });
    const rows = rowsOf({ a: british([older, line({ median: 50_000 }), fullTime]) });
    expect(rows.map(({ figure }) => read(figure))).toEqual(['Median £50,000 a year', 'Median £60,000 a year']);
    expect(rows.map(({ relation }) => !!relation)).toEqual([true, false]);
  });

  test('marks a line that others transcribed', () => {
    expect(first(rowsOf({ a: british([line({ retrieval: 'transcribed' })]) })).transcribed).toBe(true);
  });

  test('is empty for a role that no category names', () => {
    expect(tableOf({ a: { ...canadian, roles: [] } })).toEqual([]);
  });
});
