import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pairId, paths } from '../view/base/site-paths.ts';
import { type KeptNote, keptNotes } from '../view/cite/kept-notes.ts';
import { FreezeError } from './freeze-error.ts';
import { besideIt, freezePage, styleSheetsOf } from './freeze-page.ts';
import { withNotes } from './with-notes.ts';

export interface FreezeOptions {
  /** Folder of the built site, and the base path it was built for. */
  built: string;
  base: string;
  /** Folder that receives the frozen pages. */
  into: string;
  /** Replaces what is frozen already. */
  again: boolean;
}

/** All frozen pages together take at most so many bytes. */
export const mostBytes = 5_000_000;

/** What a freezing wrote: files below the folder that receives them, and the size of everything there. */
export interface Frozen {
  release: string;
  written: string[];
  bytes: number;
}

/**
 * Freezes matchups of a built site, given by their ids. Throws a `FreezeError`, having written nothing, where a pair or
 * the built site is not there, where a frozen page would change, or where all together would take too much room.
 */
export function freeze(pairs: readonly string[], { built, base, into, again }: FreezeOptions): Frozen {
  const { release, written: day } = JSON.parse(read(join(built, paths.newestRelease)).toString());
  const files = new Map<string, Buffer>();
  const fileOf = (address: string) => join(built, address.slice(base.length));
  const noteAt = (kept: string) => {
    const { file, nth } = keptNotes.place(kept);
    return (JSON.parse(read(join(built, file)).toString()) as KeptNote[])[nth]?.html ?? '';
  };
  for (const pair of pairs) {
    const id = pairId(pair.split('-vs-'));
    const html = withNotes(read(join(built, paths.pair(id), 'index.html')).toString(), noteAt);
    const sheets = styleSheetsOf(html).map((address) => ({
      name: basename(address),
      ...besideIt(read(fileOf(address)).toString()),
    }));
    const fonts = [...new Set(sheets.flatMap((sheet) => sheet.files))];
    for (const { name, css } of sheets) files.set(join(release, name), Buffer.from(css));
    for (const font of fonts) files.set(join(release, basename(font)), read(fileOf(font)));
    const page = freezePage({
      html,
      base,
      path: paths.pair(id).slice(1),
      release,
      written: day,
      styles: sheets.map(({ name }) => name),
      fonts: fonts.map((font) => basename(font)),
    });
    files.set(join(release, id, 'index.html'), Buffer.from(page));
  }
  const changed = [...files].filter(([path, bytes]) => !same(join(into, path), bytes)).map(([path]) => path);
  const replaced = changed.filter((path) => existsSync(join(into, path)));
  if (replaced.length > 0 && !again) {
    throw new FreezeError(
      `Frozen pages do not change, and ${replaced.join(', ')} would. Run it with --again only where nobody can have cited them.`,
    );
  }
  const bytes = sizeOf(into, files) + [...files.values()].reduce((sum, { length }) => sum + length, 0);
  if (bytes > mostBytes) {
    throw new FreezeError(`All frozen pages would take ${bytes} bytes; at most ${mostBytes} are kept. Freeze fewer.`);
  }
  for (const path of changed) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), files.get(path) ?? '');
  }
  return { release, written: changed, bytes };
}

/** Bytes of the files below a folder, without those that are about to be written. */
function sizeOf(folder: string, but: ReadonlyMap<string, Buffer>): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !but.has(path))
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}

function same(path: string, bytes: Buffer): boolean {
  return existsSync(path) && readFileSync(path).equals(bytes);
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new FreezeError(`${path} is not there. Check the ids, and build the site first: npm run build`);
  }
}
