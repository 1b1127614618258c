import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { faces } from './svg.ts';

/** Everything that the site’s fonts may hold; what they lack is passed over. */
const characters = [
  [0x20, 0x17f],
  [0x2000, 0x22ff],
]
  .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
  .map((code) => String.fromCodePoint(code))
  .join('');

/**
 * Cuts the fonts of pictures from the site’s own variable fonts in `folder`, each at its weight, and writes them to
 * `into`, because the rasteriser reads neither WOFF2 nor weights on an axis. Returns the paths of the files.
 */
export async function cutFonts(folder: string, into: string): Promise<string[]> {
  mkdirSync(into, { recursive: true });
  return Promise.all(
    Object.values(faces).map(async ({ file, weight }) => {
      const whole = readFileSync(join(folder, `${file}.woff2`));
      const cut = await subsetFont(whole, characters, {
        targetFormat: 'truetype',
        variationAxes: { wght: weight },
      });
      const path = join(into, `${file}-${weight}.ttf`);
      // Another build may be reading the file: it is replaced at once or not at all.
      writeFileSync(`${path}.${process.pid}`, cut);
      renameSync(`${path}.${process.pid}`, path);
      return path;
    }),
  );
}
