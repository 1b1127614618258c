import type { Dataset, Source } from '../../domain/dataset.ts';
import { period } from '../../domain/format.ts';
import { keysOf, sourceKinds } from '../../schema/vocabulary.ts';
import { paths } from '../base/site-paths.ts';

export interface SourceGroup {
  label: string;
  description: string;
  sources: { source: Source; href: string; about: string }[];
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
          about: about(source, rows.filter((row) => row.source === source).length),
        })),
      },
    ];
  });
}

/** “U.S. Bureau of Labor Statistics. Public domain (US). 4 rows of figures; transcribed; a newer edition exists.” */
function about({ publisher, licence, retrieval, age }: Source, rows: number): string {
  const parts = [
    rows === 0 ? 'Cited in text' : `${rows} ${rows === 1 ? 'row' : 'rows'} of figures`,
    ...(retrieval === 'transcribed' ? ['transcribed'] : []),
    ...(age?.kind === 'older' ? [`superseded by ${age.edition}`] : []),
    ...(age?.kind === 'due' ? [`a newer edition was due, announced for ${period(age.announced)}`] : []),
  ];
  return `${[publisher, licence].map(sentence).join(' ')} ${parts.join('; ')}.`;
}

/** Names such as “Dropbox, Inc.” bring their own full stop. */
function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
