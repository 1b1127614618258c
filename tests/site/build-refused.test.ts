import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type BuildResult, buildFolder, buildSite } from '../build-site.ts';
import { inEachCase } from '../in-each-case.ts';

type Changes = Record<string, string | ((text: string) => string)>;

const occupation = 'occupations/us-soc-15-1252.md';
const replace = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`The fixture does not hold ${from}.`);
  return changed;
};

/** What a folder holds before a build that is refused. */
const before = 'the last build';

/** Builds the site from the valid fixture with changes, or from an empty folder, into one that holds an earlier build. */
async function build(changes: Changes | 'nothing'): Promise<BuildResult & { written: Record<string, string> }> {
  const folder = buildFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  for (const made of [content, out]) mkdirSync(made);
  writeFileSync(join(out, 'index.html'), before);
  if (changes !== 'nothing') {
    cpSync('tests/fixtures/content/valid', content, { recursive: true });
    for (const [path, change] of Object.entries(changes)) {
      const file = join(content, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof change === 'string' ? change : change(readFileSync(file, 'utf8')));
    }
  }
  const result = await buildSite({ out, content });
  const written = readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8')]);
  return { ...result, written: Object.fromEntries(written) };
}

/** How often a text stands in another. */
const times = (text: string, part: string) => text.split(part).length - 1;

test('an empty content folder builds nothing, and leaves the last build as it was', async () => {
  const { status, output, written } = await build('nothing');
  expect(status, output).toBe(1);
  expect(output).toMatch(/content\/?:1:1 +content-not-empty/);
  expect(written).toEqual({ 'index.html': before });
});

/** Faults that a build must not publish, each in a file of its own, and the rule that names it. */
const faults: Record<string, [rule: string, changes: Changes]> = {
  'an unknown source': [
    'source-exists',
    { 'roles/tester/salary.md': replace('source: board-adverts-2024', 'source: nowhere-2025') },
  ],
  'a figure without a source': ['schema', { [occupation]: replace('source: office-wages-2025, ', '') }],
  'a date that does not exist': [
    'schema',
    { 'sources/board-adverts-2024.md': replace(/obtained: \S+/, 'obtained: 2024-13-45') },
  ],
  'a mistyped key': ['schema', { 'sources/office-wages-2025.md': replace('licence:', 'licnce:') }],
  'a script in a text': ['no-raw-html', { 'guides/method.md': (text) => `${text}\n<script>alert(1)</script>\n` }],
  'an event handler': ['no-raw-html', { 'guides/choose.md': (text) => `${text}\n<img src="x" onerror="alert(1)">\n` }],
  'a link that runs a script': [
    'links-safe',
    { 'guides/about.md': '---\ntitle: About\ndescription: A link.\n---\n\n[here](javascript:alert%281%29)\n' },
  ],
  'broken YAML': ['yaml-syntax', { 'releases/2026-11-20.md': replace('---\n', '---\n\tnotes: [\n') }],
};

test('faults in many files are all named once, each with its place, and nothing is built', async () => {
  const { status, output, written } = await build(
    Object.assign({}, ...Object.values(faults).map(([, changes]) => changes)) as Changes,
  );
  expect(status, output).toBe(1);
  expect(written).toEqual({ 'index.html': before });
  inEachCase(
    Object.entries(faults),
    ([fault]) => fault,
    ([, [rule, changes]]) => {
      const [path = ''] = Object.keys(changes);
      const form = new RegExp(`${path.replaceAll('.', '\\.')}:\\d+:\\d+ +${rule}\\b`, 'g');
      const places = output.match(form) ?? [];
      expect(places.length, output).toBeGreaterThan(0);
      expect(places.filter((place) => times(output, place) > 1)).toEqual([]);
    },
  );
  expect(output).toMatch(/us-soc-15-1252\.md:\d+:\d+ +schema\n.*source/);
  // The report is for editors: no trace through the program below it.
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
});
