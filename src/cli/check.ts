import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../checker/check-content.ts';
import { githubReport } from '../checker/report/github.ts';
import { terminalReport } from '../checker/report/terminal.ts';

const usage = 'Usage: npm run check [-- <content folder>] [--format terminal|github]';

/** `npm run check`: checks a content folder, prints the report, and exits with 1 when there are problems. */
function check(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: 'string' } } });
  const format = values.format ?? (process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'terminal');
  if (!['terminal', 'github'].includes(format) || positionals.length > 1) throw new Error(usage);

  const folder = resolve(positionals[0] ?? 'content');
  const shownAs = relative(process.cwd(), folder).split(sep).join('/') || '.';
  const { problems, files } = checkContent(folder, shownAs);
  if (format === 'github' && problems.length > 0) process.stdout.write(githubReport(problems));
  process.stdout.write(terminalReport(problems, files));
  if (problems.length > 0) process.exitCode = 1;
}

try {
  check();
} catch (error) {
  // A wrong option is the caller's fault: one line, no stack.
  if (!(error instanceof Error) || !(error.message === usage || 'code' in error)) throw error;
  process.stderr.write(`${error.message === usage ? usage : `${error.message.split('. ')[0]}.\n${usage}`}\n`);
  process.exitCode = 2;
}
