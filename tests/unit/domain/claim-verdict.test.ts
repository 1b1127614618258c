import { describe, expect, test } from 'vitest';
import { agrees, newestEdition, type Verdict, verdictFault } from '../../../src/domain/claim-verdict.ts';
import type { FigureId } from '../../../src/domain/figure/figure-ids.ts';

/** A joined projection of developers in percent, unless told otherwise. */
function projected(span: string, value: number | string, over: Partial<FigureId> = {}): FigureId {
  const row = { owner: 'developers', series: 'joined-projection', tokens: [span], qualifiers: [`growth-${span}`] };
  const statistic = over.statistic ?? 'percent';
  return { id: `developers/${span}.${statistic}`, ...row, statistic, value, path: '', at: [], ...over };
}

const older = projected('2022-32', 25.1);
const newer = projected('2024-34', 15.2);
const newest = projected('2025-35', 10, { statistic: 'percentStated' });
const editions = [newer, newest, older];

/** The kind of fault of a claimed 25%, rounded to whole percent. */
function faultOf(verdict: Verdict, figure: FigureId, figures = editions, own: string[] = []): string | undefined {
  return verdictFault(verdict, { figure, claimed: 25, roundedTo: 1 }, figures, own)?.kind;
}

describe('a claimed value and a published one', () => {
  test.each([
    [25.1, 25, 1, true],
    [25.7, 25, 1, false],
    [411_400, 411_000, 1000, true],
    [410_400, 411_000, 1000, false],
    [17.9, 17, 1, false],
    [0.3, 0.1 + 0.2, 1e-6, true],
    ['>=239200', 239_200, 1000, false],
  ])('%s is %s, rounded to %s: %s', (value, claimed, roundedTo, same) => {
    expect(agrees(value, { claimed, roundedTo })).toBe(same);
  });
});

describe('the newest edition', () => {
  test('is the latest of the same line, also where it is known only rounded', () => {
    expect(newestEdition(older, editions)).toBe(newest);
    expect(newestEdition(newest, editions)).toBeUndefined();
  });

  test('is never of another owner, line, statistic or group', () => {
    const strangers = [
      projected('2025-35', 20, { owner: 'testers' }),
      projected('2025-35', 20, { series: 'projection' }),
      projected('2025-35', 20, { statistic: 'change' }),
    ];
    expect(newestEdition(older, [older, ...strangers])).toBeUndefined();
    const pay = (level: string, period: string, statistic = 'percentiles') =>
      projected(period, 1, {
        series: 'wage',
        statistic: 'median',
        tokens: ['us', level, period],
        qualifiers: ['w', statistic],
      });
    const all = pay('all', '2024-05');
    const others = [pay('entry', '2025-05'), pay('all', '2025-05', 'distinct-values')];
    expect(newestEdition(all, [all, ...others])).toBeUndefined();
    const later = pay('all', '2025-05');
    expect(newestEdition(all, [all, ...others, later])).toBe(later);
  });

  test('does not exist for shares of filings, which have no time in their name', () => {
    const share = (id: string) => projected(id, 1, { series: 'filings', tokens: [id], statistic: 'share' });
    expect(newestEdition(share('us-soc-15-1221'), [share('us-soc-15-1221'), share('us-soc-15-1252')])).toBeUndefined();
  });
});

describe('a verdict', () => {
  test('“older edition” needs the number in that edition, and another in the newest', () => {
    expect(faultOf('outdated-edition', older)).toBeUndefined();
    expect(faultOf('outdated-edition', newer)).toBe('differs');
    expect(faultOf('outdated-edition', older, [older])).toBe('not-replaced');
    expect(faultOf('outdated-edition', older, [older, projected('2025-35', 25.4)])).toBe('still-right');
  });

  test('“supported” needs the number in the newest edition', () => {
    expect(faultOf('confirmed', older, [older])).toBeUndefined();
    expect(faultOf('confirmed', older, [older, projected('2025-35', 25.4)])).toBeUndefined();
    expect(faultOf('confirmed', older)).toBe('replaced');
    expect(faultOf('confirmed', newest)).toBe('differs');
  });

  test('“contradicted” needs another number', () => {
    expect(faultOf('contradicted', newest)).toBeUndefined();
    expect(faultOf('contradicted', older)).toBe('agrees');
  });

  test('“belongs to another occupation” holds until the role is that occupation, whatever the number', () => {
    expect(faultOf('misattributed', newest, editions, ['ml-engineer'])).toBeUndefined();
    expect(faultOf('misattributed', older, editions, ['ml-engineer'])).toBeUndefined();
    expect(faultOf('misattributed', newest, editions, ['ml-engineer', 'developers'])).toBe('own');
  });

  test('is never decided by a capped value', () => {
    const capped = projected('2025-35', '>=25');
    expect(faultOf('contradicted', capped)).toBe('capped');
    expect(faultOf('confirmed', capped)).toBe('capped');
  });

  test.each(['unsupported', 'not-checkable'] as const)('“%s” rests on no figure', (verdict) => {
    expect(faultOf(verdict, older)).toBeUndefined();
  });
});
