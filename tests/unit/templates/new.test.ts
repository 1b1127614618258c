import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/check-content.ts';
import { collectAnswers } from '../../../src/templates/collect-answers.ts';
import { makeNew, usage } from '../../../src/templates/make-new.ts';
import { NewFileError } from '../../../src/templates/template.ts';
import { templates } from '../../../src/templates/templates.ts';
import { scratchContent } from '../../content/scratch-content.ts';
import { runCommand } from '../../run-command.ts';

/** What `npm run new` does in a script, without a terminal. */
async function make(folder: string, ...args: string[]) {
  try {
    return { written: await makeNew([...args, '--content', folder]), refused: '' };
  } catch (error) {
    if (!(error instanceof NewFileError)) throw error;
    return { written: '', refused: error.message };
  }
}

const figure = 'us-soc-15-1252/wage.us.2025-05.median';
const least: [string, string[], string[]][] = [
  ['source', ['--id', 'office-2026'], ['sources/office-2026.md']],
  [
    'occupation',
    ['--system', 'gb-soc-2020', '--code', '2134', '--name', 'Programmers'],
    ['occupations/gb-soc-2134.md'],
  ],
  ['role', ['--id', 'planner'], ['roles/planner/profile.md', 'roles/planner/salary.md']],
  ['claim', ['--id', 'much', '--figure', figure], ['claims/much.md']],
  ['matchup', ['--first', 'tester', '--second', 'developer'], ['matchups/developer-vs-tester.md']],
];

describe.each(least)('a new %s', (kind, flags, files) => {
  test('is a file in which the check names only what is left to write', async () => {
    const folder = scratchContent();
    const { written } = await make(folder, kind, ...flags);
    for (const file of files) expect(written).toContain(`Wrote ${join(folder, file)}`);
    const { problems } = checkContent(folder);
    expect(problems.length).toBeGreaterThan(0);
    for (const { rule, message } of problems) {
      const what = `${rule}: ${message}`;
      expect(what).toMatch(
        /^schema: found (an empty value|\d+ fields without a value)|^headings: found nothing below|^source-used: /,
      );
    }
  });

  test('never overwrites a file', async () => {
    const folder = scratchContent();
    await make(folder, kind, ...flags);
    for (const file of files) writeFileSync(join(folder, file), 'mine');
    expect((await make(folder, kind, ...flags)).refused).toContain('is there already');
    for (const file of files) expect(readFileSync(join(folder, file), 'utf8')).toBe('mine');
  });
});

test('a salary is refused where the role has one, and made where it is gone', async () => {
  const folder = scratchContent();
  const { refused } = await make(folder, 'salary', '--role', 'developer');
  expect(refused).toMatch(/^--role: "developer" is there already, in .*roles\/developer\/salary\.md\.$/);
  rmSync(join(folder, 'roles/developer/salary.md'));
  expect((await make(folder, 'salary', '--role', 'developer')).refused).toBe('');
  expect(checkContent(folder).problems.filter(({ path }) => path.endsWith('salary.md'))).toMatchObject([
    { rule: 'headings', message: 'found nothing below the heading "How to read these figures"' },
  ]);
});

test('what the flags say stands in the file, in the order of the schema and in its form', async () => {
  const folder = scratchContent();
  const printed = ['--by', 'A blog', '--quoted', '$130K', '--quoted', 'in 2025', '--says', '$130K', '--about', 'pay'];
  const decided = ['--figure', figure, '--claimed', '130000', '--roundedTo', '1000'];
  const named = ['--statement', 'They earn $130,000.', '--topic', 'pay', '--verdict', 'confirmed'];
  await make(folder, 'claim', '--id', 'developers-130k', ...decided, ...printed, '--date', '2026-01-01', ...named);
  const path = join(folder, 'claims/developers-130k.md');
  const text = readFileSync(path, 'utf8');
  expect(text).toBe(`---
statement: They earn $130,000.
topic: pay
verdict: confirmed
printed:
  - by: A blog
    date: 2026-01-01
    quoted:
      - $130K
      - in 2025
    says: $130K
    about: pay
decidedBy:
  - figure: ${figure}
    claimed: 130000
    roundedTo: 1000
---

## Why
`);
  writeFileSync(path, `${text}\nThe office has it [@office-wages-2025].\n`);
  expect(checkContent(folder).problems).toEqual([]);
});

test('a new edition takes over importer and gives of the one it supersedes, but for the time', async () => {
  const folder = scratchContent();
  const former = join(folder, 'sources/office-wages-2025.md');
  writeFileSync(former, readFileSync(former, 'utf8').replace('gives:\n', 'importer: oews\ngives:\n'));
  await make(folder, 'source', '--id', 'office-wages-2026', '--supersedes', 'office-wages-2025', '--gives', 'remote');
  const text = readFileSync(join(folder, 'sources/office-wages-2026.md'), 'utf8');
  expect(text).toContain('supersedes: office-wages-2025\n');
  expect(text).toContain('importer: oews\ngives:\n  remote: { period:, locator: }\n');
  expect(text).toContain(
    '  wages: { measure: wage, statistic: percentiles, scope: all, taxed: gross, currency: USD, per: year, place: us, period:, countOf: employees, locator: "{code}" }\n',
  );
  const left = checkContent(folder).problems.filter(({ path }) => path.endsWith('office-wages-2026.md'));
  expect(left.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^found \d+ fields without a value: .*gives \(.*period/),
  );
});

test('the first line of each source stands in braces, its figures to be written', async () => {
  const folder = scratchContent();
  const named = ['--system', 'gb-soc-2020', '--code', '2134', '--name', 'Programmers'];
  const sources = ['--wages', 'office-wages-2025', '--projections', 'office-wages-2025'];
  await make(folder, 'occupation', ...named, ...sources);
  expect(readFileSync(join(folder, 'occupations/gb-soc-2134.md'), 'utf8')).toContain(
    'wages:\n  - { source: office-wages-2025, median: }\nprojections:\n  - { source: office-wages-2025, from:, to:, percent:, openings: }\n',
  );
  const salary = join(folder, 'roles/developer/salary.md');
  rmSync(salary);
  await make(folder, 'salary', '--role', 'developer', '--pay', 'board-adverts-2024');
  const line = '  - { source: board-adverts-2024, median:, count:, by: hand }\n';
  const text = readFileSync(salary, 'utf8');
  expect(text).toContain(`pay:\n${line}`);
  writeFileSync(salary, `${text.replace('median:, count:', 'median: 150000, count: 40')}\nWith care.\n`);
  expect(checkContent(folder).problems.filter(({ path }) => path === salary)).toEqual([]);
});

test.each([
  [['source', '--id', 'x-2026', '--gives', 'wage'], /--gives: .*did you mean "wages"\?/],
  [['source', '--id', 'x-2026', '--importer', 'oew'], /--importer: .*did you mean "oews"\?/],
  [
    ['occupation', '--system', 'gb-soc-2020', '--code', '2134', '--name', 'X', '--wages', 'board-adverts-2024'],
    /--wages: "board-adverts-2024" gives no wages\. Say under "gives"/,
  ],
  [['source', '--id', 'x-2026', '--kind', 'oficial-statistics'], /--kind: .*did you mean "official-statistics"\?/],
  [
    ['source', '--id', 'x-2026', '--supersedes', 'office-wages-2024'],
    /--supersedes: .*did you mean "office-wages-2025"\?/,
  ],
  [['source', '--id', 'office-wages-2025'], /--id: "office-wages-2025" is there already/],
  [['source', '--id', 'Office 2026'], /--id: found "Office 2026", expected lower-case/],
  [['source', '--id', 'x-2026', '--obtained', 'today'], /--obtained: found "today", expected a day/],
  [['occupation', '--system', 'gb-soc-2020', '--name', 'X'], /--code is missing: SOC has codes such as 2134/],
  [
    ['occupation', '--system', 'us-soc-2018', '--code', '15-1299', '--name', 'X', '--roles', 'tester'],
    /--roles: .*profile\.md/,
  ],
  [
    ['occupation', '--system', 'gb-soc-2020', '--code', '2134', '--name', 'X', '--roles', 'testr'],
    /did you mean "tester"/,
  ],
  [
    ['claim', '--id', 'x', '--figure', 'us-soc-15-1252/wage.us.2025-05.medium'],
    /--figure: .*did you mean .*wage\.us\.2025-05\.median/,
  ],
  [['matchup', '--first', 'tester', '--second', 'tester'], /Name two different roles/],
  [['matchup', '--first', 'tester'], /--second is missing/],
  [['role'], /--id is missing/],
  [['roll'], /unknown kind "roll"; did you mean "role"\?[\s\S]*Usage/],
  [['role', '--nmae', 'X'], /unknown flag "--nmae"; did you mean "--name"\?/],
  [['role', '--id', 'a', '--id', 'b'], /--id is given twice/],
])('%j is refused in words and nothing is written', async (args, message) => {
  const folder = scratchContent();
  const { written, refused } = await make(folder, ...args);
  expect(written).toBe('');
  expect(refused).toMatch(message);
  expect(checkContent(folder).problems).toEqual([]);
});

test('on a terminal each open question is asked, a faulty answer again, and an empty one leaves the field open', async () => {
  const matchup = templates.find(({ name }) => name === 'matchup');
  const questions = matchup?.questions(checkContent(scratchContent())) ?? [];
  const typed = ['testr', '', 'tester', ''];
  const asked: string[] = [];
  const answers = await collectAnswers(questions, { first: ['developer'] }, async (question) => {
    asked.push(question);
    return typed.shift() ?? '';
  });
  expect(answers).toEqual({ first: ['developer'], second: ['tester'] });
  expect(asked).toHaveLength(7);
  expect(asked[1]).toContain('did you mean "tester"?');
  expect(asked[2]).toContain('This answer is needed');
  expect(asked[3]).toMatch(/^difference: .*Example: .*\nEmpty: left to be written/);
  expect(asked.slice(4).map((question) => question.split(':')[0])).toEqual(['skills', 'work', 'choose']);
});

test('several answers are separated by commas', async () => {
  const claim = templates.find(({ name }) => name === 'claim');
  const [roles] = (claim?.questions(checkContent(scratchContent())) ?? []).filter(({ name }) => name === 'roles');
  if (!roles) throw new Error('Claims name roles.');
  expect(await collectAnswers([roles], {}, async () => 'tester, developer')).toEqual({
    roles: ['tester', 'developer'],
  });
});

test('of answers that hold commas several are separated by a bar', async () => {
  const claim = templates.find(({ name }) => name === 'claim');
  const quoted = (claim?.questions(checkContent(scratchContent())) ?? []).filter(({ name }) => name === 'quoted');
  expect(await collectAnswers(quoted, {}, async () => '$130,000 to $150,000 | in 2025, all in')).toEqual({
    quoted: ['$130,000 to $150,000', 'in 2025, all in'],
  });
});

test('of a role that was just begun at most five messages stand, each with an example', async () => {
  const folder = scratchContent();
  await make(folder, 'role', '--id', 'planner');
  const { problems } = checkContent(folder);
  expect(problems.length).toBeLessThanOrEqual(5);
  for (const { fix } of problems) expect(fix).toMatch(/: \w+: .+ · |, as in .+\.md\.$/);
  const [fields] = problems;
  expect(fields?.message).toMatch(
    /^found \d+ fields without a value: name, plural, .*skills.*dimensions \(rating, because\)/,
  );
  for (const name of ['skills', 'tools', 'occupations', 'outputKind']) expect(fields?.fix).toContain(` ${name}: `);
});

test('a role is of a family that the table of families has', async () => {
  const folder = scratchContent();
  const { refused } = await make(folder, 'role', '--id', 'planner', '--family', 'softwear');
  expect(refused).toContain('did you mean "software"?');
  const path = join(folder, 'tables/families.csv');
  writeFileSync(path, `${readFileSync(path, 'utf8')}planning,Planning,People who plan.\n`);
  expect((await make(folder, 'role', '--id', 'planner', '--family', 'planning')).refused).toBe('');
});

test('every question says what it asks, with an example or the words to choose from', () => {
  const open = templates.flatMap(({ name: kind, questions }) =>
    questions({ entries: [], figures: [], families: [] })
      .filter(({ about }) => !about.description || (about.example === undefined && !about.values))
      .map(({ name }) => `${kind} ${name}`),
  );
  expect(open).toEqual([]);
});

test('every kind that can be made is in the usage', () => {
  for (const { name } of templates) expect(usage).toContain(`\n  ${name} `);
});

test('the command writes below its folder, and exits with 1 and a sentence where it refuses', async () => {
  const folder = scratchContent();
  const command = (...args: string[]) => runCommand('new', [...args, '--content', folder]);
  const done = await command('source', '--id', 'office-2026');
  expect(done).toMatchObject({ status: 0, stderr: '' });
  expect(done.stdout).toContain(`Wrote ${join(folder, 'sources/office-2026.md')}`);
  const refused = await command('source', '--id', 'office-2026');
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toMatch(/is there already.*\n$/);
  expect((await command('source', '--id')).stderr).not.toContain('    at ');
});
