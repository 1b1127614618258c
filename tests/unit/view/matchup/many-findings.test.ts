import { expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { projectionsFinding } from '../../../../src/view/matchup/many-findings.ts';
import { read } from '../reading.ts';

const expected = (...ids: string[]) =>
  read(
    projectionsFinding(
      ids.map((id) => dataset.career(id)),
      new CitationMarks(describeRow),
    ) ?? [],
  );

test('two projections that differ are not told as one whole number', () => {
  expect(expected('bartender', 'food-service-supervisor')).toMatch(/ by 5\.0% for bartenders and by 5\.4% for food/);
  expect(expected('physician-assistant', 'registered-nurse')).toMatch(/ by \d+% for physician assistants/);
});
