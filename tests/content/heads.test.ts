import { describe, expect, test } from 'vitest';
import { pairBases } from '../../src/domain/compare/second-basis.ts';
import type { MedianBand, Role } from '../../src/domain/dataset.ts';
import { period } from '../../src/domain/format.ts';
import { pairPicture } from '../../src/pictures/pair-picture.ts';
import { dataset, publication } from '../../src/published.ts';
import { pairDocument } from '../../src/share/pair-document.ts';
import { pairPay } from '../../src/view/base/pair-pay.ts';
import { setting } from '../../src/view/base/pay-words.ts';
import { roleSlots } from '../../src/view/base/role-slots.ts';
import { advertisedChart, payScale } from '../../src/view/chart/pay-charts.ts';
import { CitationMarks, plain } from '../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../src/view/cite/row-description.ts';
import { screenOne } from '../../src/view/matchup/screen-one.ts';
import { matchupLine } from '../../src/view/part/matchup-list.ts';

const roles = [...dataset.roles].sort((a, b) => (a.id < b.id ? -1 : 1));
const pairs = roles.flatMap((a, index) => roles.slice(index + 1).map((b): [Role, Role] => [a, b]));
const named = ([a, b]: readonly [Role, Role]) => `${a.id}-vs-${b.id}`;

const headOf = ([a, b]: readonly [Role, Role]) => screenOne(a, b, pairPay(a, b), new CitationMarks(describeRow));

/** Each pair with the faults that a check finds in it. */
const faults = (check: (pair: [Role, Role]) => string[]) =>
  pairs.flatMap((pair) => check(pair).map((fault) => `${named(pair)}: ${fault}`));

test('a head says what it says in one sentence of at most thirty words', () => {
  const found = faults((pair) => {
    const { description } = headOf(pair);
    return /\. [A-Z]/.test(description) || description.split(/\s+/).length > 30 ? [description] : [];
  });
  expect(found).toEqual([]);
});

test('every description that rests on ads names the board and the year', () => {
  const found = faults((pair) => {
    const { leading, known } = pairPay(...pair);
    const bands = leading ? [leading.first] : known.filter((band) => band !== undefined);
    const { description } = headOf(pair);
    return bands
      .filter(({ measure }) => measure === 'advertised-base')
      .filter(({ source, period: at }) => ![source.board ?? '', period(at)].every((word) => description.includes(word)))
      .map(({ source }) => `${source.id} is not named in “${description}”`);
  });
  expect(found).toEqual([]);
});

test.each([
  // Official wages and ads say the opposite.
  [
    'qa-engineer',
    'security-analyst',
    'In official US statistics of May 2025, security analysts were paid 24% more than QA engineers; in US ads on one security job board, 2025, 12% less at senior level.',
  ],
  // Two boards, of which one can be compared over all levels only.
  [
    'data-engineer',
    'platform-engineer',
    'Unclear at senior level in ads on one AI and data job board, 2024; all ads on one security job board, 2025, offered platform engineers 27% more than data engineers.',
  ],
  // The mix of levels hides which is ahead.
  [
    'ai-engineer',
    'data-architect',
    'US ads on one AI and data job board, 2024, offered AI engineers 14% more base pay at the median than data architects at senior level; over all levels unclear.',
  ],
  // The mix of levels makes the gap.
  [
    'ai-engineer',
    'data-scientist',
    'US ads on one AI and data job board, 2024, show no clear difference between AI engineers and data scientists at equal level; over all levels AI engineers 8% more.',
  ],
  // Medians without a range.
  [
    'analytics-engineer',
    'cloud-engineer',
    'In US visa filings of 2024–2025, the medians of analytics engineers and cloud engineers lie 5% apart at equal level; no range can be given.',
  ],
])('the head of %s and %s says what its rows say', (first, second, said) => {
  const { description } = headOf([dataset.role(first), dataset.role(second)]);
  expect(description.replaceAll('\u2060', '')).toBe(said);
});

/** What shows another basis than the head of a pair. */
function elsewhere(pair: [Role, Role]): string[] {
  const leading = pairBases(pair)?.leading.first;
  if (!leading) return [];
  const [a, b] = pair;
  const chart = leading.measure === 'advertised-base' ? chartBasis(pair) : leading;
  const document = pairDocument(publication, a, b);
  const entry = document.pay.find(({ measure, level }) => measure === document.leads && level === 'all');
  const drawn = pairPicture(a, b);
  const said: [string, boolean][] = [
    ['chart', chart?.source === leading.source && chart.period === leading.period],
    [
      'list',
      setting(leading)
        .toLowerCase()
        .includes(matchupLine(a, b).basis?.toLowerCase() ?? 'none'),
    ],
    ['picture', drawn.kind === 'compared' && drawn.lines.join(' ').includes(leading.source.short)],
    ['data', entry?.first?.includes(`.${leading.source.id}`) ?? false],
  ];
  return said.filter(([, same]) => !same).map(([what]) => `the ${what} stands on another basis than the head`);
}

/** A row of the table beside the chart of ads. */
function chartBasis(pair: [Role, Role]): MedianBand | undefined {
  const placed = roleSlots(pair);
  const scale = payScale(placed);
  const cite = new CitationMarks(describeRow);
  const chart = scale && advertisedChart(placed, scale, cite);
  return pair[0].pay.find(
    ({ source, period: at }) =>
      chart && plain(chart.caption).includes(`${source.board}, ${period(at)}`) && source.id !== '',
  );
}

describe('one choice of basis', () => {
  test('head, chart, list, picture and data of every pair stand on it', () => {
    expect(faults(elsewhere)).toEqual([]);
  });

  test('most pairs with ads of both roles are led by it at equal level', () => {
    const led = pairs.flatMap((pair) => pairBases(pair)?.leading ?? []);
    const ads = led.filter(({ first }) => first.measure === 'advertised-base');
    expect(ads.filter(({ equal }) => equal).length / ads.length).toBeGreaterThan(0.8);
  });
});
