import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collections, type Kind } from '../schema/collections.ts';
import { jsonSchema } from '../schema/json-schema.ts';

/** Where the Astro language server looks for schemas of front matter. */
const folder = '.astro/collections';

/**
 * What the Astro language server needs to complete and explain front matter: a schema for each kind, and a list of the
 * files of each, by their addresses on this machine. Files that are added later are found once it is written again.
 *
 * @param root The project’s root, as an absolute path.
 * @returns Text by path from the root.
 */
export function editorManifest(root: string): Record<string, string> {
  const kinds = Object.keys(collections) as Kind[];
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).sort();
  const entries = files.flatMap((file): [string, Kind][] => {
    const name = file.replaceAll('\\', '/');
    const kind = kinds.find((one) => collections[one].path.test(name));
    // The server looks addresses up in lower case.
    return kind ? [[decodeURIComponent(pathToFileURL(join(root, 'content', file)).href).toLowerCase(), kind]] : [];
  });
  const manifest = {
    collections: kinds.map((name) => ({ name, hasSchema: true })),
    entries: Object.fromEntries(entries),
  };
  return {
    ...Object.fromEntries(
      kinds.map((kind) => [`${folder}/${kind}.schema.json`, JSON.stringify(jsonSchema(collections[kind].schema))]),
    ),
    [`${folder}/collections.json`]: JSON.stringify(manifest),
  };
}
