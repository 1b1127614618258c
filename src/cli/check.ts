import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../checker/check-content.ts';
import { type Fix, fixContent } from '../checker/fix-content.ts';
import { githubReport } from '../checker/report/github.ts';
import { terminalReport } from '../checker/report/terminal.ts';
import { endQuietly } from './end-quietly.ts';

const usage = 'Usage: npm run check [-- <content folder>] [--fix] [--format terminal|github]';

/**
 * `npm run check`: checks a content folder, prints the report, and exits with 1 when there are problems, 2 when the
 * arguments are wrong. With --fix it first corrects what has one right answer.
 */
function check(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string' }, fix: { type: 'boolean', default: false } },
  });
  const format = values.format ?? (process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'terminal');
  if (!['terminal', 'github'].includes(format) || positionals.length > 1) throw new Error(usage);

  const folder = resolve(positionals[0] ?? 'content');
  const shownAs = relative(process.cwd(), folder).split(sep).join('/') || '.';
  // npm keeps a flag for itself where the dashes before it are left out, and says so in a variable.
  const fix = values.fix || process.env.npm_config_fix === 'true';
  if (fix) process.stdout.write(fixContent(folder, shownAs).map(fixed).join(''));
  const { problems, files } = checkContent(folder, shownAs);
  if (format === 'github' && problems.length > 0) process.stdout.write(githubReport(problems));
  process.stdout.write(terminalReport(problems, files));
  if (problems.length > 0) process.exitCode = 1;
}

/** path:line:column and what was changed. */
function fixed({ path, line, column, from, to }: Fix): string {
  const what = from === to ? 'the last line now ends' : `${JSON.stringify(from)} → ${JSON.stringify(to)}`;
  return `${path}:${line}:${column}  corrected  ${what}\n`;
}

endQuietly();
try {
  check();
} catch (error) {
  // A wrong option is the caller's fault: one line, no stack.
  if (!(error instanceof Error) || !(error.message === usage || 'code' in error)) throw error;
  process.stderr.write(`${error.message === usage ? usage : `${error.message.split('. ')[0]}.\n${usage}`}\n`);
  process.exitCode = 2;
}
