import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { plain } from '../../../../src/view/cite/citation-marks.ts';
import { careerPage } from '../../../../src/view/page/career-page.ts';

const pageOf = (id: string) => {
  const career = dataset.official.find((one) => one.id === id);
  if (!career) throw new Error(`No official career ${id}.`);
  return careerPage(dataset, career, '/');
};

describe('the way in', () => {
  test.each([
    ['elevator-mechanic', 'A high school diploma is usual, then an apprenticeship.'],
    ['organizational-psychologist', 'A master’s degree is usual, then an internship or residency.'],
    ['registered-nurse', 'A bachelor’s degree is usual; a licence is required.'],
    ['cashier', 'No formal credential is usual.'],
  ])('of %s names an apprenticeship or a residency as part of it', (id, said) => {
    expect(plain(pageOf(id).parts.entry?.finding ?? [])).toBe(said);
  });
});

test('beside the share that works for itself stands that wages leave them out', () => {
  const row = pageOf('jeweler').parts.leaves?.rows.find(({ label }) => label === 'Self-employed');
  expect(row?.cells[0]).toMatchObject({ note: expect.stringMatching(/official wages leave them out/) });
});

describe('fields of study that lead there', () => {
  test('are those of the degree that is usual for entry, with the earnings of graduates and never the pay of the career', () => {
    const studies = pageOf('civil-engineer').parts.entry?.studies;
    expect(studies?.lines.sides[0]?.lines[0]?.label).toBe('Civil Engineering, bachelor’s');
    expect(plain(studies?.finding ?? [])).toMatch(/^\d fields; what graduates earn is no pay of civil engineers\.$/);
    expect(plain(studies?.note ?? [])).toMatch(
      /level usual for entry: bachelor’s degree; of graduates with federal aid/,
    );
  });

  test('are of any degree where none is usual, which is said, and at most four', () => {
    const pages = dataset.official.map(({ id }) => pageOf(id));
    const without = /^(?:No formal|High school|Some college)/;
    for (const {
      parts: { entry },
    } of pages) {
      const level = entry?.rows.find(({ label }) => label === 'Usual entry education')?.cells[0];
      const { studies } = entry ?? {};
      if (studies && level && 'text' in level && without.test(level.text))
        expect(plain(studies.note)).toMatch(/, at any level;/);
      const lines = studies?.lines.sides[0]?.lines ?? [];
      expect(lines.length).toBeLessThanOrEqual(4);
    }
    expect(pages.filter(({ parts }) => parts.entry?.studies).length).toBeGreaterThan(500);
  });
});
