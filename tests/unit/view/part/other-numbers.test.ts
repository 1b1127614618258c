import { describe, expect, test } from 'vitest';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { otherNumbers } from '../../../../src/view/part/other-numbers.ts';
import { ads, answers, first, type PayInput, pair, wage } from '../../dataset-fixture.ts';
import { read } from '../reading.ts';

const older = wage(110_000, { period: '2024-05', source: 'wages-2024' });

function answersOf(pay: PayInput[], wages: PayInput[] = []) {
  const { a } = pair({ is: 'developers', pay }, {}, { occupations: { developers: { wages } } });
  const { find, ...rest } = first(otherNumbers([{ role: a, slot: 1 }], undefined, new CitationMarks(describeRow)));
  return { ...rest, find: read(find) };
}

describe('all answers to what a role earns', () => {
  test('come most trusted first, of official wages the newest edition only', () => {
    const { answers: all } = answersOf([answers(150_000), ads(130_000)], [older, wage(120_000)]);
    expect(all.map(({ median }) => median)).toEqual(['$120,000', '$130,000', '$150,000']);
  });

  test('leave out single levels', () => {
    expect(answersOf([ads(130_000), ads(160_000, { level: 'senior' })]).answers).toHaveLength(1);
  });

  test('name what a joined line covers', () => {
    const { answers: all } = answersOf([answers(150_000, { covers: 'AI and ML engineers' })]);
    expect(first(all).what).toMatch(/AI and ML engineers/);
  });

  test('keep back the median of too few', () => {
    const { answers: all, find } = answersOf([ads(130_000, { count: 14 })]);
    expect(first(all).median).toMatch(/too few/i);
    expect(find).toMatch(/^No US figure/);
    expect(find).not.toMatch(/130,000/);
  });

  test('say why they differ', () => {
    for (const { why } of answersOf([answers(150_000), ads(130_000)], [wage(120_000)]).answers)
      expect(why).toMatch(/^\w.*\.$/);
  });

  test('are summed up in one sentence', () => {
    expect(answersOf([answers(150_000), ads(130_000)], [wage(120_000)]).find).toMatch(
      /^Three medians are shown .*\$120,000 to \$150,000\. They count different things\.$/,
    );
    expect(answersOf([ads(130_000)]).find).toMatch(/^One median .*\$130,000/);
    expect(answersOf([]).find).toMatch(/^No US figure/);
  });

  test('that agree are not said to lie apart', () => {
    expect(answersOf([answers(130_000), ads(130_000)]).find).toBe(
      'Two medians are shown for analysts, all of $130,000. They count different things.',
    );
  });

  test('count a line that joins other roles as nobody’s own', () => {
    const joined = answers(150_000, { covers: 'AI and ML engineers' });
    expect(answersOf([joined, ads(130_000)]).find).toBe(
      'One median is shown for analysts: $130,000. One more line joins the role with others.',
    );
    expect(answersOf([joined]).find).toMatch(
      /^No US figure of pay for analysts alone .*\. One line joins the role with others\.$/,
    );
  });

  test('of one source in two years are not called two sources', () => {
    expect(answersOf([ads(130_000), ads(120_000, { period: '2023' })]).find).not.toMatch(/two sources/i);
  });
});
