import type { Dataset, Source } from '../../domain/dataset.ts';
import { count, period } from '../../domain/format.ts';
import { paths } from '../base/site-paths.ts';
import { CitationMarks, type Cited, type Html, type Mark } from '../cite/citation-marks.ts';
import { prose } from '../cite/prose.ts';
import { describeRow } from '../cite/row-description.ts';
import { newFigures, type ReleaseChange, releaseChanges } from './release-changes.ts';

export interface ChangesPage extends Cited {
  releases: {
    /** Day of the release: the fragment of its address. */
    day: string;
    date: string;
    title: string;
    html: Html;
    changes: (Omit<ReleaseChange, 'source'> & { mark?: Mark })[];
    /** “351 new figures”; absent where there is none. */
    news?: string;
    added: { name: string; href?: string; figures: string }[];
  }[];
}

/** Every release, newest first, with the figures that it changed and the number of new ones. */
export function changesPage(dataset: Dataset, base: string): ChangesPage {
  const cite = new CitationMarks(describeRow);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return cite.finish({
    releases: dataset.releases.map((release) => {
      const total = newFigures(release);
      return {
        day: release.day,
        date: period(release.day),
        title: release.title,
        html: {
          ...prose(release.nodes, undefined, { dataset, base }, cite),
          ...(release.sections[0] && { written: release.sections[0].written }),
        },
        changes: releaseChanges(dataset, release).map(({ source, ...change }) => ({
          ...change,
          ...(source && { mark: cite.source(source) }),
        })),
        ...(total > 0 && { news: `${count(total)} new ${total === 1 ? 'figure' : 'figures'}` }),
        added: release.added.map(({ source, figures }) => ({
          ...named(source, sources.get(source)),
          figures: count(figures),
        })),
      };
    }),
  });
}

function named(id: string, source: Source | undefined): { name: string; href?: string } {
  return source ? { name: `${source.short}, ${source.edition}`, href: paths.source(id) } : { name: id };
}
