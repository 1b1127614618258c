import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checker/check-content.ts';
import { plainLine } from '../../src/checker/report/terminal.ts';
import { scratchContent } from './scratch-content.ts';

const occupation = 'occupations/us-soc-15-1252.md';
const table = 'tables/observations.csv';
const wages = 'sources/office-wages-2025.md';
const adverts = 'sources/board-adverts-2024.md';
const salary = 'roles/developer/salary.md';
const profile = 'roles/developer/profile.md';
const guide = 'guides/method.md';
const claim = 'claims/developers-125000.md';

const olderEdition = `---
statement: Developers are paid $125,000.
topic: pay
verdict: outdated-edition
roles: [developer]
printed:
  - by: A blog article
    quoted: ["$125,000"]
    says: $125,000
    about: pay
decidedBy:
  - figure: us-soc-15-1252/wage.us.2024-05.median
    claimed: 125000
    roundedTo: 1000
---

## Why

It is the wage of an earlier edition.
`;

describe('lines of figures', () => {
  const written = (folder: string, path: string, line: number) =>
    readFileSync(join(folder, path.slice('content/'.length)), 'utf8').split('\n')[line - 1] ?? '';

  const inThousands = ['employmentFrom', 'employmentTo', 'change', 'openingsPerYear'];

  test('each figure is found on the line that holds it', () => {
    const folder = scratchContent({});
    const { figures, lineOf } = checkContent(folder);
    expect(figures.length).toBeGreaterThan(20);
    for (const { id, path, at, value, statistic } of figures) {
      const line = written(folder, path, lineOf(path, at));
      if (statistic === 'share') expect(line, id).toMatch(/^\s+filings: .* count: /);
      else
        expect(line, id).toContain(
          String(path.endsWith('.md') && inThousands.includes(statistic) ? Number(value) / 1000 : value),
        );
    }
  });

  test('a row of a table is found behind cells of several lines and letters of several bytes', () => {
    const header = 'occupation,area,period,level1,level2,level3,level4,locator';
    const row = (area: string, level: number, locator: string) =>
      `us-soc-15-1252,${area},2025-05,110000,${level},170000,200000,"${locator}"`;
    const text = [header, row('us-ca', 160_920, 'Größe ×\nof two lines'), row('us-ny', 150_010, '15-1252 × NY'), ''];
    const path = 'tables/office-wages-2025.csv';
    const folder = scratchContent({ [path]: text.join('\n') });
    const { lineOf, areaTables } = checkContent(folder);
    expect(areaTables.map(({ rows }) => rows.length)).toEqual([2]);
    const lines = [0, 1].map((index) =>
      written(folder, `content/${path}`, lineOf(`content/${path}`, [index, 'level2'])),
    );
    expect(lines).toEqual([expect.stringContaining('160920'), expect.stringContaining('150010')]);
  });
});

/** The report on the valid content with some changes, line by line. */
function reportOn(changes: Parameters<typeof scratchContent>[0]): string[] {
  return checkContent(scratchContent(changes)).problems.map(plainLine);
}

const replace = (old: string, by: string) => (text: string) => {
  expect(text).toContain(old);
  return text.replaceAll(old, by);
};

describe('what is accepted', () => {
  test('Windows line ends and byte order marks, in Markdown and in the table', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const folder = scratchContent({ [occupation]: windows, [profile]: windows, [table]: windows });
    const { problems, entries } = checkContent(folder);
    expect(problems).toEqual([]);
    expect(entries.find(({ kind }) => kind === 'occupation')?.body).not.toContain('\r');
  });

  test('positions are the same with Windows line ends and a byte order mark', () => {
    const slip = replace('p25: 100000', 'p25: 143000');
    const windows = (text: string) => `\uFEFF${slip(text).replaceAll('\n', '\r\n')}`;
    expect(reportOn({ [occupation]: windows })).toEqual(reportOn({ [occupation]: slip }));
  });

  test('years and numbers without quotes, where text is wanted, as they are written', () => {
    const { entries, problems } = checkContent(
      scratchContent({ [adverts]: replace('edition: 2024', 'edition: 5.10') }),
    );
    expect(problems).toEqual([]);
    expect(entries.find(({ id }) => id === 'board-adverts-2024')?.data).toMatchObject({ edition: '5.10' });
  });

  test('non-breaking spaces inside text', () => {
    expect(reportOn({ [guide]: replace('Figures stand', 'Figures\u00A0stand') })).toEqual([]);
  });

  test('an unusual median that is confirmed, and what follows it', () => {
    const later = (text: string) =>
      text
        .replace('median: 130000', 'median: 1300000, confirmed: the currency was renamed')
        .replace(' p75: 170000, p90: ">=239200", mean: 140000,', '');
    expect(reportOn({ [occupation]: later })).toEqual([]);
  });

  test('a projection that does not add up but is confirmed', () => {
    expect(
      reportOn({ [occupation]: replace('change: 267.7', 'change: 367.7, confirmed: misprint of the publisher') }),
    ).toEqual([]);
  });

  test('a claim that the figures decide', () => {
    expect(reportOn({ [claim]: olderEdition })).toEqual([]);
  });

  test('hidden files of editors and systems', () => {
    expect(reportOn({ '.DS_Store': 'x', 'roles/.gitkeep': '' })).toEqual([]);
  });

  test('a line of equals signs under a heading is no merge conflict', () => {
    expect(reportOn({ [adverts]: replace('## What it measures\n', 'What it measures\n=======\n') })).toEqual([
      'content/sources/board-adverts-2024.md:21:1 heading-levels found a heading of level 1, expected level 2 (##) or 3 (###)',
      'content/sources/board-adverts-2024.md:21:1 headings found text before the first heading, expected "## What it measures"',
      'content/sources/board-adverts-2024.md:26:1 headings found no heading "What it measures", expected "## What it measures"',
    ]);
  });
});

describe('what is handed on', () => {
  const { entries, observations, figures, files } = checkContent('tests/fixtures/content/valid');

  test('every entry with its kind, id, path and body', () => {
    expect(entries.map(({ kind, id, path }) => `${kind} ${id} ${path}`)).toEqual([
      'guide choose content/guides/choose.md',
      'guide method content/guides/method.md',
      'occupation us-soc-15-1252 content/occupations/us-soc-15-1252.md',
      'release 2026-11-20 content/releases/2026-11-20.md',
      'profile developer content/roles/developer/profile.md',
      'salary developer content/roles/developer/salary.md',
      'profile tester content/roles/tester/profile.md',
      'salary tester content/roles/tester/salary.md',
      'source board-adverts-2024 content/sources/board-adverts-2024.md',
      'source office-wages-2025 content/sources/office-wages-2025.md',
    ]);
    expect(files).toBe(15);
    expect(entries.find(({ id }) => id === 'method')?.body).toMatch(/^\nFigures stand/);
  });

  test('defaults are filled in, rows are typed, figures are named', () => {
    expect(entries.find(({ kind }) => kind === 'occupation')?.data).toMatchObject({ absent: [] });
    expect(observations[0]).toMatchObject({ value: 1905400, covers: 'Developers, testers', agreeing: 4 });
    expect(figures.map(({ id }) => id)).toContain('developer/advertised-base.us.all.2024.board-adverts-2024.median');
  });

  test('an entry with a fault is held back, the others are not', () => {
    const { entries: rest } = checkContent(scratchContent({ [guide]: replace('title:', 'titel:') }));
    expect(rest).toHaveLength(entries.length - 1);
    expect(rest.map(({ path }) => path)).not.toContain('content/guides/method.md');
  });
});

describe('one fault is one problem', () => {
  test.each([
    ['a figure that prose names is refused', { [salary]: replace('median: 120000', 'median: "120,000"') }],
    ['front matter that prose relies on cannot be read', { [occupation]: replace('name: Soft', '\tname: Soft') }],
    ['the only use of a source stands in a file that cannot be read', { [wages]: replace('title:', '- title:') }],
    ['a row of the table is refused', { [table]: replace('185400', 'many') }],
    ['the table has no line of names', { [table]: (text: string) => text.slice(text.indexOf('\n') + 1) }],
    [
      'the edition that replaces a claimed one is refused',
      {
        [claim]: olderEdition,
        [occupation]: (text: string) => text.replace('median: 130000', 'median: "130,000"'),
      },
    ],
    ['a key is mistyped and therefore missing', { [profile]: replace('plural:', 'plurla:') }],
    ['a value that begins with an asterisk', { [adverts]: replace('limit: One', 'limit: *One') }],
  ])('%s', (_what, changes) => {
    expect(reportOn(changes)).toHaveLength(1);
  });

  test('an old slip in a series is not blamed on the editions after it', () => {
    const third = (text: string) => {
      const former = /^.*period: 2024-05.*$/m.exec(text)?.[0] ?? '';
      const [second, oldest] = ['2023-05', '2022-05'].map((period) => former.replace('2024-05', period));
      const slip = oldest?.replace('p25: 95000, median: 125000', 'median: 12500');
      return text.replace(former, [slip, second, former].join('\n'));
    };
    expect(reportOn({ [occupation]: third })).toEqual([
      'content/occupations/us-soc-15-1252.md:9:42 implausible-value found a median of 12500, expected one between 0.2 and 5 times that of 2023-05, 125000',
    ]);
  });
});

test('all problems of all files are reported at once, in the order of the files', () => {
  const report = reportOn({
    [wages]: replace('obtained: 2026-11-20', 'obtained: 2024-13-45'),
    [occupation]: (text) => text.replace('p25: 100000', 'p25: 143000').replace('name: ', 'nmae: '),
    [profile]: replace('They write programs.', 'They earn $9.'),
    [table]: replace('projection-change', 'projection-chnage'),
    'notes.txt': '',
  });
  expect(report.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'content/notes.txt:1:1 unknown-file',
    'content/occupations/us-soc-15-1252.md:2:1 schema',
    'content/occupations/us-soc-15-1252.md:8:67 percentiles-ascend',
    'content/roles/developer/profile.md:39:11 numbers-cited',
    'content/sources/office-wages-2025.md:8:11 schema',
    'content/tables/observations.csv:3:16 schema',
  ]);
});

test('what a message quotes cannot break out of its line', () => {
  const folder = scratchContent({
    [profile]: replace('outputKind: deterministic', 'outputKind: "soft\\n::stop-commands::x\\e[31m"'),
  });
  const [problem, ...others] = checkContent(folder).problems;
  expect(others).toEqual([]);
  expect(problem?.message).toMatch(/^found "soft ::stop-commands::x \[31m", expected one of: deterministic, /);
});

test('a missing folder is reported like an empty one', () => {
  const { problems, files } = checkContent('tests/fixtures/content/nowhere');
  expect(problems.map(({ rule }) => rule)).toEqual(['content-not-empty']);
  expect(files).toBe(0);
});

test('paths begin as the caller wants them shown', () => {
  const { problems } = checkContent(scratchContent({ 'notes.txt': '' }), 'elsewhere/content');
  expect(problems.map(({ path }) => path)).toEqual(['elsewhere/content/notes.txt']);
});
