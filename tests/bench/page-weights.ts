import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What the files of one type weigh, in bytes: the median and the largest. */
export interface Weight {
  type: string;
  files: number;
  raw: [median: number, largest: number];
  brotli: [median: number, largest: number];
}

const types: [type: string, path: RegExp][] = [
  ['home', /^index\.html$/],
  ['all matchups', /^compare\/index\.html$/],
  ['roles', /^roles\/index\.html$/],
  ['role', /^roles\/.+\.html$/],
  ['occupations', /^occupations\/index\.html$/],
  ['occupation', /^occupations\/.+\.html$/],
  ['sources', /^sources\/index\.html$/],
  ['source', /^sources\/.+\.html$/],
  ['claims', /^claims\/index\.html$/],
  ['claim', /^claims\/.+\.html$/],
  ['framed matchup', /^embed\/.+\.html$/],
  ['frozen', /^frozen\/.+\.html$/],
  ['guide', /\.html$/],
  ['packed role', /^compare\/roles\/.+\.json$/],
  ['script', /\.js$/],
  ['style sheet', /\.css$/],
  ['font', /\.woff2$/],
];

/** At most this many files of a type are compressed, evenly spread: compressing thousands would take minutes. */
const most = 40;

function typeOf(path: string): string | undefined {
  const [, a = '', b = ''] = /^compare\/(.+)-vs-(.+)\/index\.html$/.exec(path) ?? [];
  // In the other order a pair has a page that only leads to the canonical one.
  if (a) return a < b ? 'matchup' : 'reversed pair';
  return types.find(([, pattern]) => pattern.test(path))?.[0];
}

function middleAndLargest(sizes: readonly number[]): [number, number] {
  const sorted = [...sizes].sort((a, b) => a - b);
  return [sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, sorted.at(-1) ?? 0];
}

/** Weighs the files of a built site by type. */
export function pageWeights(folder: string): Weight[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const byType = Map.groupBy(paths.sort(), typeOf);
  const names = ['matchup', 'reversed pair', ...types.map(([type]) => type)];
  return names.flatMap((type) => {
    const own = byType.get(type);
    if (!own) return [];
    const step = Math.ceil(own.length / most);
    const texts = own.filter((_, index) => index % step === 0).map((path) => readFileSync(join(folder, path)));
    return {
      type,
      files: own.length,
      raw: middleAndLargest(texts.map((text) => text.length)),
      brotli: middleAndLargest(texts.map((text) => brotliCompressSync(text).length)),
    };
  });
}
