import { describe, expect, test } from 'vitest';
import { jsonLd } from '../../../../src/components/base/json-ld.ts';
import { breadcrumbList, publication, roleOccupation } from '../../../../src/view/page/structured-data.ts';
import { ads, answers, projected, type RoleParts, type World, wage, world } from '../../dataset-fixture.ts';

const address = (path: string) => `https://site.example${path}`;

test('the way to a page is numbered and ends with the page', () => {
  const trail = [
    { name: 'Roles', path: '/roles/' },
    { name: 'Analyst', path: '/roles/analyst/' },
  ];
  expect(breadcrumbList(trail, address)).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Roles', item: 'https://site.example/roles/' },
      { position: 2, name: 'Analyst', item: 'https://site.example/roles/analyst/' },
    ],
  });
});

test('no text in a block can end its script element', () => {
  const text = jsonLd({ name: '</script><script>alert(1)' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)' });
});

describe('a role as an occupation', () => {
  const block = (parts: RoleParts, more: Omit<World, 'roles'> = {}) => {
    const occupations = { analysts: { wages: [wage(130_000)] }, ...more.occupations };
    return roleOccupation(world({ roles: { analyst: parts }, occupations }).role('analyst'), address);
  };

  test('gives the official wage of the category that it is, percentile by percentile', () => {
    expect(block({ is: 'analysts' })).toMatchObject({
      '@type': 'Occupation',
      name: 'Analyst',
      occupationalCategory: '15-1252 Analysts',
      occupationLocation: { name: 'United States' },
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'Official wage, May 2025, wages-2025',
          currency: 'USD',
          duration: 'P1Y',
          percentile10: 90_000,
          percentile25: 110_000,
          median: 130_000,
          percentile75: 150_000,
          percentile90: 170_000,
        },
      ],
    });
  });

  test('gives advertised pay under its title, each year by itself', () => {
    const pay = [ads(150_000), ads(160_000, { period: '2025', source: 'ads-2025' })];
    expect(block({ pay })).toMatchObject({ estimatedSalary: [{ median: 160_000 }, { median: 150_000 }] });
    expect(block({ pay })).not.toHaveProperty('occupationalCategory');
  });

  test('never gives what belongs to another occupation, to two roles, to a survey or to too few', () => {
    expect(block({ occupations: [{ id: 'analysts', fit: 'broader', note: 'it is inside' }] })).toBeUndefined();
    expect(block({ pay: [answers(140_000)] })).toBeUndefined();
    expect(block({ pay: [ads(140_000, { count: 12 })] })).toBeUndefined();
    expect(block({ pay: [ads(140_000, { covers: 'analysts and others' })] })).toBeUndefined();
  });

  test('leaves out the outer percentiles of a small sample and values that the source caps', () => {
    const small = JSON.stringify(block({ pay: [ads(150_000, { count: 40 })] }));
    expect(small).toContain('percentile25');
    expect(small).not.toMatch(/percentile[19]0/);
    const capped = block(
      { is: 'analysts' },
      { occupations: { analysts: { wages: [wage(180_000, { p90: '>=239200' })] } } },
    );
    expect(JSON.stringify(capped)).toMatch(/percentile75":200000\}/);
  });
});

describe('a publication as a dataset', () => {
  const content = world({
    roles: { analyst: { is: 'analysts', pay: [ads(150_000)] } },
    occupations: { analysts: { wages: [wage(130_000)], projections: [projected('2024-34', 9)] } },
    sources: {
      'wages-2025': {
        kind: 'official-statistics',
        edition: 'May 2025',
        published: '2026-05-15',
        url: 'https://bureau.example/',
      },
      'ads-2024': { kind: 'open-dataset', edition: 'Snapshot', licence: 'CC BY 4.0, as a third party says' },
    },
  });
  const block = (id: string) => publication(content, content.source(id), address);

  test('states name, publisher, licence, time and where the original is', () => {
    expect(block('wages-2025')).toMatchObject({
      '@type': 'Dataset',
      name: 'Title of wages-2025, May 2025',
      description: 'People. Limit of wages-2025.',
      creator: { name: 'Publisher of wages-2025' },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      datePublished: '2026-05-15',
      temporalCoverage: '2025-05',
      url: 'https://bureau.example/',
      mainEntityOfPage: 'https://site.example/sources/wages-2025/',
    });
    expect(block('growth-2024-34')).toMatchObject({ temporalCoverage: '2024/2034' });
  });

  test('leaves out a licence that is not plainly one, and a time by which the edition is not named', () => {
    expect(block('ads-2024')).not.toHaveProperty('license');
    expect(block('ads-2024')).not.toHaveProperty('temporalCoverage');
    expect(block('ads-2024')).not.toHaveProperty('url');
  });

  test('is not made of frameworks and lists', () => {
    expect(block('framework')).toBeUndefined();
  });
});
