import { parseArgs } from 'node:util';
import { freeze } from '../frozen/freeze.ts';
import { FreezeError } from '../frozen/freeze-error.ts';
import { site } from '../site.ts';

const usage = 'Usage: npm run freeze -- <a-vs-b> [<c-vs-d> …] [--again]';

/** `npm run freeze`: keeps matchups of the built site as they are, below public/frozen/, for citation. */
function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { again: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new FreezeError(usage);
  const { release, written, bytes } = freeze(positionals, {
    built: 'dist',
    base: site.base,
    into: 'public/frozen',
    again: values.again,
  });
  for (const path of written) console.log(`public/frozen/${path}`);
  console.log(
    `${written.length === 0 ? 'Nothing to write' : `${written.length} files written`} for the release of ${release}; ${Math.round(bytes / 1000)} kB are frozen in all.`,
  );
}

try {
  run();
} catch (error) {
  if (!(error instanceof FreezeError || (error instanceof Error && 'code' in error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
