import { describe, expect, test } from 'vitest';
import { pairPicture } from '../../../src/pictures/pair-picture.ts';
import type { ComparedPicture, Picture } from '../../../src/pictures/picture.ts';
import { rolePicture } from '../../../src/pictures/role-picture.ts';
import { coloursOf } from '../../../src/pictures/tokens.ts';
import { pairPay } from '../../../src/view/base/pair-pay.ts';
import { CitationMarks } from '../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../src/view/cite/row-description.ts';
import { screenOne } from '../../../src/view/matchup/screen-one.ts';
import { ads, answers, officialPair, type Pair, pair, wage, world } from '../dataset-fixture.ts';
import { colours, drawn } from './drawn-picture.ts';

const pictureOf = ({ a, b }: Pair) => pairPicture(a, b);
const headOf = ({ a, b }: Pair) => screenOne(a, b, pairPay(a, b), new CitationMarks(describeRow));
const wordsOf = (picture: Picture) => drawn(picture).texts.map(({ text }) => text);

describe('the picture of two roles on one basis', () => {
  const compared = officialPair({ wages: [wage(180_000)] }, { wages: [wage(130_000)] });
  const picture = pictureOf(compared) as ComparedPicture;
  const { texts, rectangles } = drawn(picture);
  const find = (text: string) => texts.find((one) => one.text === text);

  test('shows both names and medians, the first above the second', () => {
    const places = ['Analyst', '$180K', '$130K', 'Builder'].map((text) => find(text)?.y ?? Number.NaN);
    expect(places).toEqual([...places].sort((x, y) => x - y));
    expect(new Set(places).size).toBe(4);
  });

  test('has the bars and the scale of its page', () => {
    const { pay } = headOf(compared);
    expect(picture.scale).toEqual(pay.scale);
    expect(picture.bars.map(({ bar }) => bar)).toEqual(pay.sides.map(({ bar }) => bar));
  });

  test('draws each bar from p10 to p90 where the amounts on its scale say', () => {
    const { min, max } = picture.scale;
    const perDollar = (900 - 60) / (max - min);
    for (const [pale, solid, median] of [
      [colours.r1t, colours.r1, 180_000],
      [colours.r2t, colours.r2, 130_000],
    ] as const) {
      const at = (value: number) => 60 + (value - min) * perDollar;
      const outer = rectangles.find(({ colour }) => colour === pale);
      const thick = (outer?.bottom ?? 0) - (outer?.top ?? 0);
      const inner = rectangles.find(
        (one) => one.colour === solid && one.top === outer?.top && one.right - one.left > 10,
      );
      const tick = rectangles.find((one) => one.colour === colours.ink && one.top === (outer?.top ?? 0) - 4);
      const edges = [
        outer?.left,
        outer?.right,
        inner?.left,
        inner?.right,
        ((tick?.left ?? 0) + (tick?.right ?? 0)) / 2,
      ];
      const values = [median - 40_000, median + 40_000, median - 20_000, median + 20_000, median];
      expect(thick).toBeGreaterThan(50);
      edges.forEach((edge, index) => {
        expect(Math.abs((edge ?? Number.NaN) - at(values[index] ?? 0))).toBeLessThan(1.5);
      });
    }
  });

  test('labels the scale where its amounts are', () => {
    expect(['$80K', '$160K', '$240K'].map((label) => find(label)?.x)).toEqual([60, 480, 900]);
  });

  test('names measure, place, period and source; official wages rest on no sample', () => {
    expect(picture.lines).toEqual([
      'Official wage, US, May 2025',
      'Median, middle half, one in ten to nine in ten. wages-2025',
    ]);
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(picture.lines));
  });

  test('says in its text what it shows', () => {
    for (const part of ['Analyst $180K', 'Builder $130K', 'official wage, median', 'US', 'May 2025', 'wages-2025'])
      expect(picture.alt).toContain(part);
  });

  test('draws only the middle half of a small sample, and does not speak of p10 where no bar has it', () => {
    const small = pictureOf(pair({ pay: [ads(150_000, { count: 60 })] }, { pay: [ads(130_000, { count: 60 })] }));
    expect(drawn(small).rectangles.filter(({ colour }) => [colours.r1t, colours.r2t].includes(colour))).toEqual([]);
    expect(wordsOf(small).join(' ')).not.toContain('p10');
  });

  test('names both units where the samples are of two kinds', () => {
    const mixed = officialPair({ wages: [wage(180_000)] }, { wages: [wage(130_000, { countOf: 'jobs' })] });
    expect(wordsOf(pictureOf(mixed)).join(' ')).toContain('5,000 people and 5,000 jobs');
  });
});

describe('the picture of two roles without a common basis', () => {
  const apart = pair({ pay: [ads(150_000)] }, { pay: [answers(190_000)] });
  const picture = pictureOf(apart);

  test('gives what is known on each side, its measure, place, period and source', () => {
    const words = wordsOf(picture);
    for (const text of ['Analyst', '$150K', 'Base pay in ads on one job board, US, 2024', 'ads-2024', 'Medians'])
      expect(words).toContain(text);
    for (const text of ['Builder', '$190K', 'All pay as reported, US, 2025', 'survey-2025'])
      expect(words).toContain(text);
  });

  test('draws no bar, and gives the reason of its page', () => {
    const bars = drawn(picture).rectangles.filter(({ top, bottom }) => bottom - top > 50);
    expect(bars).toEqual([]);
    const reason = 'One is advertised, one self-reported: no difference is given.';
    expect(wordsOf(picture)).toContain(reason);
    expect(headOf(apart).pay.apart).toBe('One is advertised, one self-reported: separate frames.');
    for (const part of ['Analyst: $150K.', 'Builder: $190K.', reason]) expect(picture.alt).toContain(part);
  });

  test('says why a side has no figure', () => {
    const thin = pictureOf(pair({ pay: [ads(150_000, { count: 14 })] }, { pay: [answers(190_000)] }));
    const words = wordsOf(thin).join('; ');
    expect(words).toContain('No pay figure; Only 14 ads on one job board, 2024: too few');
    expect(words).toContain('Nothing measures both: no difference is given.');
    expect(words).not.toContain('$150K');
    expect(words).toMatch(/Median$/);
  });

  test('says whose figure it is where a source joins the role with others', () => {
    const joined = pair({ pay: [answers(150_000, { covers: 'analysts and clerks' })] }, { pay: [ads(190_000)] });
    expect(wordsOf(pictureOf(joined))).toContain('Analysts and clerks, survey-2025');
  });
});

describe('the picture of a role', () => {
  const roleWith = (pay: Parameters<typeof pair>[0]['pay'] = [], is?: string) =>
    world({
      roles: { analyst: { pay, ...(is && { is }) } },
      occupations: { analysts: { wages: [wage(100_000)] } },
    }).role('analyst');

  test('shows one figure a measure, the most trusted first, each with place, period and source', () => {
    const picture = rolePicture(
      roleWith([ads(120_000), ads(125_000, { source: 'ads-2025', period: '2025' }), answers(140_000)], 'analysts'),
    );
    const shown = picture.figures.map(({ what, line }) => [what.split(',')[0], line.value]);
    expect(shown.map(([what]) => what)).toEqual([
      'Official wage',
      'Base pay in ads on another job board',
      'All pay as reported',
    ]);
    expect(shown[0]).toEqual(['Official wage', '$100K']);
    const words = wordsOf(picture);
    expect(words).toContain('Official wage, US, May 2025, wages-2025');
    for (const { what, line } of picture.figures) {
      expect(words).toEqual(expect.arrayContaining([what, line.value]));
      expect(picture.alt).toContain(`${line.value} (${what})`);
    }
  });

  test('has all its bars on the one scale that it labels', () => {
    const picture = rolePicture(roleWith([ads(190_000)], 'analysts'));
    const { rectangles, texts } = drawn(picture);
    const pale = rectangles.filter(({ colour }) => colour === colours.r1t);
    expect(pale).toHaveLength(2);
    expect(new Set(texts.filter(({ text }) => text === '$150K').map(({ x }) => x)).size).toBe(1);
    const { min, max } = picture.scale;
    picture.figures.forEach(({ line }, index) => {
      const p10 = line.bar.values.p10 ?? Number.NaN;
      expect(Math.abs((pale[index]?.left ?? 0) - (60 + (840 * (p10 - min)) / (max - min)))).toBeLessThan(1.5);
    });
  });

  test('without a figure says why, and what the role does', () => {
    const picture = rolePicture(roleWith([ads(120_000, { count: 14 })]));
    expect(wordsOf(picture)).toEqual(
      expect.arrayContaining(['No pay figure', 'Only 14 ads on one job board, 2024: too few', 'What a analyst does.']),
    );
    expect(picture.alt).toContain('Only 14 ads on one job board');
  });
});

test('colours are those of the light theme, and a missing one is an error', () => {
  const light = ['paper', 'ink', 'ink2', 'rule', 'r1', 'r1t', 'r2', 'r2t'].map((name) => `--${name}: #abc;`).join(' ');
  expect(coloursOf(`:root { ${light} } @media (dark) { :root { --paper: #000; } }`).paper).toBe('#aabbcc');
  expect(() => coloursOf(':root { --paper: #fff; }')).toThrow('--ink');
});
