import { parseArgs } from 'node:util';
import { ImportError } from '../importers/import-error.ts';
import { type Verification, verify } from '../importers/verify.ts';

const usage = 'Usage: npm run verify -- <folder of publishers’ files> [--content <folder>]';

/** `npm run verify`: derives every imported figure again; the exit code is 1 where one differs. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string', default: 'content' } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    console.error(usage);
    process.exitCode = 1;
    return;
  }
  print(await verify(folder, values.content));
}

function print({ read, derived, differences, byHand, unread, unreadTables }: Verification): void {
  for (const line of read) console.log(`read: ${line}`);
  for (const line of byHand) console.log(`by hand: ${line}`);
  for (const { by, source, entries } of unread) {
    console.log(`not derived: ${count(entries, 'entry', 'entries')} by ${by} from ${source}; no file here gives them`);
  }
  for (const { folder, tables } of unreadTables) {
    const named = tables.length > 3 ? `${tables.slice(0, 3).join(', ')} and others` : tables.join(', ');
    console.log(
      `not derived: ${count(tables.length, 'table', 'tables')} in ${folder}/, ${named}; no file here gives them`,
    );
  }
  for (const line of differences) console.log(`differs: ${line}`);
  console.log(
    `${count(derived, 'entry', 'entries')} derived again from ${count(read.length, 'file', 'files')}: ${
      differences.length === 0 ? 'no difference' : count(differences.length, 'difference', 'differences')
    }.`,
  );
  if (differences.length > 0) process.exitCode = 1;
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ImportError || (error instanceof Error && 'code' in error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
