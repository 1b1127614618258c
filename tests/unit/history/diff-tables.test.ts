import { readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diffReport } from '../../../src/history/report/diff-report.ts';
import { ContentDiff } from '../../../src/schema/published/content-diff.ts';
import { compared } from './compared.ts';
import { openProject } from './open-project.ts';

const occupation = 'content/occupations/us-soc-15-1252.md';
const developers = 'content/places/us-soc-15-1252.csv';
const nurses = 'content/places/us-soc-29-1141.csv';
const header = 'area,employment,rse,p10,p25,median,p75,p90,quotient';
const metros = Array.from({ length: 24 }, (_, index) => String(10_000 + 10 * index));

/** A row of pay that is spread like no real one; its error is small enough for a direction. */
const row = (code: string, median: number) =>
  `${code},1000,0.5,${median - 40_000},${median - 20_000},${median},${median + 20_000},${median + 40_000},1.10`;

const table = (median: number, codes: readonly string[] = ['CA', 'TX', ...metros]) =>
  `${[header, ...codes.map((code) => row(code, median))].join('\n')}\n`;

/** A project with pay by place of two careers, in two states and 24 metropolitan areas. */
function projectWithPlaces() {
  const project = openProject();
  const areas = metros.map((code) => `us-metro-${code},"City ${code}, TX",metro,us,${code},TX`);
  project.write(
    'content/tables/areas.csv',
    [
      'id,name,kind,country,code,state',
      'us-ca,California,state,us,CA,',
      'us-tx,Texas,state,us,TX,',
      ...areas,
      'us-metro-41860,"San Francisco-Oakland-Fremont, CA",metro,us,41860,CA',
      '',
    ].join('\n'),
  );
  const source = 'tests/fixtures/rules/wage-tables/order/sources/place-wages-2025.md';
  project.write('content/sources/place-wages-2025.md', readFileSync(source, 'utf8'));
  project.write(
    'content/occupations/us-soc-29-1141.md',
    readFileSync(project.path(occupation), 'utf8')
      .replace(
        'name: Software developers',
        'name: Registered nurses\nid: registered-nurse\nplural: nurses\nfamily: health',
      )
      .replace('title: software developer', 'title: registered nurse')
      .replace('15-1252', '29-1141'),
  );
  project.write('content/pairs.csv', 'first,second,reason\ndeveloper,registered-nurse,editors\n');
  project.write(developers, table(130_000));
  project.write(nurses, table(100_000));
  project.commit();
  return project;
}

test('a value of a place is told by its career, place and column, as a reader writes it, with its source', () => {
  const project = projectWithPlaces();
  project.edit(nurses, row('TX', 100_000), row('TX', 100_000).replace(',100000,', ',101000,'));
  const { diff, report } = compared(project);
  expect(diff.tables).toMatchObject([
    { path: nurses, of: 'Registered nurses', values: 1, changed: 1, came: 0, went: 0 },
  ]);
  expect(report).toContain('No figure with a name changes; values of tables do.');
  expect(report).toContain(
    '| `Registered nurses, Texas` median | `$100,000` | `$101,000` | +1.0% | `place-wages-2025` |',
  );
  expect(report).toContain('- `/roles/registered-nurse/places/`');
  expect(report).toContain('- every comparison of `registered-nurse`');
  expect(report).not.toContain('/roles/developer/places/');
});

test.each([
  [',1000,0.5,60000,80000,100000,120000,140000,', ',1000,*,*,*,*,*,*,', 'median | `$100,000` | `withheld` |  |'],
  [',120000,140000,', ',120000,#,', 'p90 | `$140,000` | `≥ $239,200` |  |'],
  [',1000,0.5,', ',*,0.5,', 'employees | `1,000` | `withheld` |  |'],
  [',0.5,', ',0.6,', 'error of the mean | `0.5%` | `0.6%` |  |'],
  [',1.10', ',', 'location quotient | `1.1` | `not published` |  |'],
])('what is no number is told in words: %s becomes %s', (from, to, told) => {
  const project = projectWithPlaces();
  project.edit(nurses, row('TX', 100_000), row('TX', 100_000).replace(from, to));
  expect(compared(project).report).toContain(`| \`Registered nurses, Texas\` ${told}`);
});

test('pay by the hour is told with its cents', () => {
  const project = projectWithPlaces();
  const hourly = (median: string) => `${header}\nTX,1000,0.5,20.10,25.10,${median},35.10,40.10,1.10\n`;
  project.write(nurses, hourly('30.10'));
  project.commit();
  project.write(nurses, hourly('31.00'));
  expect(compared(project).report).toContain('| `Registered nurses, Texas` median | `$30.10` | `$31.00` | +3.0% |');
});

test('a place that came or went is one row with its median', () => {
  const project = projectWithPlaces();
  project.write(nurses, table(100_000, ['TX', ...metros, '41860']));
  const { diff, report } = compared(project);
  expect(diff.tables).toMatchObject([{ changed: 0, came: 1, went: 1, cells: [{}, {}] }]);
  expect(report).toContain('| `Registered nurses, California` median | `$100,000` | (no row) |');
  expect(report).toContain('| `Registered nurses, San Francisco-Oakland-Fremont, CA` median | (no row) | `$100,000` |');
});

test('many values are summed up by table and career', () => {
  const project = projectWithPlaces();
  project.write(nurses, table(101_000, ['CA', 'TX', ...metros, '41860']));
  project.write(developers, table(131_000));
  const { diff, report } = compared(project);
  expect(diff.tables.flatMap(({ cells }) => cells)).toEqual([]);
  expect(report).toContain('#### Values of tables (268)');
  expect(report).toContain(
    '- 138 values of `Registered nurses`: 26 places changed, 1 place new, in `content/places/us-soc-29-1141.csv`, of `place-wages-2025`',
  );
  expect(report.split('\n').filter((line) => line.includes('City'))).toEqual([]);
});

test('very many tables are summed up by their source', () => {
  const project = projectWithPlaces();
  for (let code = 0; code < 50; code++) project.write(`content/places/us-soc-11-10${code + 10}.csv`, table(90_000));
  project.edit('content/pairs.csv', 'editors\n', 'editors\nregistered-nurse,tester,editors\n');
  const { diff, report } = compared(project);
  expect(diff.tables).toHaveLength(51);
  expect(report).toContain('- 10,400 values of `place-wages-2025` in 50 tables: 1,300 rows new');
  expect(report).toContain('- 1 value of `content/pairs.csv` in 1 table: 1 row new');
  expect(report).not.toContain('`content/places/');
});

test('a report is no longer than a comment may be, however much changed: each list is cut, and says by how much', () => {
  const project = projectWithPlaces();
  const { diff } = compared(project);
  const text = 'x'.repeat(140);
  const many = <T>(item: (index: number) => T) => Array.from({ length: 300 }, (_, index) => item(index));
  const full: ContentDiff = {
    ...diff,
    faulty: many((index) => ({ path: `content/${text}${index}.md`, line: 1, figures: 2 })),
    openings: many((index) => ({ pair: `a-vs-b${index}`, old: text, new: text })),
    fields: many((index) => ({ field: `field ${index}`, old: text, new: text, path: text, places: 2 })),
    tables: many((index) => ({
      ...{ path: `content/places/${index}.csv`, source: text, of: text, change: 'changed' as const },
      ...{ changed: 1, came: 0, went: 0, values: 8 },
      cells: many(() => ({ row: text, column: 'median', old: text, new: text, percent: 1 })).slice(0, 8),
    })).slice(0, 40),
    withdrawn: many((index) => ({ figure: `${text}${index}`, old: 1, written: '1', source: text })),
    pages: many((index) => `/${text}/${index}/`),
  };
  const report = diffReport(ContentDiff.parse(full));
  expect(report.length).toBeLessThan(60_000);
  expect(report.length).toBeGreaterThan(10_000);
  expect(report.match(/… and \d+ more/g)).toHaveLength(6);
  expect(report).toContain('#### Values of tables (320)');
});

test('a pair whose answer turns by place is named with both openings; one that only counts otherwise is not', () => {
  const project = projectWithPlaces();
  project.write(developers, table(129_000));
  expect(compared(project).diff.openings).toEqual([]);
  project.write(developers, table(90_000));
  const { diff, report } = compared(project);
  expect(diff.openings).toEqual([
    {
      pair: 'developer-vs-registered-nurse',
      old: expect.stringMatching(/developer ahead in 24 of 24 metropolitan areas$/),
      new: expect.stringMatching(/registered-nurse ahead in 24 of 24 metropolitan areas$/),
    },
  ]);
  expect(report).toContain('#### Openings by place that turn (1)');
});

test('the name of a place and a rating are told by their row', () => {
  const project = projectWithPlaces();
  project.edit('content/tables/areas.csv', 'us-tx,Texas', 'us-tx,State of Texas');
  expect(compared(project).report).toContain(
    '| `State of Texas` name | `Texas` | `State of Texas` |  | `content/tables/areas.csv` |',
  );
});

test('a pair that gets a page is a row', () => {
  const project = projectWithPlaces();
  project.edit('content/pairs.csv', 'editors\n', 'editors\nregistered-nurse,tester,editors\n');
  expect(compared(project).report).toContain('| `registered-nurse, tester` reason | (no row) | `editors` |');
});

test('a table that went is told with its rows, also where today’s form no longer fits it', () => {
  const project = openProject();
  const old = 'content/tables/office-states-2024.csv';
  project.write(old, 'occupation,area,period,median,locator\nus-soc-15-1252,us-ca,2024-05,170000,a row\n');
  project.commit();
  rmSync(project.path(old));
  const { diff, report } = compared(project);
  expect(diff.tables).toMatchObject([{ path: old, change: 'gone', went: 1, values: 1 }]);
  expect(report).toContain('| `Software developers, California, 2024-05` median | `170000` | (no row) |');
  expect(report).toContain('- `/occupations/us-soc-15-1252/places/`');
});

test('a table whose values are figures is not told twice', () => {
  const project = openProject();
  project.edit('content/tables/office-wages-2025.csv', ',170000,', ',171000,');
  const { diff } = compared(project);
  expect([diff.moved.length, diff.tables]).toEqual([1, []]);
});

test.each([
  ['a file of an occupation', occupation, 'name: Software developers', 'name: [Software developers', '3'],
  ['a comma in a line of it', occupation, 'p10: 80000', 'p10: 80,000', '8'],
  ['a table by place', nurses, 'CA,1000', 'CA,10x00', '2'],
  ['a table of levels', 'content/tables/office-wages-2025.csv', ',170000,', ',"170,000",', '2'],
])('%s that cannot be read is listed as such, and nothing of it as withdrawn', (_, path, from, to, line) => {
  const project = projectWithPlaces();
  project.edit(path, from, to);
  const { diff, report } = compared(project);
  expect(diff).toMatchObject({ withdrawn: [], added: [], tables: [], faulty: [{ path, line: Number(line) }] });
  expect(report).toContain(`- \`${path}\`: line ${line} has the first fault`);
  if (!path.includes('/places/')) expect(report).toMatch(/; \d+ of its figures (is|are) not compared/);
});

test('a source that cannot be read takes no figure with it: the files that rest on it are listed', () => {
  const project = projectWithPlaces();
  project.edit('content/sources/office-wages-2025.md', 'title: Wages', 'title: [Wages');
  const { diff, report } = compared(project);
  expect(diff).toMatchObject({ withdrawn: [], sources: [] });
  expect(report).toContain('- `content/sources/office-wages-2025.md`: line 3 has the first fault');
  expect(report).toContain('No figure that can be compared changes.');
  expect(report).toMatch(/- `content\/occupations\/us-soc-15-1252\.md`: .*; \d+ of its figures are not compared/);
});

test('a claim that cannot be read is not gone', () => {
  const project = openProject();
  const claim = 'content/claims/much.md';
  project.write(
    claim,
    '---\nstatement: Much.\ntopic: pay\nverdict: unsupported\nroles: [developer]\nprinted: [{ by: A blog, quoted: [much], says: much, about: pay }]\n---\n\n## Why\n\nNobody says.\n',
  );
  project.commit();
  project.edit(claim, 'topic: pay', 'topic: [pay');
  const { diff } = compared(project);
  expect(diff).toMatchObject({ verdicts: [], faulty: [{ path: claim }] });
  expect(diff.pages).not.toContain('/claims/much/');
});

test('a file that is repaired is not told as new figures', () => {
  const project = openProject();
  const good = readFileSync(project.path(occupation), 'utf8');
  project.edit(occupation, 'name: Software developers', 'name: [Software developers');
  project.commit();
  project.write(occupation, good);
  const { diff } = compared(project);
  expect(diff).toMatchObject({ added: [], withdrawn: [], faulty: [{ path: occupation, line: null }] });
});
