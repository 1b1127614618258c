import type { RowData } from '../../schema/table/tables.ts';
import type { Content } from '../content.ts';
import type { Importer, Outcome } from '../importer.ts';
import { sameTitle, titleKey } from '../occupations/same-title.ts';
import { numberIn, textIn } from '../tables/cell-values.ts';
import { readCsv } from '../tables/read-csv.ts';
import { selectColumns, type Table } from '../tables/table.ts';

const columns = {
  from: 'from_title',
  to: 'to_title',
  share: 'share_of_leavers',
  joined: 'from_shares_census_code_with',
} as const;

/** Smaller shares rest on a handful of people. */
const least = 5;

/**
 * Where people who leave an occupation go, from a mobility network of the Current Population Survey. Its codes are of the
 * classification of 2010, so an occupation is found by its title alone, and destinations under five percent of those who
 * leave are left out.
 */
export const transitions: Importer = {
  name: 'transitions',
  description:
    'Mobility network: transitions_asec_….csv[.gz] → content/tables/transitions-asec-soc2010.transitions.csv',
  files: /(^|\/)transitions_asec_[^/]*\.csv(\.gz)?$/,
  async read(path) {
    const table = await readCsv(path);
    return {
      found: `Occupational mobility network, ${table.rows.length} pairs`,
      apply: (content) => apply(table, content),
    };
  },
};

async function apply(table: Table, content: Content): Promise<Outcome> {
  const idOf = sameTitle(await content.files('occupation'));
  const found = selectColumns(table, columns).flatMap((row, index): RowData['transitions'][] => {
    const [from, to] = [textIn(row.from), textIn(row.to)];
    const occupation = from === undefined ? undefined : idOf.get(titleKey(from));
    const share = numberIn(row.share, `${table.where}, line ${index + 2}, “${columns.share}”`);
    if (occupation === undefined || to === undefined || share === undefined || 100 * share < least) return [];
    const next = idOf.get(titleKey(to));
    const joined = textIn(row.joined);
    return [
      {
        occupation,
        title: to,
        ...(next !== undefined && { next }),
        ...(joined !== undefined && { joined }),
        percent: Math.round(1000 * share) / 10,
      },
    ];
  });
  const rows = [...Map.groupBy(found, ({ occupation }) => occupation)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => own.sort((a, b) => b.percent - a.percent));
  return {
    edits: [],
    tables: [{ table: await content.table('transitions', 'transitions-asec-soc2010'), rows }],
    skipped: [],
  };
}
