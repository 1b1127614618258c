import { expect, test } from 'vitest';
import { atEqualLevel } from '../../../../src/domain/compare/equal-level.ts';
import { differenceOfMedians } from '../../../../src/domain/compare/how-sure.ts';
import type { FiledPay } from '../../../../src/domain/dataset.ts';
import { dataset, publication } from '../../../../src/published.ts';
import { openFiguresTable, shareAlikeTable } from '../../../../src/share/figures-table.ts';
import { pairDocument } from '../../../../src/share/pair-document.ts';
import { roleDocument } from '../../../../src/share/role-document.ts';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { filedTitle, filingsApart } from '../../../../src/view/part/filings.ts';
import { marksIn, read } from '../reading.ts';

const said = (a: string, b: string) => filingsApart(dataset.role(a), dataset.role(b), new CitationMarks(describeRow));
const direction = /\b(more|less|higher|lower|pays?|paid|ahead|behind)\b/;

test('two titles are set over each other nationally and within the same areas, without a word of direction', () => {
  const sentence = said('data-engineer', 'machine-learning-engineer') ?? [];
  expect(read(sentence)).toMatch(/\$185,364 for machine learning engineers.*\$130,000 for data engineers/);
  expect(read(sentence)).toMatch(
    /the first over the second: 42\.6% nationally, 19\.9% within the same metropolitan area \(22 areas/,
  );
  expect(read(sentence)).toMatch(/no range can be given/);
  expect(read(sentence)).not.toMatch(direction);
  expect(marksIn(sentence)).toHaveLength(2);
});

test('a title stands beside an occupation as context only', () => {
  const sentence = read(said('machine-learning-engineer', 'software-engineer') ?? []);
  expect(sentence).toMatch(/^For context only/);
  expect(sentence).toMatch(/coded as software developers: 30% nationally, 11% within the same metropolitan area/);
  expect(sentence).not.toMatch(direction);
});

test('a title never stands on a basis with an occupation: no category has pay of this kind', () => {
  for (const { wages } of dataset.occupations) {
    expect(wages.filter(({ measure }) => measure === 'filed-base')).toEqual([]);
  }
  expect(filedTitle(dataset.role('software-engineer'))).toBeUndefined();
});

test('between two titles there is a difference and no direction, at equal level too', () => {
  const [a, b] = [dataset.role('data-engineer'), dataset.role('machine-learning-engineer')];
  const [ofA, ofB] = [filedTitle(a), filedTitle(b)];
  if (!ofA || !ofB) throw new Error('A title is not filed.');
  expect(differenceOfMedians(ofB, ofA)).toEqual({ amount: 55_364, percent: expect.closeTo(42.588, 3) });
  const equal = atEqualLevel(b, a, [ofB, ofA]);
  expect(equal).not.toHaveProperty('direction');
  expect(equal?.levels.map(({ first }) => first.level)).toEqual(['unranked', 'senior', 'staff', 'lead']);
});

test('every role with a filed title has all its areas in the table, of areas named once', () => {
  const filed = dataset.roles.flatMap((role) => (role.filed ? [{ role, filed: role.filed as FiledPay }] : []));
  expect(filed).toHaveLength(14);
  for (const { role, filed: own } of filed) {
    expect(filedTitle(role), role.id).toBeDefined();
    expect(new Set(own.areas.map(({ area }) => area)).size, role.id).toBe(own.areas.length);
  }
});

test('nothing of the filings is in a download or a document, but by name as left out', () => {
  expect(openFiguresTable(publication)).not.toMatch(/lca-fy2025|filed-base/);
  expect(shareAlikeTable(publication)).not.toMatch(/lca-fy2025|filed-base/);
  const role = dataset.role('data-engineer');
  const document = roleDocument(publication, role);
  expect(JSON.stringify({ ...document, leftOut: [] })).not.toMatch(/130000|lca-fy2025/);
  expect(JSON.stringify(document.leftOut)).toContain('lca-fy2025-titles');
  const pair = pairDocument(publication, role, dataset.role('machine-learning-engineer'));
  expect(JSON.stringify(pair)).not.toMatch(/185364|55364|42\.5/);
});
