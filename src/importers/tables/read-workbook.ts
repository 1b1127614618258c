import { basename } from 'node:path';
import readSheets from 'read-excel-file/node';
import { ImportError } from '../import-error.ts';
import { readBytes } from './read-bytes.ts';
import type { Cell } from './table.ts';

export interface Sheet {
  /** Name of the sheet, without the file. */
  name: string;
  /** File and sheet: for messages. */
  where: string;
  rows: readonly (readonly Cell[])[];
}

/**
 * Every sheet of an .xlsx workbook, in order.
 * @throws ImportError where the file cannot be read or is not a workbook.
 */
export async function readWorkbook(path: string): Promise<Sheet[]> {
  const bytes = await readBytes(path);
  try {
    const sheets = await readSheets(bytes);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      where: `${basename(path)}, sheet “${sheet}”`,
      rows: data as Cell[][],
    }));
  } catch (error) {
    throw new ImportError(
      `${path} is not a workbook that can be read: ${error instanceof Error ? error.message : String(error)}.`,
      {
        expected: 'an .xlsx workbook as the publisher offers it, unpacked from any .zip',
        todo: 'unpack the publisher’s archive and give the .xlsx file itself; if it is one, fetch it again',
      },
    );
  }
}
