import type { Content } from '../read-content.ts';
import { sourceThatFills } from '../read-content.ts';
import { tableFingerprint } from './fingerprint.ts';

/** A whole table whose rows are of one source. */
export interface TableOfSource {
  path: string;
  source: string;
  fingerprint(): string;
  /** True where an importer writes such tables: it must be known what it wrote. */
  written: boolean;
}

/** Groups of figures about occupations that no importer writes. */
const typedGroups: ReadonlySet<string> = new Set(['licences']);

/** Every table whose rows are of one source: those that importers write, and the few that were typed. */
export function tablesOfSources(content: Content): TableOfSource[] {
  const { groupTables, pairTables, filedTables, areaTables, seriesTables, wageTables, texts } = content;
  const named = [...groupTables, ...pairTables, ...filedTables, ...areaTables, ...seriesTables].map((table) => ({
    path: table.path,
    source: table.source,
    fingerprint: () => tableFingerprint(Buffer.from(texts.get(table.path) ?? '')),
    written: !('group' in table && typedGroups.has(table.group)),
  }));
  const fillers = new Map(
    (['places', 'industries'] as const).map((folder) => [folder, sourceThatFills(content.files, folder)?.id]),
  );
  const wages = wageTables.flatMap(({ folder, path, fingerprint }) => {
    const source = fillers.get(folder);
    return source === undefined ? [] : [{ path, source, fingerprint: () => fingerprint, written: true }];
  });
  return [...named, ...wages];
}
