import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkContent } from '../../../src/checker/check-content.ts';
import { editorManifest } from '../../../src/reference/editor-manifest.ts';
import { fieldReference } from '../../../src/reference/field-reference.ts';
import { referenceFiles } from '../../../src/reference/reference-files.ts';
import { collections } from '../../../src/schema/collections.ts';
import { jsonSchema } from '../../../src/schema/json-schema.ts';

const { entries: published } = checkContent();
const frontMatterOf = (path: string) => parse(readFileSync(path, 'utf8').split(/^---$/m)[1] ?? '', { schema: 'core' });

test.each(Object.keys(referenceFiles()))('%s is as the schemas are: run npm run schemas', (path) => {
  expect(readFileSync(path, 'utf8')).toBe(referenceFiles()[path]);
});

test('no schema is kept of a kind that is gone', () => {
  const kept = readdirSync('schemas').map((name) => `schemas/${name}`);
  expect(kept.filter((path) => !(path in referenceFiles()))).toEqual([]);
});

test('an editor marks nothing that the check accepts', () => {
  const schemas = new Map(
    (Object.keys(collections) as (keyof typeof collections)[]).map((kind) => [
      kind,
      z.fromJSONSchema(jsonSchema(collections[kind].schema)),
    ]),
  );
  const refused = published.flatMap(({ kind, path }) => {
    const { error } = schemas.get(kind)?.safeParse(frontMatterOf(path)) ?? {};
    return error ? [`${path}: ${error.issues[0]?.path.join('.')} ${error.issues[0]?.message}`] : [];
  });
  expect(published.length).toBeGreaterThan(100);
  expect(refused).toEqual([]);
});

test('an editor marks an unknown key, a word outside the vocabulary and a missing field', () => {
  const source = z.fromJSONSchema(jsonSchema(collections.source.schema));
  const valid = frontMatterOf('tests/fixtures/content/valid/sources/office-wages-2025.md');
  const { title: _, ...untitled } = valid;
  expect(source.safeParse(valid).success).toBe(true);
  for (const faulty of [{ ...valid, titel: 'x' }, { ...valid, kind: 'official' }, untitled]) {
    expect(source.safeParse(faulty).success).toBe(false);
  }
});

test('the field reference says of a field what it is, whether it must be there, and what it may hold', () => {
  const lines = fieldReference().split('\n');
  expect(lines).toContain(
    '| `retrieval` | ● | How the figures reached this project. | `publisher-file`, `machine-copy`, `transcribed` | `publisher-file` |',
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/^\| `wages\[\]\.median` \| \| Half lie below this.* \| number or text \| `135980` \|$/),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^\| `dimensions\.jobVolume\.rating` \| ● \|/));
});

test('the editor’s list leads each file of this machine to the schema of its kind', () => {
  const root = resolve('.');
  const files = editorManifest(root);
  const { collections: kinds, entries } = JSON.parse(files['.astro/collections/collections.json'] ?? '');
  expect(entries[pathToFileURL(join(root, 'content/sources/bls-oews-2025.md')).href.toLowerCase()]).toBe('source');
  expect(Object.keys(entries).length).toBe(published.length);
  for (const { name } of kinds) {
    expect(JSON.parse(files[`.astro/collections/${name}.schema.json`] ?? '')).toEqual(
      jsonSchema(collections[name as keyof typeof collections].schema),
    );
  }
});
