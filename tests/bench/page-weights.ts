import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Weight {
  type: string;
  pages: number;
  /** Median and largest size in bytes, as written and compressed. */
  raw: [number, number];
  brotli: [number, number];
}

const types: [type: string, path: RegExp][] = [
  ['home', /^index\.html$/],
  ['all matchups', /^compare\/index\.html$/],
  ['matchup', /^compare\/.+\/index\.html$/],
  ['roles', /^roles\/index\.html$/],
  ['role', /^roles\/.+\/index\.html$/],
  ['occupation', /^occupations\/.+\/index\.html$/],
  ['sources', /^sources\/index\.html$/],
  ['source', /^sources\/.+\/index\.html$/],
  ['guide', /^[^/]+\/index\.html$/],
  ['script', /\.js$/],
  ['style sheet', /\.css$/],
  ['font', /\.woff2$/],
];

/** At most this many files of a type are compressed, evenly spread: compressing thousands would take minutes. */
const most = 40;

function middleAndLargest(sizes: number[]): [number, number] {
  const sorted = sizes.sort((a, b) => a - b);
  return [sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, sorted.at(-1) ?? 0];
}

/** A reversed pair has a page of a few hundred bytes that only leads to the canonical one. */
function isForward(path: string): boolean {
  const [, a = '', b = ''] = /^compare\/(.+)-vs-(.+)\/index\.html$/.exec(path) ?? [];
  return a > b;
}

/** What the files of a built site weigh, by type. */
export function pageWeights(folder: string): Weight[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return types.flatMap(([type, pattern]) => {
    const own = paths.filter((path) => pattern.test(path) && !isForward(path)).sort();
    if (type === 'guide')
      for (const other of ['compare', 'roles', 'occupations', 'sources']) {
        const at = own.indexOf(`${other}/index.html`);
        if (at >= 0) own.splice(at, 1);
      }
    if (own.length === 0) return [];
    const step = Math.max(1, Math.ceil(own.length / most));
    const bytes = own.filter((_, index) => index % step === 0).map((path) => readFileSync(join(folder, path)));
    return [
      {
        type,
        pages: own.length,
        raw: middleAndLargest(bytes.map((text) => text.length)),
        brotli: middleAndLargest(bytes.map((text) => brotliCompressSync(text).length)),
      },
    ];
  });
}
