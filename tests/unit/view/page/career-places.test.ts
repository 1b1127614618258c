import { describe, expect, test } from 'vitest';
import { byPlaceOf, careersByPlace, dataset } from '../../../../src/published.ts';
import { careerPlaces } from '../../../../src/view/page/career-places.ts';
import { read } from '../reading.ts';

const pageOf = (id: string) => {
  const career = dataset.career(id);
  return careerPlaces(dataset, career, byPlaceOf(career));
};

describe('the page of a career by place', () => {
  test('says what pay by the hour is, in its lead, its map and its lists', () => {
    const actors = pageOf('actor');
    expect(read(actors.lead)).toMatch(/^The US median is \$\d+\.\d\d an hour: from \$/);
    expect(actors.unit).toBe('US$ an hour');
    expect(read(actors.prices?.finding ?? [])).toMatch(
      /^At local prices the highest is .*, \$\d+\.\d\d an hour, the lowest /,
    );
    expect(actors.all.rows[0]?.median).toMatch(/^\$\d+\.\d\d$/);
  });

  test('names places as a sentence does', () => {
    const accountants = pageOf('accountant');
    expect(read(accountants.lead)).toMatch(
      / a year: from \$[\d,]+ in Arkansas to \$[\d,]+ in the District of Columbia\.$/,
    );
    expect(read(accountants.prices?.finding ?? [])).toMatch(/highest is the District of Columbia, \$[\d,]+ a year, /);
  });

  test('counts the places with a median by kind, and names no kind of which there is none', () => {
    for (const career of careersByPlace) {
      const { all } = careerPlaces(dataset, career, byPlaceOf(career));
      const said = read(all.finding);
      expect(said).not.toMatch(/\b0 |\b1 [a-z]+ies\b|\b1 [a-z ]*areas\b/);
      const [held = 0] = said.match(/^\d+/)?.map(Number) ?? [];
      const kinds = [...said.matchAll(/(\d+) (?:nonmetropolitan|metropolitan|state|territor)/g)].map(([, of]) =>
        Number(of),
      );
      expect(
        kinds.reduce((sum, of) => sum + of, 0),
        `${career.id}: ${said}`,
      ).toBe(held);
    }
  });

  test('says where a career works, by its employees in industries of one level', () => {
    const { industries } = pageOf('registered-nurse');
    expect(read(industries?.finding ?? [])).toMatch(/^\d\d% work in hospitals\./);
    const shares = industries?.rows.map(({ share }) => Number.parseInt(share, 10)) ?? [];
    expect(shares).toHaveLength(5);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(100);
  });
});
