import { describe, expect, test } from 'vitest';
import { type Place, placesByKind } from '../../../../src/domain/places/place.ts';
import { capped, withheld } from '../../../../src/domain/places/wage-columns.ts';
import { placesView } from '../../../../src/share/places/places-view.ts';
import { careerAnswer } from '../../../../src/view/places/career-answer.ts';
import { chosenPlaces, countByKind } from '../../../../src/view/places/career-rows.ts';
import { readPlacesChoice, writePlacesChoice } from '../../../../src/view/places/places-choice.ts';
import { columns } from '../../domain/places/columns.ts';
import { read } from '../reading.ts';

const place = (code: string, kind: Place['kind'], name: string, state = code): Place => ({
  id: `us-${code.toLowerCase()}`,
  ...{ code, kind, name, state },
  words: [],
});
const places = [
  place('OH', 'state', 'Ohio'),
  place('TX', 'state', 'Texas'),
  place('PR', 'territory', 'Puerto Rico'),
  place('12420', 'metro', 'Austin-Round Rock-San Marcos, TX', 'TX'),
  place('20580', 'metro', 'Eagle Pass, TX', 'TX'),
  place('4800001', 'nonmetro', 'West Texas Region of Texas nonmetropolitan area', 'TX'),
  place('18140', 'metro', 'Columbus, OH', 'OH'),
];
const at = (name: string) => places.findIndex((one) => one.name.startsWith(name));
const band = (median: number) => ({
  p10: 0.6 * median,
  p25: 0.8 * median,
  median,
  p75: 1.2 * median,
  p90: 1.5 * median,
});
const pay = columns([
  { employment: 900, rse: 0.5, ...band(80_000), quotient: 0.9 },
  { employment: 700, rse: 0.5, ...band(100_000), quotient: 1.1 },
  { employment: 20, rse: 1, ...band(50_000), quotient: 0.4 },
  { employment: 300, rse: 1, ...band(101_000), quotient: 2.5 },
  { employment: 10 },
  { employment: withheld, rse: withheld, p10: withheld, p25: withheld, median: withheld, p75: withheld, p90: withheld },
  { employment: 50, rse: 1, p10: capped, p25: capped, median: capped, p75: capped, p90: capped },
]);
const country = columns([{ rse: 0.2, ...band(100_000) }]);
const held = { places, kinds: placesByKind(places), pay, country };

describe('one career at a place', () => {
  const said = (name: string) => {
    const answer = careerAnswer(held, at(name));
    return [read(answer?.sentence ?? []), answer?.range ?? ''];
  };

  test('is its median beside that of the country, with the range that the errors allow', () => {
    expect(said('Ohio')).toEqual([
      'In Ohio the median is $80,000 a year, 20% less than in the whole US',
      '(19–\u206021%)',
    ]);
    expect(careerAnswer(held, at('Ohio'))?.blocks.map(({ name, note }) => [name, note])).toEqual([
      ['Ohio', '2nd best paid of 2'],
      ['United States', ''],
    ]);
  });

  test('is no clear difference within the error, and even where both are the same', () => {
    expect(said('Austin')[0]).toBe('In Austin, TX the median is $101,000 a year, no clear difference to the whole US');
    expect(said('Texas')[0]).toBe('In Texas the median is $100,000 a year, as in the whole US');
  });

  test('is that of its state where none is published, and the sentence says why', () => {
    expect(said('Eagle Pass')[0]).toMatch(
      /^No median is published for Eagle Pass, TX\. In Texas the median is \$100,000/,
    );
    expect(said('West Texas')[0]).toMatch(/^For the West Texas Region of Texas BLS releases no median\. In Texas /);
    expect(careerAnswer(held, at('Eagle Pass'))?.blocks.map(({ name }) => name)).toEqual(['Texas', 'United States']);
  });

  test('is a bound where the publisher prints one, and nothing of a place that is none', () => {
    expect(said('Columbus')[0]).toBe(
      'In Columbus, OH the median is $239,200 or more a year, the highest figure that BLS prints for an area',
    );
    expect(careerAnswer(held, -1)).toBeUndefined();
  });
});

describe('the table of all places', () => {
  const names = (choice: Partial<Parameters<typeof chosenPlaces>[1]>) =>
    chosenPlaces({ places, columns: pay }, { kind: '', state: '', sort: '', ...choice }).map(
      (index) => places[index]?.code,
    );

  test('has the best paid first, and what has no number last; a place of which nothing is published is not there', () => {
    expect(names({})).toEqual(['12420', 'TX', 'OH', 'PR', '20580', '18140']);
    expect(names({ sort: 'lowest' })).toEqual(['PR', 'OH', 'TX', '12420', '20580', '18140']);
  });

  test('is narrowed by kind and state, and goes by people or by concentration', () => {
    expect(names({ kind: 'metro' })).toEqual(['12420', '20580', '18140']);
    expect(names({ state: 'TX', sort: 'people' })).toEqual(['TX', '12420', '20580']);
    expect(names({ sort: 'share' }).slice(0, 3)).toEqual(['12420', 'TX', 'OH']);
  });

  test('is counted by kind', () => {
    expect(countByKind(places)).toBe('3 metropolitan areas, 1 nonmetropolitan area, 2 states and 1 territory');
  });
});

describe('the address of the table', () => {
  const states = ['OH', 'TX'];

  test('gives back what it was given', () => {
    const choice = { kind: 'metro', state: 'TX', sort: 'people' } as const;
    const query = writePlacesChoice(choice, 'us-metro-12420');
    expect(query).toBe('?place=us-metro-12420&kind=metro&state=tx&sort=people');
    expect(readPlacesChoice(query, states)).toEqual({ choice, notes: [] });
    expect(writePlacesChoice({ kind: '', state: '', sort: '' }, '')).toBe('');
  });

  test('says in a sentence what it does not know, whatever stands there', () => {
    expect(readPlacesChoice('?kind=county&state=zz&sort=<b>', states)).toEqual({
      choice: { kind: '', state: '', sort: '' },
      notes: [
        'There is no kind of place “county”, so all are shown.',
        'There is no state “zz”, so all are shown.',
        'There is no order “<b>”, so the best paid are first.',
      ],
    });
    const [note = ''] = readPlacesChoice(`?state=${'x'.repeat(5000)}`, states).notes;
    expect(note.length).toBeLessThan(100);
  });
});

describe('the table as a file', () => {
  const facts = {
    career: 'Registered nurse',
    period: '2025-05',
    attribution: 'Source: publisher, edition.',
    licence: 'Public domain',
    address: 'https://site.example/roles/registered-nurse/places/?kind=metro',
  };
  const lines = placesView({ places, columns: pay }, [3, 4, 5, 6], facts).trim().split('\n');

  test('has a line a place with numbers, unit, period, source, terms and address', () => {
    expect(lines[0]).toBe(
      'code,place,kind,state,employees,rse_of_mean_percent,p10,p25,median,p75,p90,location_quotient,currency,per,note,career,period,source,licence,address',
    );
    expect(lines[1]).toBe(
      `12420,"Austin-Round Rock-San Marcos, TX",metro,TX,300,1,60600,80800,101000,121200,151500,2.5,USD,year,,Registered nurse,2025-05,"${facts.attribution}",Public domain,${facts.address}`,
    );
  });

  test('says why a number is not there, and never writes another one', () => {
    expect(lines[2]).toContain('"Eagle Pass, TX",metro,TX,10,,,,,,,,USD,year,not published: rse_of_mean_percent p10');
    expect(lines[3]).toContain(
      ',,,,,,,,,USD,year,withheld by the publisher: employees rse_of_mean_percent p10 p25 median',
    );
    expect(lines[4]).toContain(
      ',50,1,,,,,,,USD,year,at or above 239200: p10 p25 median p75 p90; not published: location_quotient',
    );
  });
});
