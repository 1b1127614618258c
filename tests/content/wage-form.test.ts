import { expect, test } from 'vitest';
import { readWages, wageForm } from '../../src/checker/wage-files.ts';
import { PlaceWage } from '../../src/schema/table/wage-row.ts';

/*
 * Tables of pay are read byte by byte, and their form is stated as a schema: the two must agree on every row.
 */

const header = 'area,employment,rse,p10,p25,median,p75,p90,quotient';
const columns = header.split(',');
const lists = { areas: [{ code: 'CA' }, { code: '41860' }, { code: '0100001' }], industries: [] };
const form = wageForm('places', lists, { cap: { value: 239_200, valuePerHour: 115, note: '#' } });
const read = (text: string) => readWages(new TextEncoder().encode(text), form);

function fitsSchema(row: string): boolean {
  const cells = row.split(',');
  if (cells.length !== columns.length) return false;
  const given = columns.flatMap((column, index) => (cells[index] === '' ? [] : [[column, cells[index]]]));
  return PlaceWage.safeParse(Object.fromEntries(given)).success;
}

const parts = [
  '',
  '*',
  '#',
  '0',
  '1',
  '7',
  '120',
  '98270',
  '127530',
  '44.00',
  '1.2',
  '0.91',
  '1.',
  '.5',
  '007',
  '-3',
  ' 8',
  '1e3',
  '123456789',
];

test('what is read is what the schema takes: each cell of a row in every other form', () => {
  const whole = ['CA', '284390', '0.6', '98270', '127530', '160920', '191540', '223150', '1.35'];
  const withheld = ['CA', '40', '*', '*', '*', '*', '*', '*', '1.35'];
  const blank = ['CA', '40', '', '', '', '', '', '', ''];
  const bounds = ['41860', '*', '2.0', '98270', '127530', '#', '#', '#', '*'];
  let taken = 0;
  for (const row of [whole, withheld, blank, bounds]) {
    for (const at of columns.keys()) {
      for (const part of parts) {
        const line = row.with(at, part).join(',');
        // Pay by the hour beside pay by the year is a fault of the table, and a code beside the list one of the list.
        if (
          at === 0 ||
          new Set(
            line
              .split(',')
              .slice(3, 8)
              .map((cell) => /\d/.test(cell) && cell.includes('.')),
          ).size > 1
        )
          continue;
        expect(read(`${header}\n${line}\n`) !== undefined, line).toBe(fitsSchema(line));
        taken += Number(fitsSchema(line));
      }
    }
  }
  expect(taken).toBeGreaterThan(40);
});

test('values come with their reasons, by the place’s number in the list', () => {
  const columns = read(`${header}\nCA,*,*,*,*,*,*,*,*\n41860,120,1.0,70000,80000,90000,#,#,0.91\n`);
  expect(columns).toMatchObject({ per: 'year', top: 239_200 });
  const at = (index: number) => [
    columns?.employment[index],
    columns?.median[index],
    columns?.p90[index],
    columns?.quotient[index],
  ];
  expect(at(1)).toEqual([120, 90_000, Number.POSITIVE_INFINITY, 0.91]);
  expect(at(0)).toEqual([-1, -1, -1, -1]);
  expect(at(2)).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
});

test('pay with cents is by the hour, with a top code of its own', () => {
  const columns = read(`${header}\nCA,150,5.2,21.19,23.73,24.71,25.56,#,0.20\n`);
  expect(columns).toMatchObject({ per: 'hour', top: 115 });
  expect([columns?.median[0], columns?.p10[0]]).toEqual([24.71, 21.19]);
});

test('Windows line ends, a byte order mark and a missing last line end are accepted', () => {
  const row = 'CA,284390,0.6,98270,127530,160920,191540,223150,1.35';
  expect(read(`\uFEFF${header}\r\n${row}\r\n`)?.median[0]).toBe(160_920);
  expect(read(`${header}\n${row}`)?.median[0]).toBe(160_920);
});

test.each([
  ['another header', `${header.replace('rse', 'error')}\n`],
  ['an unknown code', `${header}\nTX,1,0.6,1,2,3,4,5,1.35\n`],
  ['five digits of seven', `${header}\n01000,1,0.6,1,2,3,4,5,1.35\n`],
  ['a code in small letters', `${header}\nca,1,0.6,1,2,3,4,5,1.35\n`],
  ['a code in other letters', `${header}\nĆA,1,0.6,1,2,3,4,5,1.35\n`],
  ['a code twice', `${header}\nCA,1,0.6,1,2,3,4,5,1.35\nCA,1,0.6,1,2,3,4,5,1.35\n`],
  ['codes in another order', `${header}\n41860,1,0.6,1,2,3,4,5,1.35\nCA,1,0.6,1,2,3,4,5,1.35\n`],
  ['a cell too many', `${header}\nCA,1,0.6,1,2,3,4,5,1.35,\n`],
  ['a cell too few', `${header}\nCA,1,0.6,1,2,3,4,5\n`],
  ['an hour beside a year', `${header}\nCA,1,0.6,1,2,3,4,5,1.35\n41860,1,0.6,1.00,2.00,3.00,4.00,5.00,1.35\n`],
  ['an empty line between', `${header}\n\nCA,1,0.6,1,2,3,4,5,1.35\n`],
])('%s is refused', (_what, text) => {
  expect(read(text)).toBeUndefined();
});

test('a table without rows has nothing published', () => {
  expect([...Array.from(read(`${header}\n`)?.median ?? [])]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});
