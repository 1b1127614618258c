import { describe, expect, test } from 'vitest';
import { isDue } from '../../../../src/domain/edition-age.ts';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { glance } from '../../../../src/view/glance/glance.ts';
import { compareRoles } from '../../../../src/view/matchup/comparison.ts';
import { occupationPage } from '../../../../src/view/page/occupation-page.ts';
import { sourceGroups } from '../../../../src/view/page/source-list.ts';
import { sourcePage } from '../../../../src/view/page/source-page.ts';
import { first, officialPair, projected, wage } from '../../dataset-fixture.ts';

/** Two official categories with wages and projections, as of a release; the newest wages announce a next edition. */
function asOf(day: string) {
  const category = { wages: [wage(100_000)], projections: [projected('2024-34', 5), projected('2023-33', 4)] };
  const sources = { 'wages-2025': { edition: 'May 2025', nextRelease: '2027-05', supersedes: 'wages-2024' } };
  return officialPair(category, category, { sources, releases: [day] });
}

const cellOf = ({ a, b }: ReturnType<typeof asOf>, id: string) => {
  const rows = glance([a, b], new CitationMarks(describeRow)).flatMap((group) => group.rows);
  return rows.find((row) => row.id === id)?.cells[0];
};

describe('a next edition', () => {
  test.each([
    ['2027-05', '2027-04-30', false],
    ['2027-05', '2027-05-01', true],
    ['2027', '2026-12-31', false],
    ['2027', '2027-01-01', true],
    ['2027-05-12', '2027-05-11', false],
    ['2027-05-12', '2027-05-12', true],
    [undefined, '2027-05-12', false],
  ])('announced for %s is due on %s: %s', (nextRelease, day, due) => {
    expect(isDue({ nextRelease }, day)).toBe(due);
  });
});

describe('as of a release', () => {
  test('an edition of which a newer one is known says so in the list, in the note and on its page', () => {
    const { dataset, a, b } = asOf('2026-11-20');
    const page = compareRoles(dataset, a, b, '/');
    const line = page.sources.find(({ id }) => id === 'growth-2024-34');
    expect(line?.age).toBe('Superseded by 2025-35.');
    expect(page.markNotes.find(({ source }) => source === line)?.source.age).toBe(line?.age);
    expect(sourcePage(dataset, dataset.source('growth-2024-34'), '/').supersededBy?.name).toBe('2025-35');
  });

  test('a figure that nothing newer stands for is marked where it leads, and older ones below it are not', () => {
    const pair = asOf('2026-11-20');
    expect(cellOf(pair, 'growth')).toMatchObject({ figure: '5%', chip: 'older' });
    expect(cellOf(pair, 'employed')).not.toHaveProperty('chip');
    const { ladders } = occupationPage(pair.dataset, pair.dataset.occupation('analysts'), '/');
    expect(first(ladders).rows.map(({ chips }) => chips)).toEqual([['older'], []]);
  });

  test('a newer edition that was announced and is not here is called due from its month on', () => {
    const before = asOf('2027-04-30');
    expect(before.dataset.source('wages-2025')).not.toHaveProperty('age');
    const after = asOf('2027-05-01');
    expect(cellOf(after, 'employed')).toMatchObject({ chip: 'due' });
    const said = 'A newer edition was due, announced for May 2027.';
    const page = compareRoles(after.dataset, after.a, after.b, '/');
    expect(page.sources.find(({ id }) => id === 'wages-2025')?.age).toBe(said);
    expect(sourcePage(after.dataset, after.dataset.source('wages-2025'), '/').due).toBe(said);
    const lines = sourceGroups(after.dataset).flatMap(({ sources }) => sources);
    expect(lines.find(({ source }) => source.id === 'wages-2025')?.about).toMatch(
      /; a newer edition was due, announced for May 2027\.$/,
    );
  });
});
