import type { Problem } from '../problem.ts';

/** Widest excerpt that is shown whole. */
const width = 110;

/**
 * The report for people: each problem with its place, a frame of the line, and what to do; a summary at the end.
 *
 * @param files How many files were read.
 */
export function terminalReport(problems: readonly Problem[], files: number): string {
  if (problems.length === 0) return `${count(files, 'file')}, no problems\n`;
  const withProblems = new Set(problems.map(({ path }) => path)).size;
  const summary = `${count(problems.length, 'problem')} in ${withProblems} of ${count(files, 'file')}`;
  return `${problems.map(terminalProblem).join('\n')}\n${summary}\n`;
}

/** One line for one problem: path:line:column rule message. */
export function plainLine({ path, line, column, rule, message }: Problem): string {
  return `${onOneLine(path)}:${line}:${column} ${rule} ${message}`;
}

/** Names of files may hold line ends and signs that steer a terminal. */
function onOneLine(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\u2423');
}

function terminalProblem(problem: Problem): string {
  const { path, line, column, rule, message, fix } = problem;
  return `${onOneLine(path)}:${line}:${column}  ${rule}\n  ${message}\n${frame(problem)}  → ${fix}\n`;
}

function frame({ line, column, endLine, endColumn, excerpt }: Problem): string {
  if (excerpt.trim() === '') return '';
  // Long lines are cut around the fault, so that the caret stays in sight.
  const from = column > width - 20 ? column - 41 : 0;
  const head = from > 0 ? '…' : '';
  const shown = `${head}${excerpt.slice(from, from + width)}${excerpt.length > from + width ? '…' : ''}`;
  const end = endLine === line ? endColumn : excerpt.length + 1;
  const start = column - 1 - from + head.length;
  const length = Math.max(1, Math.min(end - column, shown.length - start));
  // Tabs stay tabs above the caret, or it would stand elsewhere.
  const indent = shown.slice(0, start).replaceAll(/[^\t]/g, ' ');
  const margin = String(line);
  return `  ${margin} | ${shown}\n  ${' '.repeat(margin.length)} | ${indent}${'^'.repeat(length)}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
