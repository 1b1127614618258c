import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '../checker/check-content.ts';
import { figureChanges } from '../domain/figure/figure-changes.ts';
import { contentAtRevision } from '../history/content-at-revision.ts';
import { HistoryError } from '../history/history-error.ts';
import { lastRelease } from '../history/last-release.ts';
import { withRoles } from '../history/with-roles.ts';
import { writeRelease } from '../history/write-release.ts';
import { Day } from '../schema/common.ts';
import { ledgerPath } from '../schema/vocabulary.ts';

const usage = 'Usage: npm run release [-- <day>] [--since <revision>]';

/**
 * `npm run release`: writes content/releases/<day>.md with every figure that changed since the last release, and adds new
 * roles to the ledger.
 */
function release(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { since: { type: 'string' } } });
  const day = positionals[0] ?? new Date().toISOString().slice(0, 10);
  if (positionals.length > 1 || !Day.safeParse(day).success) throw new HistoryError(usage);
  const path = `content/releases/${day}.md`;
  if (existsSync(path)) throw new HistoryError(`${path} is there already. Delete it, or give another day.`);
  const last = lastRelease();
  if (day <= last.day) throw new HistoryError(`${day} does not follow the last release, ${last.day}.`);
  const content = checkContent();
  const changes = figureChanges(contentAtRevision(values.since ?? last.revision).figures, content.figures);
  writeFileSync(path, writeRelease(changes));
  const roles = content.entries.filter(({ kind }) => kind === 'profile').map(({ id }) => id);
  const ledger = `content/${ledgerPath}`;
  writeFileSync(ledger, withRoles(existsSync(ledger) ? readFileSync(ledger, 'utf8') : '', roles));
  const { changed, added, withdrawn } = changes;
  console.log(
    `${path}: ${changed.length} changed, ${added.length} new and ${withdrawn.length} withdrawn since ${values.since ?? last.day}.`,
  );
  console.log(
    'Fill in the title, a reason for each change, and what readers should know; npm run check tells what is missing.',
  );
}

try {
  release();
} catch (error) {
  if (!(error instanceof HistoryError || (error instanceof Error && 'code' in error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
