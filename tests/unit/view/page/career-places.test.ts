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
    expect(read(actors.prices?.summary ?? [])).toMatch(/^our computation, \$\d+\.\d\d an hour in .*, \$\d+\.\d\d in /);
    expect(actors.all.rows[0]?.median).toMatch(/^\$\d+\.\d\d$/);
  });

  test('names places as a sentence does', () => {
    const accountants = pageOf('accountant');
    expect(read(accountants.lead)).toMatch(
      / a year: from \$[\d,]+ in Arkansas to \$[\d,]+ in the District of Columbia\.$/,
    );
    expect(read(accountants.prices?.summary ?? [])).toMatch(/\$[\d,]+ a year in the District of Columbia, /);
  });

  test('says how pay goes with prices by a line through the states, with its range, and where it does not', () => {
    expect(read(pageOf('registered-nurse').prices?.finding ?? [])).toMatch(
      /^Where prices are 10% higher, registered nurses are paid 19% more \(\d+–\u2060?\d+%\); divided by prices, pay is above the US median in 20 of 51 states: our computation\./,
    );
    const findings = careersByPlace.flatMap((career) => {
      const { prices } = careerPlaces(dataset, career, byPlaceOf(career));
      return prices ? [read(prices.finding)] : [];
    });
    expect(findings.length).toBeGreaterThan(400);
    for (const finding of findings)
      expect(finding).toMatch(
        /^(?:Where prices are 10% higher, .+ are paid \d+% (?:more|less) \(\d+|Pay of .+ shows no clear relation to)/,
      );
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
