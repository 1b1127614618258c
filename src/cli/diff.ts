import { parseArgs } from 'node:util';
import { contentAtRevision } from '../history/content-at-revision.ts';
import { contentDiff } from '../history/content-diff.ts';
import { contentState } from '../history/content-state.ts';
import { HistoryError } from '../history/history-error.ts';
import { diffReport } from '../history/report/diff-report.ts';
import { ContentDiff } from '../schema/published/content-diff.ts';
import { endQuietly } from './end-quietly.ts';

const usage = [
  'Usage: npm run diff -- <revision> [<revision>] [--json]',
  '',
  'Compares the content of the first revision with that of the second, or with the working tree.',
].join('\n');

/** `npm run diff`: what a change means for readers, as Markdown or JSON on standard output. */
function diff(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [from, to, ...more] = positionals;
  if (from === undefined || more.length > 0) throw new HistoryError(usage);
  const states = {
    from,
    to: to ?? null,
    before: contentAtRevision(from),
    after: to === undefined ? contentState() : contentAtRevision(to),
  };
  const found = withoutMarkup(contentDiff(states));
  process.stdout.write(values.json ? `${JSON.stringify(found, null, 1)}\n` : diffReport(found));
}

/** What a stranger's content is called stands in a comment on the code host: a comparison that is not of its form is refused. */
function withoutMarkup(found: ContentDiff): ContentDiff {
  const { data, error } = ContentDiff.safeParse(found);
  if (data) return data;
  const [first] = error.issues;
  throw new HistoryError(
    `The comparison holds what no name of a file or figure may hold (${first?.path.join('.')}): rename it in lower-case letters, digits and hyphens.`,
  );
}

endQuietly();
try {
  diff();
} catch (error) {
  if (!(error instanceof HistoryError || (error instanceof Error && 'code' in error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
