import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { parseFrontMatter } from '../../src/checker/front-matter.ts';
import { plainYaml } from '../../src/checker/yaml/plain-yaml.ts';

/** Front matter of every file below a folder. */
function frontMatters(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    if (!name.endsWith('.md')) return [];
    const [, yaml] = /^---\n([\s\S]*?\n)---/.exec(readFileSync(`${folder}/${name}`, 'utf8')) ?? [];
    return yaml === undefined ? [] : [yaml];
  });
}

/** What the parser of the whole language says; undefined where it finds a fault. */
function wholeYaml(text: string): unknown {
  const document = parseDocument(text, { schema: 'core', prettyErrors: false });
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
}

const written = frontMatters('content');

test('nearly all front matter is plain, and says what the whole language says', () => {
  const plain = written.flatMap((text) => {
    const data = plainYaml(text);
    return data ? [{ text, data }] : [];
  });
  expect(plain.length / written.length).toBeGreaterThan(0.95);
  for (const { text, data } of plain) expect(data, text).toEqual(wholeYaml(text));
});

/** Every path of keys and items in data, and one of a key that is not there. */
function pathsIn(data: unknown, before: PropertyKey[] = []): PropertyKey[][] {
  if (typeof data !== 'object' || data === null) return [];
  const absent = Array.isArray(data) || before.length === 0 ? [] : [[...before, 'absent']];
  return [
    ...absent,
    ...Object.entries(data).flatMap(([key, value]) => {
      const path = [...before, Array.isArray(data) ? Number(key) : key];
      return [path, ...pathsIn(value, path)];
    }),
  ];
}

test('the line of a key is that of its place', () => {
  for (const text of written.filter((_, at) => at % 20 === 0)) {
    const { data, lineOf, placeOf } = parseFrontMatter(text, 2);
    for (const path of pathsIn(data)) expect(lineOf(path), `${path}: ${text}`).toBe(placeOf(path, 'key').line);
  }
});

/** Numbers that follow each other by a seed, each below a bound. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state % below;
  };
}

const signs = [' ', '\n', ':', ',', '{', '}', '[', ']', '"', "'", '-', '#', '1', '.', '  ', ': ', ' #', '&', '*', '!'];
const moreSigns = [...signs, '|', '>', '%', '@', '?', '~', '\t', '0', 'e', '\\', 'null', 'true'];

test('a text that was damaged is left to the whole language, or says what that says', () => {
  const next = numbers(2026);
  const faults: string[] = [];
  let plain = 0;
  for (let run = 0; run < 4000; run += 1) {
    const start = next(8);
    const lines = (written[next(written.length)] ?? '').split('\n').slice(0, start + 14);
    let text = `${lines.join('\n')}\n`;
    for (let change = 0; change <= next(2); change += 1) {
      const at = next(text.length);
      const sign = moreSigns[next(moreSigns.length)] ?? '';
      text = text.slice(0, at) + (next(3) === 0 ? '' : sign) + text.slice(at + next(3));
    }
    const data = plainYaml(text);
    if (!data) continue;
    plain += 1;
    const whole = wholeYaml(text);
    if (JSON.stringify(whole) !== JSON.stringify(data)) faults.push(text);
  }
  expect(plain).toBeGreaterThan(1000);
  expect(faults).toEqual([]);
});

test.each([
  ['a text that goes on below', 'a: one\n  two\n'],
  ['a block of text', 'a: |\n  one\n'],
  ['a key twice', 'a: 1\na: 2\n'],
  ['a comment behind a value', 'a: 1 # why\n'],
  ['a reference', 'a: *b\n'],
  ['an escape', 'a: "one\\ntwo"\n'],
  ['a number with commas in braces', 'a:\n  - { b: 97,550 }\n'],
  ['a number in another notation', 'a: 1e3\n'],
  ['a hard space', 'a:\u00a01\n'],
  ['nothing', ''],
  ['a list', '- a\n'],
])('%s is not plain', (_, text) => {
  expect(plainYaml(text)).toBeUndefined();
});
