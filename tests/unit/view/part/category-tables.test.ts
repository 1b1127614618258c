import { describe, expect, test } from 'vitest';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { educationTable } from '../../../../src/view/part/education.ts';
import { exposureTable } from '../../../../src/view/part/exposure.ts';
import { type OccupationParts, pair } from '../../dataset-fixture.ts';
import { read } from '../reading.ts';

const at = { source: 'survey-2025', locator: 'a row' };
const attainment = {
  lessThanHighSchool: 1,
  highSchool: 2,
  someCollege: 7,
  associate: 5,
  bachelor: 55.4,
  master: 24.6,
  doctoral: 5,
  period: '2021',
  ...at,
};
const score = (measure: 'gpts-human' | 'gpts-model' | 'observed-use', value: number) => ({
  measure,
  value,
  period: '2023',
  ...at,
});

function placedOn(developers: OccupationParts, clerks: OccupationParts = {}) {
  const near = { occupations: [{ id: 'clerks', fit: 'broader', note: 'akin' } as const] };
  const { a, b } = pair({ is: 'developers' }, near, { occupations: { developers, clerks } });
  return [
    { role: a, slot: 1 as const },
    { role: b, slot: 2 as const },
  ];
}

describe('education', () => {
  const table = educationTable(placedOn({ attainment }), new CitationMarks(describeRow));

  test('adds up everyone with a bachelor’s degree or more', () => {
    expect(read(table?.find)).toMatch(/developers aged 25 and over, 85%/);
  });

  test('lists the highest degree first, with one decimal, and leaves nobody out', () => {
    const cells = table?.rows.map(({ cells: [cell] }) => cell) ?? [];
    expect(cells.slice(0, 3).map((cell) => cell?.text)).toEqual(['5.0%', '24.6%', '55.4%']);
    expect(cells.reduce((sum, cell) => sum + (cell?.value ?? 0), 0)).toBeCloseTo(100, 10);
  });

  test('marks a category that stands in for a role', () => {
    const both = educationTable(placedOn({ attainment }, { attainment }), new CitationMarks(describeRow));
    expect(both?.columns.map(({ name, proxy }) => [name, proxy])).toEqual([
      ['Developers', false],
      ['Clerks', true],
    ]);
  });

  test('is absent where no category has figures', () => {
    expect(educationTable(placedOn({}), new CitationMarks(describeRow))).toBeUndefined();
  });
});

describe('exposure to language models', () => {
  const developers = { exposure: [score('gpts-human', 0.45), score('observed-use', 0.288), score('gpts-model', 0.87)] };

  test('gives every measure and the span between them', () => {
    const table = exposureTable(placedOn(developers), new CitationMarks(describeRow));
    expect(read(table?.find)).toMatch(/three measures.*0\.29 to 0\.87 for developers/);
    expect(table?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['0.87', '0.45', '0.29']);
  });

  test('names the category of the statistics office in words, beside the numbers and out of their span', () => {
    const category = { measure: 'bls-category', category: 'very-high', period: '2025', ...at } as const;
    const sorted = { exposure: [...developers.exposure, category] };
    const clerks = { exposure: [score('gpts-human', 0.3), score('gpts-model', 0.4), { ...category }] };
    const table = exposureTable(placedOn(sorted, clerks), new CitationMarks(describeRow));
    expect(read(table?.find)).toMatch(/three measures.*0\.29.* to 0\.87.* for developers and two from 0\.30/);
    expect(read(table?.find)).toMatch(/Compared with all occupations.* is very high for developers.* and clerks/);
    expect(table?.rows.at(-1)?.cells.map((cell) => [cell?.text, cell?.value])).toEqual([
      ['Very high', undefined],
      ['Very high', undefined],
    ]);
  });

  test('is told as exposure: nothing is at risk, nothing is forecast', () => {
    const table = exposureTable(placedOn(developers), new CitationMarks(describeRow));
    const words = [
      read(table?.find),
      ...(table?.rows ?? []).map(({ label, description }) => `${label} ${description}`),
    ];
    expect(words.join(' ')).not.toMatch(/\brisk|threat|replace|will (lose|disappear)/i);
  });

  test('leaves open what one of two categories lacks', () => {
    const clerks = { exposure: [score('gpts-human', 0.3), score('gpts-model', 0.4)] };
    const table = exposureTable(placedOn(developers, clerks), new CitationMarks(describeRow));
    expect(table?.rows.map(({ cells }) => cells[1]?.text)).toEqual(['0.40', '0.30', undefined]);
  });

  test('is not shown on a single measure, which nothing contradicts', () => {
    expect(
      exposureTable(placedOn({ exposure: [score('gpts-human', 0.45)] }), new CitationMarks(describeRow)),
    ).toBeUndefined();
  });
});
