import { ImportError } from '../import-error.ts';
import { textIn } from '../tables/cell-values.ts';
import { readCsv } from '../tables/read-csv.ts';
import { selectColumns } from '../tables/table.ts';

/** One category of the projections, and the O*NET codes of which it is made. */
export interface CrosswalkRow {
  code: string;
  /** In sentence case, as the projections print it. */
  name: string;
  /** O*NET codes without detail, such as 29-1141.00. */
  onet: string[];
}

const columns = { onet: 'onet_soc_code', code: 'nem_code', name: 'nem_title' } as const;

/**
 * The publisher’s crosswalk from O*NET to the categories of its projections: one row an O*NET code.
 * @throws ImportError where a cell has another form, or a category has two names.
 */
export async function readCrosswalk(path: string): Promise<CrosswalkRow[]> {
  const table = await readCsv(path);
  const rows = new Map<string, CrosswalkRow>();
  for (const [index, cells] of selectColumns(table, columns).entries()) {
    const where = `${table.where}, line ${index + 2}`;
    const [code, name, onet] = [textIn(cells.code), textIn(cells.name), textIn(cells.onet)];
    if (!code || !name || !onet || !/^\d{2}-\d{4}$/.test(code) || !/^\d{2}-\d{4}\.\d{2}$/.test(onet)) {
      throw new ImportError(`${where} holds “${cells.onet}”, “${cells.code}”, “${cells.name}”.`, {
        expected: 'an O*NET code such as 15-1252.00, a code such as 15-1252, and its name',
        todo: 'give the crosswalk of the Employment Projections program as it was extracted',
      });
    }
    const row = rows.get(code) ?? { code, name, onet: [] };
    if (row.name !== name) {
      throw new ImportError(`${where} calls ${code} “${name}”, a row above “${row.name}”.`, {
        expected: 'one name for each category',
        todo: 'look the category up at the publisher and put the file right',
      });
    }
    if (onet.endsWith('.00')) row.onet.push(onet);
    rows.set(code, row);
  }
  return [...rows.values()];
}
