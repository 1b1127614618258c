import type { Dataset, Source } from '../domain/dataset.ts';
import { keysOf, sourceKinds } from '../schema/vocabulary.ts';
import { paths } from './site-paths.ts';

export interface SourceGroup {
  label: string;
  description: string;
  sources: { source: Source; href: string; rows: number }[];
}

/** Every source by kind, the most trusted kind first; newest edition first within a title. */
export function sourceGroups({ sources, rows }: Dataset): SourceGroup[] {
  return keysOf(sourceKinds).flatMap((kind) => {
    const own = sources
      .filter((source) => source.kind === kind)
      .sort(
        (a, b) =>
          a.publisher.localeCompare(b.publisher) ||
          a.title.localeCompare(b.title) ||
          b.edition.localeCompare(a.edition),
      );
    if (own.length === 0) return [];
    const { label, description } = sourceKinds[kind];
    return [
      {
        label,
        description,
        sources: own.map((source) => ({
          source,
          href: paths.source(source.id),
          rows: rows.filter((row) => row.source === source).length,
        })),
      },
    ];
  });
}
