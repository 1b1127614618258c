import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type BuildResult, buildFolder, buildSite } from '../build-site.ts';

type Changes = Record<string, string | ((text: string) => string)>;

const occupation = 'occupations/us-soc-15-1252.md';
const replace = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`The fixture does not hold ${from}.`);
  return changed;
};

/** Builds the site from the valid fixture with changes, or from an empty folder. */
async function build(changes: Changes | 'nothing'): Promise<BuildResult & { written: string[] }> {
  const folder = buildFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const content = join(folder, 'content');
  mkdirSync(content);
  if (changes !== 'nothing') {
    cpSync('tests/fixtures/content/valid', content, { recursive: true });
    for (const [path, change] of Object.entries(changes)) {
      const file = join(content, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof change === 'string' ? change : change(readFileSync(file, 'utf8')));
    }
  }
  const out = join(folder, 'out');
  const result = await buildSite({ out, content });
  return { ...result, written: existsSync(out) ? readdirSync(out) : [] };
}

/** How often a text stands in another. */
const times = (text: string, part: string) => text.split(part).length - 1;

test('the fixture as it is builds', async () => {
  const { status, output, written } = await build({});
  expect(status, output).toBe(0);
  expect(written).toContain('index.html');
});

test('an empty content folder builds nothing', async () => {
  const { status, output, written } = await build('nothing');
  expect(status, output).toBe(1);
  expect(output).toMatch(/content\/?:1:1 +content-not-empty/);
  expect(written).toEqual([]);
});

test('a figure without a source builds nothing and is named where it stands', async () => {
  const { status, output, written } = await build({ [occupation]: replace(/\n +source: office-wages-2025/, '') });
  expect(status, output).toBe(1);
  expect(output).toMatch(/occupations\/us-soc-15-1252\.md:\d+:\d+ +schema\n.*source/);
  expect(written).toEqual([]);
});

describe('problems in many files', () => {
  const faults: Record<string, Changes> = {
    'an unknown source': { 'roles/tester/salary.md': replace(/source: \S+/, 'source: nowhere-2025') },
    'a date that does not exist': { 'sources/board-adverts-2024.md': replace(/obtained: \S+/, 'obtained: 2024-13-45') },
    'a mistyped key': { 'sources/office-wages-2025.md': replace('licence:', 'licnce:') },
    'a script in a text': { 'guides/method.md': (text) => `${text}\n<script>alert(1)</script>\n` },
    'broken YAML': { 'releases/2026-11-20.md': replace('---\n', '---\n\tnotes: [\n') },
  };
  const all = Object.assign({}, ...Object.values(faults)) as Changes;

  test('are all named once, each with its place, and nothing is built', async () => {
    const { status, output, written } = await build(all);
    expect(status, output).toBe(1);
    expect(written).toEqual([]);
    for (const [fault, changes] of Object.entries(faults)) {
      const [path = ''] = Object.keys(changes);
      const places = output.match(new RegExp(`${path.replaceAll('.', '\\.')}:\\d+:\\d+`, 'g')) ?? [];
      expect(places.length, `${fault}\n${output}`).toBeGreaterThan(0);
      expect(
        places.filter((place) => times(output, `${place} `) > 1),
        fault,
      ).toEqual([]);
    }
    // The report is for editors: no trace through the program below it.
    expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  });
});

test.each([
  ['an event handler', '<img src="x" onerror="alert(1)">'],
  ['a link that runs a script', '[here](javascript:alert%281%29)'],
])('%s in a text builds nothing', async (_, markdown) => {
  const { status, output, written } = await build({ 'guides/method.md': (text) => `${text}\n${markdown}\n` });
  expect(status, output).toBe(1);
  expect(output).toMatch(/guides\/method\.md:\d+:\d+ /);
  expect(written).toEqual([]);
});

test('a refused build leaves the last one as it was', async () => {
  const folder = buildFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  mkdirSync(content);
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the last build');
  const { status } = await buildSite({ out, content });
  expect(status).toBe(1);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last build');
});
