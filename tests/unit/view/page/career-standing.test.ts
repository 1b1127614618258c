import { expect, test } from 'vitest';
import type { Occupation } from '../../../../src/domain/dataset.ts';
import { dataset } from '../../../../src/published.ts';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { careerStanding } from '../../../../src/view/page/career-standing.ts';

const home = dataset.occupations.filter(({ country }) => country === 'us');
const standingOf = (occupation: Occupation) => careerStanding(dataset, occupation, new CitationMarks(describeRow));

/** Tenths of a hundred who leave in a year by the newest edition, in whole numbers. */
const leaving = ({ separations: [newest] }: Occupation) =>
  newest && Math.round(10 * newest.exits) + Math.round(10 * newest.transfers);

test('occupations of which as many leave stand in one place', () => {
  const shares = new Map<number, Set<unknown>>();
  for (const occupation of home) {
    const [rate, row] = [leaving(occupation), standingOf(occupation).find(({ label }) => label === 'Leave in a year')];
    if (rate === undefined || !row) continue;
    shares.set(rate, (shares.get(rate) ?? new Set()).add(JSON.stringify(row.cells[1])));
  }
  expect(shares.size).toBeGreaterThan(50);
  expect([...shares].filter(([, said]) => said.size > 1)).toEqual([]);
});

test('of one of a hundred the verb is singular, of more it is plural', () => {
  const said = home.flatMap((occupation) =>
    standingOf(occupation).map(
      ({ cells: [, share] }) => `${'text' in (share ?? {}) && Object.values(share ?? {}).join(' ')}`,
    ),
  );
  expect(said.filter((text) => /^(?:fewer than )?1 of/.test(text) && !/ (?:has|grows|loses) /.test(text))).toEqual([]);
  expect(said.filter((text) => /^\d{2} of/.test(text) && !/ (?:have|grow|lose) /.test(text))).toEqual([]);
  expect(said.filter((text) => text.startsWith('1 of'))).not.toEqual([]);
});
