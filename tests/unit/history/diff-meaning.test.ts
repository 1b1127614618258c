import { readFileSync, renameSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shownText, textsApart } from '../../../src/history/shown-text.ts';
import { ContentDiff } from '../../../src/schema/published/content-diff.ts';
import { compared } from './compared.ts';
import { openProject } from './open-project.ts';

const occupation = 'content/occupations/us-soc-15-1252.md';
const office = 'content/sources/office-wages-2025.md';
const adverts = 'content/sources/board-adverts-2024.md';
const profile = 'content/roles/developer/profile.md';
const salary = 'content/roles/developer/salary.md';

/** Fields that say what figures are, one edit of each. */
test.each([
  ['per of a source', office, 'per: year', 'per: hour', 'wages per', 'year', 'hour'],
  ['tax', office, 'taxed: gross', 'taxed: net', 'wages taxed', 'gross', 'net'],
  ['scope', office, 'scope: all', 'scope: full-time', 'wages scope', 'all', 'full-time'],
  [
    'statistic',
    office,
    'statistic: percentiles',
    'statistic: distinct-values',
    'wages statistic',
    'percentiles',
    'distinct-values',
  ],
  ['measure', office, 'measure: wage', 'measure: total', 'wages measure', 'wage', 'total'],
  [
    'place',
    office,
    'currency: USD, per: year, place: us',
    'currency: GBP, per: year, place: gb',
    'wages place',
    'us',
    'gb',
  ],
  ['level', salary, 'p25: 100000', 'level: senior, p25: 100000', 'pay level', 'all', 'senior'],
  [
    'locator',
    occupation,
    'locator: "15-1252, former year"',
    'locator: "15-1253"',
    'wages locator',
    '15-1252, former year',
    '15-1253',
  ],
  ['fit', profile, 'fit: exact', 'fit: broader', 'occupations fit', 'exact', 'broader'],
])('another %s is a row', (_, file, from, to, field, old, now) => {
  const project = openProject();
  project.edit(file, from, to);
  const { diff, report } = compared(project);
  expect(diff.fields).toContainEqual(expect.objectContaining({ field, old, new: now }));
  expect(report).toContain(`| ${field} | \`${old}\` | \`${now}\` |`);
  expect(report).not.toContain('No figure changes.');
});

test('what pages open with is named when its basis is another, with how many careers it is', () => {
  const project = openProject();
  project.edit(office, 'period: 2025-05', 'period: 2023-05');
  const { report } = compared(project);
  expect(report).toContain(
    '- The official pay of `us-soc-15-1252` now rests on May 2024, office-wages-2025, its median; it was May 2025, office-wages-2025, its median',
  );
});

test('a value that stays under another label is no figure that came or went', () => {
  const project = openProject();
  project.edit(office, 'period: 2025-05', 'period: 2023-05');
  const { diff, report } = compared(project);
  expect(diff).toMatchObject({ added: [], withdrawn: [], relabelled: 7 });
  expect(report).toContain('7 with the same value under another label');
  expect(diff.fields).toContainEqual(
    expect.objectContaining({ field: 'wages period', old: '2025-05', new: '2023-05', places: 1 }),
  );
});

test('a number in a text is a row, wherever the text stands, and a text without one is none', () => {
  const project = openProject();
  project.edit(salary, 'Offered, not paid.', 'Offered, not paid: $120,000 or so.');
  project.edit(profile, 'In offices.', 'In an office.');
  const { diff } = compared(project);
  expect(diff.fields).toEqual([
    { field: 'text', old: null, new: 'Offered, not paid: $120,000 or so.', path: salary, places: 1 },
  ]);
});

test('what changes alike in many lines is one row with their number', () => {
  const project = openProject();
  project.edit(office, 'measure: wage', 'measure: total');
  const { diff } = compared(project);
  expect(diff.fields.filter(({ field }) => field === 'wages measure')).toEqual([
    { field: 'wages measure', old: 'wage', new: 'total', path: occupation, places: 2 },
  ]);
});

test('another source of a line is told once, by its figures, and its field beside them', () => {
  const project = openProject();
  const text = readFileSync(project.path(office), 'utf8');
  project.write('content/sources/office-wages-again.md', text.replace('title: Wages', 'title: More wages'));
  project.commit();
  project.edit(occupation, '{ source: office-wages-2025, p25: 95000', '{ source: office-wages-again, p25: 95000');
  const { diff } = compared(project);
  expect(diff.fields).toContainEqual(
    expect.objectContaining({ field: 'wages source', old: 'office-wages-2025', new: 'office-wages-again' }),
  );
  expect(diff.withdrawn).toEqual([]);
});

test('a role under another id is one row: its figures are compared with what they were', () => {
  const project = openProject();
  renameSync(project.path('content/roles/developer'), project.path('content/roles/programmer'));
  project.edit('content/roles/programmer/profile.md', 'aliases: [programmer]', 'aliases: [developer]');
  project.edit('content/roles/programmer/salary.md', 'median: 120000', 'median: 121000');
  const { diff, report } = compared(project);
  expect(report).toContain('- role `developer` is `programmer` now');
  expect(diff).toMatchObject({ renamed: [{ kind: 'role' }], added: [], withdrawn: [], moved: [{ old: 120000 }] });
});

test('a source under another id is one row', () => {
  const project = openProject();
  renameSync(project.path(adverts), project.path('content/sources/board-ads.md'));
  project.edit(salary, 'source: board-adverts-2024, p25', 'source: board-ads, p25');
  project.edit(salary, 'source: board-adverts-2024, percent', 'source: board-ads, percent');
  project.edit('content/roles/tester/salary.md', 'source: board-adverts-2024', 'source: board-ads');
  const { diff } = compared(project);
  expect(diff).toMatchObject({
    renamed: [{ kind: 'source', old: 'board-adverts-2024', new: 'board-ads' }],
    moved: [],
    added: [],
    withdrawn: [],
    sources: [],
  });
});

test.each([
  ['of other alphabets', 'Größe 日本 Ελλάδα'],
  ['long, with letters of two units', `${'a'.repeat(138)}\u{10400}\u{10401}${'b'.repeat(40)}`],
  ['with every sign', String.fromCharCode(...Array.from({ length: 94 }, (_, at) => 33 + at))],
  ['with ends of line', 'a\n| b |\r\n# c'],
])('a text %s has the form that a comment may hold', (_, text) => {
  const { old } = ContentDiff.shape.fields.element.shape;
  for (const shown of [shownText(text), ...textsApart(text.repeat(3), `${text.repeat(3)} other`)]) {
    expect(old.safeParse(shown).success, shown).toBe(true);
    expect(shown).not.toMatch(/[`|<>@#*_\n[\]]/);
  }
});

test('what a field says carries no markup into a comment and calls on no one', () => {
  const project = openProject();
  project.edit(occupation, '"15-1252, former year"', "'see `x` | <img src=x> @everyone [a](b)'");
  const { report } = compared(project);
  expect(report).toContain('`see x img src=x everyone a (b)`');
});
