import { parseArgs } from 'node:util';
import { checkContent } from '../checker/check-content.ts';
import { HistoryError } from '../history/history-error.ts';
import { type StaleReport, type StaleSource, staleSources } from '../history/stale-sources.ts';
import { Day } from '../schema/common.ts';
import { endQuietly } from './end-quietly.ts';

const usage = 'Usage: npm run stale -- <day such as 2026-12-01> [--content <folder>] [--json]';

/** `npm run stale`: what the release calendars say on a day; the exit code is 1 where something is superseded or due. */
function stale(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string', default: 'content' }, json: { type: 'boolean', default: false } },
  });
  const [day, ...more] = positionals;
  if (day === undefined || more.length > 0 || !Day.safeParse(day).success) throw new HistoryError(usage);
  const report = staleSources(checkContent(values.content), day);
  console.log(values.json ? JSON.stringify({ day, ...report }, null, 1) : text(day, report));
  if (report.superseded.length + report.due.length > 0) process.exitCode = 1;
}

function text(day: string, { superseded, due, undated }: StaleReport): string {
  const lines = [
    ...superseded.map((one) => `- ${one.source}, replaced by ${one.supersededBy}: ${shown(one)}`),
    ...due.map((one) => `- ${one.source}, next edition announced for ${one.nextRelease}: ${shown(one)}`),
  ];
  const counts = `On ${day}: ${superseded.length} superseded and still shown, ${due.length} due, ${undated} without an announced date.`;
  return [counts, ...lines].join('\n');
}

function shown({ figures, others, pages, comparisonsOf }: StaleSource): string {
  const comparisons = comparisonsOf.length > 0 ? [`every comparison of ${comparisonsOf.join(', ')}`] : [];
  const counts = [
    count(figures, 'figure'),
    ...(others > 0 ? [`${count(others, 'other entry', 'other entries')}`] : []),
  ];
  return `${counts.join(' and ')}\n${[...pages, ...comparisons].map((page) => `  - ${page}`).join('\n')}`;
}

function count(number: number, one: string, more = `${one}s`): string {
  return `${number} ${number === 1 ? one : more}`;
}

endQuietly();
try {
  stale();
} catch (error) {
  if (!(error instanceof HistoryError || (error instanceof Error && 'code' in error))) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
