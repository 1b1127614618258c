import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentAtRevision } from '../../../src/history/content-at-revision.ts';
import { contentDiff } from '../../../src/history/content-diff.ts';
import { contentState } from '../../../src/history/content-state.ts';
import { diffReport } from '../../../src/history/report/diff-report.ts';
import { openProject } from './open-project.ts';

/** The report on the working tree of a project since its last commit. */
function reportOn(project: ReturnType<typeof openProject>): string {
  const before = contentAtRevision('HEAD', project.path('.'));
  const after = contentState(project.path('content'));
  return diffReport(contentDiff({ before, after, from: 'HEAD', to: null }));
}

const occupation = 'content/occupations/us-soc-15-1252.md';
const median = 'us-soc-15-1252/wage.us.all.2025-05.office-wages-2025.median';
const claim = 'content/claims/developers-130k.md';

const claimText = `---
statement: Software developers are paid $130,000.
topic: pay
verdict: confirmed
roles: [developer]
printed:
  - by: A blog
    date: 2026-01-01
    quoted: ["$130,000"]
    says: $130,000
    about: pay, US
decidedBy:
  - figure: us-soc-15-1252/wage.us.2025-05.median
    claimed: 130000
    roundedTo: 1000
---

## Why

The office has it [@office-wages-2025].
`;

test('a changed figure is listed with both values, why to look twice, and the pages that show it', () => {
  const project = openProject();
  project.edit(occupation, 'median: 130000', 'median: 169000');
  const stdout = reportOn(project);
  expect(stdout).toContain('Figures: 1 changed, 0 new, 0 withdrawn, 1 to look at twice.');
  expect(stdout).toContain(`| \`${median}\` | $130,000 | $169,000 | +30.0% | more than 15% within one period |`);
  const page = (address: string) => expect(stdout.split('\n')).toContain(`- \`${address}\``);
  page('/occupations/us-soc-15-1252/');
  page('/roles/developer/');
  expect(stdout).toContain('- every comparison of `developer`');
  expect(stdout).not.toContain('/sources/board-adverts-2024/');
});

test('two revisions are compared without the working tree', async () => {
  const project = openProject();
  project.edit(occupation, 'median: 130000', 'median: 131000');
  project.commit();
  project.edit(occupation, 'median: 131000', 'median: 999000');
  const { stdout } = await project.run('diff', 'HEAD~1', 'HEAD');
  expect(stdout).toContain('from `HEAD~1` to `HEAD`');
  expect(stdout).toContain('| $130,000 | $131,000 | +0.8% |');
  expect(stdout).not.toContain('999000');
});

test('nothing changed is said in a sentence', () => {
  const stdout = reportOn(openProject());
  expect(stdout).toContain('No figure changes.');
  expect(stdout).not.toContain('Pages touched');
});

test('a figure by area is compared like any other, and its table’s page is named', () => {
  const project = openProject();
  project.edit('content/tables/office-wages-2025.csv', ',170000,', ',171000,');
  const stdout = reportOn(project);
  expect(stdout).toContain('`us-soc-15-1252/area-levels.us-ca.2025-05.office-wages-2025.level3` | $170,000 | $171,000');
  expect(stdout).toContain('- `/occupations/us-soc-15-1252/places/`');
});

test('a verdict that no longer holds is named, and so is one that an editor changed', () => {
  const project = openProject();
  project.write(claim, claimText);
  project.commit();
  project.edit(occupation, 'median: 130000', 'median: 135000');
  const broken = reportOn(project);
  expect(broken).toContain('- `developers-130k`: its figures no longer give the verdict that it states');
  expect(broken).toContain('**The check finds 1 problem.**');
  expect(broken).toContain('- `/claims/developers-130k/`');
  project.edit(claim, 'verdict: confirmed', 'verdict: contradicted');
  const flipped = reportOn(project);
  expect(flipped).toContain('- `developers-130k`: confirmed → contradicted');
  expect(flipped).not.toContain('no longer give');
});

test('a row that is now transcribed is a downgrade, even where its source stays', () => {
  const project = openProject();
  project.edit(occupation, 'median: 130000', 'median: 131000, retrieval: transcribed');
  expect(reportOn(project)).toContain('| +0.8% | from a less trusted source |');
});

test('a changed source is named with the fields that changed', () => {
  const project = openProject();
  project.edit('content/sources/office-wages-2025.md', 'use: open', 'use: cite-only');
  const stdout = reportOn(project);
  expect(stdout).toContain('- `office-wages-2025`: changed (use)');
  expect(stdout).toContain('- `/sources/office-wages-2025/`');
});

test('a comparison as JSON names what moved, by how much and why to look twice', async () => {
  const project = openProject();
  project.edit(occupation, 'median: 130000', 'median: 169000');
  const json = (await project.run('diff', 'HEAD', '--json')).stdout;
  expect(JSON.parse(json)).toMatchObject({
    from: 'HEAD',
    to: null,
    moved: [{ kind: 'value', figure: median, old: 130000, new: 169000, percent: 30, lookTwice: [expect.any(String)] }],
    comparisonsOf: ['developer', 'tester'],
  });
});

test('a name with markup is not written into a comment', async () => {
  const project = openProject();
  project.write('content/occupations/us-soc-@everyone <img src=x>.md', readFileSync(project.path(occupation), 'utf8'));
  const { status, stdout, stderr } = await project.run('diff', 'HEAD');
  expect({ status, markup: stdout.includes('<img') }).toEqual({ status: stderr ? 1 : 0, markup: false });
});

test('a revision whose content holds a symbolic link is not read', async () => {
  const project = openProject();
  symlinkSync('/etc/hostname', project.path('content/guides/about.md'));
  project.commit();
  const { status, stderr } = await project.run('diff', 'HEAD~1', 'HEAD');
  expect(status).toBe(1);
  expect(stderr).toBe('content/guides/about.md is a link in the revision “HEAD”. Replace it with the file itself.\n');
});

test.each([
  [['nowhere'], /revision “nowhere”/],
  [[], /^Usage: npm run diff/],
  [['a', 'b', 'c'], /^Usage/],
])('the arguments %j are refused in words', async (args, message) => {
  const { status, stderr } = await openProject().run('diff', ...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('    at ');
});

const ownLines = `wages:
  - source: office-wages-2025
    place: us
    level: all
    measure: wage
    statistic: percentiles
    scope: all
    taxed: gross
    currency: USD
    per: year
    median: 130000
    meanRelativeStandardError: 0.4
    period: 2025-05
    locator: 15-1252
    by: import oews
projections:
  - source: office-wages-2025
    span: 2024-34
    employmentFrom: 1000000
    employmentTo: 1100000
    change: 100000
    percent: 10
    openingsPerYear: 90000
    locator: Table 2
`;
const sharedLines = `wages:
  - { source: office-wages-2025, median: 130000, rse: 0.4 }
projections:
  - { source: office-wages-2025, from: 1000, to: 1100, percent: 10, openings: 90.5, by: hand }
`;
const gives = `importer: oews
gives:
  wages: { measure: wage, statistic: percentiles, scope: all, taxed: gross, currency: USD, per: year, place: us, period: 2025-05, locator: "{code}" }
  projections: { span: 2024-34, unit: thousands, locator: Table 2 }
`;

test('a revision whose lines say everything themselves is compared figure by figure', () => {
  const project = openProject('tests/fixtures/importers-year/content');
  const source = 'content/sources/office-wages-2025.md';
  const sourceOf = (more: string) =>
    readFileSync(project.path('content/sources/bls-oews-2024.md'), 'utf8').replace(/importer: [\s\S]*?(?=---)/, more);
  const occupationOf = (lines: string) =>
    `---\nname: Software developers\ncode: 15-1252\nsystem: us-soc-2018\ncountry: us\n${lines}---\n\n## What it covers\n\nCode.\n`;
  project.write(source, sourceOf(''));
  project.write(occupation, occupationOf(ownLines));
  rmSync(project.path('content/sources/bls-oews-2024.md'));
  project.commit();
  project.write(source, readFileSync(project.path(source), 'utf8').replace('use: open\n', `use: open\n${gives}`));
  project.write(occupation, occupationOf(sharedLines));
  const stdout = reportOn(project);
  expect(stdout).toContain('Figures: 1 changed, 0 new, 0 withdrawn');
  expect(stdout).toMatch(/projection\.2024-34\.office-wages-2025\.openingsPerYear` \| 90,000 \| 90,500 \|/);
  expect(stdout).not.toContain('Sources');
  expect(stdout).not.toContain('/sources/');
});
