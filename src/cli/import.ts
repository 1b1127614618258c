import { parseArgs } from 'node:util';
import levenshtein from 'fastest-levenshtein';
import { ImportError } from '../importers/import-error.ts';
import { importers } from '../importers/importers.ts';
import { type ImportReport, runImport } from '../importers/run-import.ts';

const usage = [
  'Usage: npm run import <importer> -- <file or folder> [--content <folder>]',
  '',
  ...importers.map(({ name, description }) => `  ${name.padEnd(14)} ${description}`),
].join('\n');

/** Runs one importer; the exit code is 1 where nothing was imported. */
async function main(): Promise<void> {
  const { values, positionals } = parseArguments();
  const [name, path, ...more] = positionals;
  if (name === undefined || path === undefined || more.length > 0) return fail(usage);
  const importer = importers.find((one) => one.name === name);
  if (!importer) {
    const names = importers.map((one) => one.name);
    return fail(`There is no importer “${name}”. Did you mean “${levenshtein.closest(name, names)}”?\n\n${usage}`);
  }
  try {
    print(await runImport(importer, path, values.content));
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    fail(`${error.message}\n  No file was changed.`);
  }
}

function parseArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { content: { type: 'string', default: 'content' } } });
  } catch (error) {
    fail(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit();
  }
}

function print({ found, changes, kept, skipped, written }: ImportReport): void {
  console.log(`Read ${found}.`);
  for (const { path, figure, old, new: now } of changes) {
    console.log(`${path}  ${figure}  ${old === undefined ? `new ${now}` : `${old} → ${now ?? 'gone'}`}`);
  }
  for (const line of kept) console.log(line);
  for (const line of skipped) console.log(`skipped: ${line}`);
  const counts = [count(changes.length, 'value'), count(written.length, 'file'), `${kept.length} kept`];
  console.log(`${counts[0]} changed in ${counts[1]}; ${counts[2]}, ${skipped.length} skipped.`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main();
