import { expect, test } from 'vitest';
import { openEditor } from './editor.ts';

const rowsOf = (text: string) => text.trimEnd().split('\n');

test('the price level of all items is taken for the states in content, of the newest year', async () => {
  const editor = await openEditor();
  const { found, skipped } = await editor.run('bea', 'bea/SARPP_STATE_2022_2024.csv');
  expect(found).toBe('Regional price parities 2024, 2 places');
  expect(rowsOf(await editor.read('series/bea-rpp-2024.csv'))).toEqual([
    'series,place,period,value,locator',
    'price-level,us-ca,2024,110.7,"California, RPPs: All items"',
  ]);
  expect(skipped).toEqual([]);
});

test('price levels of metropolitan areas are taken by code and name, blanks and another list of areas told', async () => {
  const editor = await openEditor();
  const { found, skipped } = await editor.run('bea-metro', 'bea/metro_rpp_2024.csv');
  expect(found).toBe('Regional price parities of metropolitan areas 2024, 4 areas');
  expect(rowsOf(await editor.read('series/bea-rpp-metro-2024.csv'))).toEqual([
    'series,place,period,value,locator',
    'price-level,us-metro-41860,2024,115.613,"41860 San Francisco-Oakland-Fremont, CA, all items"',
  ]);
  expect(skipped).toEqual(['41940 is San Jose-Sunnyvale-Santa Clara, CA, and San Jose-Sunnyvale, CA in the file']);
});

test('consumer prices are taken from the first edition of the wages on', async () => {
  const editor = await openEditor();
  await editor.run('cpi', 'cpi/us_cpi_u_annual.csv');
  expect(rowsOf(await editor.read('series/bls-cpi-u-2025.csv')).slice(1)).toEqual([
    'consumer-prices,us,2024,313.689,"CUUR0000SA0, annual average 2024"',
    'consumer-prices,us,2025,321.943,"CUUR0000SA0, annual average 2025"',
  ]);
});

test('days of job ads become months by their mean, days without a value are left out', async () => {
  const editor = await openEditor();
  await editor.run('indeed', 'indeed/software_development_US_daily.csv');
  expect(rowsOf(await editor.read('series/indeed-software-2020-03.csv')).slice(1)).toEqual([
    'postings-software,us,2020-02,100.51,"IHLIDXUSTPSOFTDEVE, mean of 2 days"',
    'postings-software,us,2020-03,90.5,"IHLIDXUSTPSOFTDEVE, mean of 1 day"',
  ]);
  await editor.run('indeed', 'indeed/aggregate_job_postings_US.csv');
  expect(rowsOf(await editor.read('series/indeed-all-2020-02.csv')).slice(1)).toEqual([
    'postings-all,us,2020-02,101,"total postings, seasonally adjusted, mean of 2 days"',
  ]);
});

test('rates of every country with pay are taken, of every year from the oldest pay on', async () => {
  const editor = await openEditor();
  const { found, skipped } = await editor.run('wbfx', 'fx/worldbank_fx_PA.NUS.FCRF_2000-2025.csv');
  expect(found).toBe('World Bank exchange rates to 2025');
  const rows = rowsOf(await editor.read('series/wb-fx-2025.csv')).slice(1);
  expect(rows).toContain('exchange-rate,fi,2024,0.923889546117607,"PA.NUS.FCRF, FI, 2024"');
  expect(rows).toContain(
    'exchange-rate,fr,2024,0.923889546117607,"PA.NUS.FCRF, FI, 2024: the euro, for which France has no line of its own here"',
  );
  expect(rows.filter((row) => row.includes(',no,'))).toEqual([
    'exchange-rate,no,2024,10.7458333333333,"PA.NUS.FCRF, NO, 2024"',
    'exchange-rate,no,2025,10.3958333333333,"PA.NUS.FCRF, NO, 2025"',
  ]);
  expect(rows.join()).not.toMatch(/2017|QA/);
  expect(skipped).toContain('Switzerland is not in the file');
});

test('of the Federal Reserve’s rates only the Swiss franc is taken', async () => {
  const editor = await openEditor();
  await editor.run('h10', 'fx/fed_h10_yearly.csv');
  expect(rowsOf(await editor.read('series/fed-h10-2025.csv')).slice(1)).toEqual([
    'exchange-rate,ch,2025,0.8305,"Switzerland, 2025, yearly average"',
  ]);
});

test.each([
  ['indeed', 'indeed/other-country.csv', /is not the index of all ads in the United States/],
  ['indeed', 'cpi/us_cpi_u_annual.csv', /has no column “date”/],
  ['bea', 'cpi/us_cpi_u_annual.csv', /has no column “GeoName”/],
  ['bea-metro', 'cpi/us_cpi_u_annual.csv', /has no column “cbsa”/],
  ['cpi', 'indeed/other-country.csv', /has no column “year”/],
])('%s refuses %s, and no file changes', async (importer, file, message) => {
  const editor = await openEditor();
  const before = await editor.everything();
  await expect(editor.run(importer, file)).rejects.toThrow(message);
  expect(await editor.everything()).toEqual(before);
});
