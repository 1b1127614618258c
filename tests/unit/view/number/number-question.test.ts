import { describe, expect, test } from 'vitest';
import { fitOf } from '../../../../src/view/number/asked-number.ts';
import { longestQuestion, numbersIn, readQuestion } from '../../../../src/view/number/number-question.ts';

/** The number of a question in short: text, value, step, unit, currency, unit of time, words. */
function asked(text: string) {
  const question = readQuestion(text);
  if (question.kind !== 'number') return question.kind;
  const { text: said, value, step, unit, currency, per } = question.number;
  return [said, value, step, unit, ...[currency, per].filter(Boolean), question.words].join(' | ');
}

describe('a number is read as it is written', () => {
  test.each([
    ['$137,470 nurse', '$137,470 | 137470 | 10 | money | USD | nurse'],
    ['nurse $137,470', '$137,470 | 137470 | 10 | money | USD | nurse'],
    ['22% software developers', '22% | 22 | 1 | percent | software developers'],
    ['21.5 percent software developers', '21.5% | 21.5 | 0.1 | percent | software developers'],
    ['1.9 million', '1.9 million | 1900000 | 100000 | any | '],
    ['1.9m nurses', '1.9 million | 1900000 | 100000 | any | nurses'],
    ['£45k', '£45K | 45000 | 1000 | money | GBP | '],
    ['45 000 pounds', '£45,000 | 45000 | 1000 | money | GBP | '],
    ['12 lakh', '₹12\u00a0lakh | 1200000 | 100000 | money | INR | '],
    ['12.5 LPA data scientist', '₹12.5\u00a0lakh | 1250000 | 10000 | money | INR | year | data scientist'],
    ['2 crore', '₹200\u00a0lakh | 20000000 | 10000000 | money | INR | '],
    ['136k software developer', '136K | 136000 | 1000 | any | software developer'],
    ['97.5k', '97.5K | 97500 | 100 | any | '],
    ['1,25,000', '125,000 | 125000 | 1000 | any | '],
    ['₹6,00,000', '₹6\u00a0lakh | 600000 | 1000 | money | INR | '],
    ['81,200', '81,200 | 81200 | 100 | any | '],
    ['112,165', '112,165 | 112165 | 1 | any | '],
    ['900', '900 | 900 | 1 | any | '],
    ['-3% cashiers', '−3% | -3 | 1 | percent | cashiers'],
    ['−3.2% cashier', '−3.2% | -3.2 | 0.1 | percent | cashier'],
    ['+6% nurse', '6% | 6 | 1 | percent | nurse'],
    ['$46.90 an hour registered nurse', '$46.90 | 46.9 | 0.01 | money | USD | hour | registered nurse'],
    ['$47/hr nurse', '$47 | 47 | 1 | money | USD | hour | nurse'],
    ['$1,563 a week, nurse', '$1,563 | 1563 | 1 | money | USD | week | nurse'],
    ['97.550 €', '€97,550 | 97550 | 10 | money | EUR | '],
    ['46,90 euro', '€46.90 | 46.9 | 0.01 | money | EUR | '],
    ['CHF 120000', 'CHF\u00a0120,000 | 120000 | 1000 | money | CHF | '],
    ['A$95,000', 'A$95,000 | 95000 | 1000 | money | AUD | '],
    ['12.50 $', '$12.50 | 12.5 | 0.01 | money | USD | '],
    ['１３７４７０', '137,470 | 137470 | 10 | any | '],
    ['1.3 million people', '1.3 million | 1300000 | 100000 | count | '],
    ['0%', '0% | 0 | 1 | percent | '],
  ])('%s', (text, expected) => {
    expect(asked(text)).toBe(expected);
  });

  test.each([
    ['what is the average salary of a nurse: $97,550?', 'nurse'],
    ['K-12 teacher $60,000', 'K-12 teacher'],
    ['director of nursing $120k', 'director of nursing'],
    ['90th percentile nurse 137470', 'nurse'],
    ['C++ developer 120k', 'C++ developer'],
    ['jobs for nurses grow by 6%', 'nurses'],
  ])('the career is left over: %s', (text, words) => {
    expect(readQuestion(text)).toMatchObject({ kind: 'number', words });
  });

  test.each(['$97,550 nurse 2025', '$97,550 nurse, May 2025', '$97,550 in 10 years nurse', '$97,550 nurse 2024-34'])(
    'a year beside a number says when: %s',
    (text) => {
      expect(asked(text)).toContain('$97,550 | 97550');
    },
  );

  test('a year alone is a number', () => {
    expect(asked('2024')).toContain('| 2024 |');
  });
});

describe('what is no single number is told apart', () => {
  test.each(['', ' ', 'nurse', '3D artist', 'K-12 teacher', '५ लाख', '<script>alert()</script>', 'O*NET', '§$%&'])(
    'no number: “%s”',
    (text) => {
      expect(readQuestion(text).kind).toBe('none');
    },
  );

  test.each(['110k-136k developer', '6-40 lakh', '9 to 5', '$97,550 or $101,420'])('several numbers: %s', (text) => {
    expect(readQuestion(text)).toMatchObject({ kind: 'several', numbers: { length: 2 } });
  });

  test.each(['1,2,3', '99999999999999999999', '12,34,5 nurse'])('no readable number: %s', (text) => {
    expect(readQuestion(text).kind).toBe('unreadable');
  });

  test('money of which no figure is held', () => {
    expect(readQuestion('¥5,000,000 nurse')).toEqual({ kind: 'currency', sign: '¥', words: 'nurse' });
  });

  test('marks of a script are no words', () => {
    expect(readQuestion('<img src=x onerror=alert(137470)>')).toMatchObject({
      number: { value: 137470 },
      words: 'img src x onerror alert',
    });
  });

  test('long texts are cut', () => {
    expect(readQuestion(`${'a '.repeat(longestQuestion)}137,470`).kind).toBe('none');
    const start = performance.now();
    readQuestion('1,'.repeat(50_000));
    readQuestion('1 '.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('what rounds to a number', () => {
  const fits = (text: string, ...figures: number[]) => {
    const question = readQuestion(text);
    if (question.kind !== 'number') throw new Error(text);
    return figures.map((figure) => fitOf(figure, question.number));
  };

  test('thousands where it ends so, tens otherwise', () => {
    expect(fits('136k', 136_000, 135_980, 135_500, 136_490, 136_500, 135_490)).toEqual([
      'equals',
      'rounds',
      'rounds',
      'rounds',
      undefined,
      undefined,
    ]);
    expect(fits('137,470', 137_470, 137_480, 137_460)).toEqual(['equals', undefined, undefined]);
  });

  test('percentages to the digit that is written, halves away from zero', () => {
    expect(fits('22%', 21.5, 22.2, 22.5, 21.4, -22)).toEqual(['rounds', 'rounds', undefined, undefined, undefined]);
    expect(fits('22.2%', 22.2, 22.21, 22.25)).toEqual(['equals', 'rounds', undefined]);
    expect(fits('-3%', -2.5, -3.4, -3.5, 3)).toEqual(['rounds', 'rounds', undefined, undefined]);
    expect(fits('0%', 0, 0.4, -0.4, 0.5)).toEqual(['equals', 'rounds', 'rounds', undefined]);
  });
});

test('every number of a printed range is read', () => {
  expect(numbersIn('$110,000–$136,000').map(({ value }) => value)).toEqual([110_000, 136_000]);
  expect(numbersIn('no number')).toEqual([]);
});
