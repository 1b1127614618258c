import { describe, expect, test } from 'vitest';
import { capped, unpublished as none, withheld } from '../../../../src/domain/places/wage-columns.ts';
import { choiceTerms, keysOf } from '../../../../src/schema/vocabulary.ts';
import { payInPlace } from '../../../../src/view/choose/pay-in-place.ts';
import { type WeighedTerms, weighedTerms } from '../../../../src/view/choose/weighed-terms.ts';
import { plain } from '../../../../src/view/cite/citation-marks.ts';
import { first } from '../../dataset-fixture.ts';
import { dataAt, dataOf } from '../pay/loaded-pay.ts';
import { pay } from '../places/pair-fixture.ts';
import { faults, marksIn, strayMarks } from '../reading.ts';

/* Pay of two careers of the real content at places of a fixture, and at real ones. */

const both = ['registered-nurse', 'elementary-school-teacher'];
const [nurses, teachers] = ['us-soc-29-1141', 'us-soc-25-2021'];
const only = Object.fromEntries(keysOf(choiceTerms).map((id) => [id, id === 'pay' ? 3 : 0]));

function weighed(data: ReturnType<typeof dataOf>, place: string): WeighedTerms {
  const inPlace = payInPlace(data, place);
  const view = weighedTerms(data.roles, only, inPlace.describe, inPlace);
  expect(faults(view)).toEqual([]);
  expect(strayMarks(view)).toEqual([]);
  return view;
}

/** The two with these medians in Ohio, New York, Puerto Rico, Elmira, New York City and outside of cities. */
const at = (ofNurses: readonly number[], ofTeachers: readonly number[], place: string, per: 'year' | 'hour' = 'year') =>
  weighed(dataAt(both, { [nurses ?? '']: pay(ofNurses), [teachers ?? '']: pay(ofTeachers, { per }) }), place);
const said = (view: WeighedTerms) => plain(first(view.terms).finding);
const [ohio, newYork] = [100_000, 120_000];

describe('a place that has a median of both', () => {
  const view = at([ohio, newYork, none, 90_000], [80_000, 81_000, none, 70_000], 'us-metro-21300');

  test('says there who is ahead, each figure with its error and its mark', () => {
    expect(said(view)).toBe('Registered nurse ahead in Elmira, NY: $90,000 ±2%, $70,000 ±2%, official wage, May 2025');
    expect(marksIn(first(view.terms).lines[0])).toHaveLength(2);
    expect(view.note).toBe('Pay is that of Elmira, NY. All other terms are national.');
    expect(view.summary).toBe('Of your 1 “very much” term: registered nurse ahead on 1.');
  });

  test('stands with its rank, the country below it', () => {
    const [here, country] = first(view.terms).lines;
    expect(here).toMatchObject({
      label: 'Official wage in Elmira, NY, median',
      alike: true,
      cells: [
        { figure: '$90,000', error: '±2%', receipt: '100 people, best paid of 1 metropolitan areas, May 2025' },
        { figure: '$70,000', error: '±2%' },
      ],
    });
    expect(country?.label).toBe('Official wage, median');
    expect(country?.cells[0]).toMatchObject({ receipt: expect.stringContaining('US, May 2025') });
  });

  test('is open where the two lie within their error, or a bound leaves it open', () => {
    expect(said(at([none, none, none, 90_000], [none, none, none, 91_000], 'us-metro-21300'))).toBe(
      'No clear difference in Elmira, NY: $90,000 ±2%, $91,000 ±2%, official wage, May 2025',
    );
    expect(said(at([none, none, none, capped], [none, none, none, capped], 'us-metro-21300'))).toMatch(
      /^The figures cannot tell in Elmira, NY: ≥ \$239,200, ≥ \$239,200,/,
    );
    expect(said(at([none, none, none, capped], [none, none, none, 91_000], 'us-metro-21300'))).toMatch(
      /^Registered nurse ahead in Elmira, NY: ≥ \$239,200, \$91,000 ±2%,/,
    );
  });
});

describe('a place that lacks one', () => {
  test('is answered by its state, and still shows what it has of the other', () => {
    const view = at([ohio, newYork, none, 90_000], [80_000, 81_000, none, withheld], 'us-metro-21300');
    expect(said(view)).toMatch(/^Registered nurse ahead in New York: \$120,000/);
    expect(view.note).toBe(
      'BLS releases no median for elementary school teachers in Elmira, NY, so pay is that of New York. All other terms are national.',
    );
    expect(first(view.terms).lines.slice(0, 2)).toMatchObject([
      { label: 'Official wage in New York, median', alike: true },
      {
        label: 'Official wage in Elmira, NY, median',
        cells: [{ figure: '$90,000' }, { none: 'No figure', because: 'because no median is published there' }],
      },
    ]);
  });

  test('and whose state does, leaves pay to be compared nationally', () => {
    const view = at([ohio, none, none, 90_000], [80_000, 81_000, none, none], 'us-metro-21300');
    expect(said(view)).toMatch(/^Registered nurse ahead: \$\d+,\d+, \$\d+,\d+, official wage, May 2025$/);
    expect(view.note).toBe(
      'No official median for elementary school teachers is published in Elmira, NY, so pay is compared nationally, as all else is.',
    );
    expect(first(view.terms).lines.map(({ label }) => label)).toContain('Official wage in Elmira, NY, median');
  });

  test('a state that lacks both does as well', () => {
    const view = at([none], [none], 'us-oh');
    expect(view.note).toBe(
      'No official median for registered nurses or elementary school teachers is published in Ohio, so pay is compared nationally, as all else is.',
    );
    expect(first(view.terms).lines[0]?.label).toBe('Official wage, median');
  });
});

test('an hour and a year are set against each other nowhere', () => {
  const view = at([50], [80_000], 'us-oh', 'hour');
  expect(view.note).toBe(
    'In Ohio the careers are paid by different units of time, so pay is compared nationally, as all else is.',
  );
  expect(first(view.terms).lines[0]?.alike).toBe(false);
});

describe('careers of the real content', () => {
  test('without a category of their own are shown what stands in, marked, and nothing is decided there', () => {
    const view = weighed(dataOf(['machine-learning-engineer', 'registered-nurse']), 'us-tx');
    expect(view.note).toBe(
      'Machine learning engineers have no official category of their own, so pay is compared nationally, as all else is.',
    );
    expect(first(view.terms).standing).toBe('not-comparable');
    const [here] = first(view.terms).lines;
    expect(here?.label).toBe('Official wage in Texas, median');
    expect(here?.cells).toMatchObject([{ chip: 'proxy' }, { figure: expect.stringMatching(/^\$/) }]);
  });

  test('of which three are ahead of one another are put in order in one place', () => {
    const view = weighed(dataOf(['registered-nurse', 'elementary-school-teacher', 'physician-assistant']), 'us-tx');
    expect(said(view)).toMatch(
      /^Physician assistant ahead in Texas: \$.+ ±\d+%, \$.+ ±\d+%, \$.+ ±\d+%, official wage/,
    );
  });

  test('in a district keep its article', () => {
    expect(said(weighed(dataOf(both), 'us-dc'))).toMatch(/ in the District of Columbia: /);
  });
});
