import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '../checker/check-content.ts';
import { contentAtRevision } from '../history/content-at-revision.ts';
import { contentDiff } from '../history/content-diff.ts';
import { diffReport } from '../history/diff-report.ts';
import { HistoryError } from '../history/history-error.ts';
import { ContentDiff } from '../schema/published/content-diff.ts';

const usage = [
  'Usage: npm run diff -- <revision> [<revision>] [--json]',
  '       npm run diff -- --read <file with the JSON of a comparison>',
  '',
  'Compares the content of the first revision with that of the second, or with the working tree.',
].join('\n');

/** `npm run diff`: what a change means for readers, as Markdown or JSON on standard output. */
function diff(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, read: { type: 'string' } },
  });
  const [from, to, ...more] = positionals;
  if (values.read !== undefined && from === undefined) {
    process.stdout.write(diffReport(read(values.read)));
    return;
  }
  if (from === undefined || values.read !== undefined || more.length > 0) throw new HistoryError(usage);
  const states = {
    from,
    to: to ?? null,
    before: contentAtRevision(from),
    after: to === undefined ? checkContent() : contentAtRevision(to),
  };
  const found = contentDiff(states);
  process.stdout.write(values.json ? `${JSON.stringify(found, null, 1)}\n` : diffReport(found));
}

/** A comparison that was written with --json, maybe by someone else: anything that is not of its form is refused. */
function read(path: string): ContentDiff {
  const text = readFileSync(path, 'utf8');
  try {
    return ContentDiff.parse(JSON.parse(text));
  } catch {
    throw new HistoryError(`${path} is no comparison. Write one with: npm run diff -- <revision> --json`);
  }
}

try {
  diff();
} catch (error) {
  if (!(error instanceof HistoryError || (error instanceof Error && 'code' in error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
