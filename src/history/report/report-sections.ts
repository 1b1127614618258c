import { count } from '../../domain/format.ts';

/** Lines below each other: rows of a table, where there is a head, otherwise points. */
export interface Listed {
  /** Names of the columns; those of numbers stand at the right. */
  head?: readonly { name: string; number?: true }[];
  /** Cells of a row, or one text. */
  lines: readonly (readonly string[] | string)[];
}

/** A part of a report, left out where there is nothing to tell. */
export interface Section {
  title: string;
  /** How many of what it tells there are. */
  count: number;
  /** Hidden until somebody opens it. */
  folded?: true;
  lists: readonly Listed[];
}

/**
 * A section as Markdown.
 *
 * @param most How many lines of each of its lists are shown; the rest is counted.
 */
export function sectionText({ title, count: number, folded, lists }: Section, most: number): string {
  if (number === 0) return '';
  const content = lists
    .filter(({ lines }) => lines.length > 0)
    .map((listed) => listedText(listed, most))
    .join('\n\n');
  const named = `${title} (${count(number)})`;
  return folded ? `<details><summary>${named}</summary>\n\n${content}\n\n</details>` : `#### ${named}\n\n${content}`;
}

function listedText({ head, lines }: Listed, most: number): string {
  const shown = lines.slice(0, most).map((line) => (typeof line === 'string' ? `- ${line}` : tableRow(line)));
  const rest = lines.length - shown.length;
  return [
    ...(head
      ? [tableRow(head.map(({ name }) => name)), `|${head.map(({ number }) => (number ? '--:' : '---')).join('|')}|`]
      : []),
    ...shown,
    ...(rest > 0 ? ['', `… and ${count(rest)} more: \`npm run diff -- <base> --json\` has them all.`] : []),
  ].join('\n');
}

const tableRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A name or a stranger’s text, which is no markup then. */
export function code(text: string): string {
  return `\`${text}\``;
}

export function percentText(value: number | null): string {
  return value === null ? '' : `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}%`;
}
