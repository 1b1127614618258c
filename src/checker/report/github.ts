import type { Problem } from '../problem.ts';

/** The report for GitHub Actions: workflow commands that become annotations on the changed lines. */
export function githubReport(problems: readonly Problem[]): string {
  return problems.map((problem) => `${annotation(problem)}\n`).join('');
}

/** Form and escapes: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function annotation({ path, line, column, endLine, endColumn, rule, message, fix }: Problem): string {
  const properties = {
    file: path,
    line,
    col: column,
    endLine,
    // Columns are only allowed for an annotation of one line; theirs includes the last character.
    ...(endLine === line && endColumn > column ? { endColumn: endColumn - 1 } : {}),
    title: rule,
  };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::error ${list.join(',')}::${escapeData(`${message}\n${fix}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
