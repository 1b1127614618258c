import { ImportError } from '../import-error.ts';
import type { Cell } from './table.ts';

/** What publishers print where they have no figure. */
const blanks = new Set(['', '—', '–', '-', 'N/A', '*', '**']);

/**
 * A number out of a cell; undefined where the publisher prints that there is none. Strings may carry thousands commas.
 * @throws ImportError where the cell holds something else.
 */
export function numberIn(cell: Cell, where: string): number | undefined {
  if (typeof cell === 'number') return cell;
  const text = textIn(cell);
  if (text === undefined) return undefined;
  const number = Number(text.replaceAll(',', ''));
  if (Number.isNaN(number)) {
    throw new ImportError(`${where} holds “${text}”.`, {
      expected: 'a number, or one of the signs for “not available”',
      todo: 'look the row up at the publisher; if the sign is new, the importer must learn it',
    });
  }
  return number;
}

/** Trimmed text out of a cell; undefined where it is empty or says that there is none. */
export function textIn(cell: Cell): string | undefined {
  if (cell === null) return undefined;
  const text = String(cell).trim();
  return blanks.has(text) ? undefined : text;
}
