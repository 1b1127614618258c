import { describe, expect, test } from 'vitest';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { bullets } from '../../../../src/view/matchup/bullets.ts';
import { officialPair, type Pair, pair, wage } from '../../dataset-fixture.ts';
import { faults, read } from '../reading.ts';

const bulletsOf = ({ a, b }: Pair, written = false): string[] =>
  bullets([a, b], written, new CitationMarks(describeRow)).map(read);

const near = (id: string, of: number) => ({
  occupations: [
    {
      id,
      fit: 'broader' as const,
      note: 'a speciality',
      filings: { count: of / 2, of, period: 'FY2022–FY2025', source: 'filings', locator: 'a row' },
    },
  ],
});
const developers = { wages: [wage(130_000)] };

const cases: [string, Pair][] = [
  ['nothing known of either', pair({}, {})],
  ['one official', pair({ is: 'developers' }, near('developers', 160), { occupations: { developers } })],
  ['few filings', pair(near('developers', 8), near('developers', 160), { occupations: { developers } })],
  ['both official', officialPair(developers, developers)],
  [
    'a category of unknown size',
    officialPair({ wages: [{ ...wage(100_000), count: undefined, countOf: undefined }] }, developers),
  ],
];

describe.each(cases)('%s', (_, roles) => {
  test('one or two bullets, none empty, without gaps', () => {
    const found = bulletsOf(roles);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(2);
    expect(faults(found)).toEqual([]);
    // A missing name leaves two spaces or a space before the stop, which reading aloud hides.
    for (const text of found) expect(text).toMatch(/^[A-Z0-9].*[^\s,;][.!?]$/);
  });

  test('no sentence is about nobody', () => {
    for (const text of bulletsOf(roles)) expect(text).not.toMatch(/\b(for|of|are|is|put) (alone|,|;)/);
  });
});

test('what the two make is left to the editors where they say what sets them apart', () => {
  const roles = pair({ makes: 'Charts' }, { makes: 'Houses' });
  expect(bulletsOf(roles)[0]).toBe('Analysts make charts; builders make houses.');
  expect(bulletsOf(roles, true).join(' ')).not.toMatch(/charts|houses/);
});

test('few filings confirm no category', () => {
  const roles = pair(near('developers', 8), near('developers', 160), { occupations: { developers } });
  const [, standing] = bulletsOf(roles);
  expect(standing).toMatch(/Analysts have no official category, and eight visa filings .* too few to confirm/);
  expect(standing).toMatch(
    /Builders have no official category: of visa filings with that title, fiscal 2022–2025, 50% are under developers\./,
  );
});
