import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { editorManifest } from '../reference/editor-manifest.ts';
import { referenceFiles } from '../reference/reference-files.ts';

/** `npm run schemas`: writes the JSON Schemas, the field reference, and what an editor needs for completion. */
const root = resolve('.');
const kept = referenceFiles();
for (const [path, text] of Object.entries({ ...kept, ...editorManifest(root) })) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`Wrote ${Object.keys(kept).length} files in schemas/ and docs/, and .astro/collections for your editor.`);
