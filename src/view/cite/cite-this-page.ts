import type { PublishedRow, Source } from '../../domain/dataset.ts';
import { period } from '../../domain/format.ts';
import { paths } from '../base/site-paths.ts';
import { bibtexEntry } from './bibtex.ts';
import { describeRow } from './row-description.ts';

/** A page as something to cite. */
export interface CitedPage {
  /** Name of the site. */
  site: string;
  title: string;
  /** Full address. */
  address: string;
  /** Day of the release that it shows. */
  release: string;
  /** Ends the key of its entry: roles by id, such as data-analyst. */
  id: string;
}

/** A figure with what finds it again. */
export interface CitedFigure {
  value: string;
  what: string;
  /** Label and value: measure, place with period, sample, row. */
  facts: [label: string, value: string][];
  publisher: string;
  title: string;
  edition: string;
  href: string;
}

/** What a reader copies to cite a page and the figures at its head: publishers first, the page second. */
export interface Citation {
  inline: string;
  /** One reference a line. */
  full: string;
  bibtex: string;
  figures: CitedFigure[];
}

/** Builds the citation of a page by the rows that its head rests on; without any, the page stands alone. */
export function citation(page: CitedPage, rows: readonly PublishedRow[], sourceOf: (id: string) => Source): Citation {
  const bySource = Map.groupBy(rows, ({ source }) => sourceOf(source.id));
  const sources = [...bySource.keys()];
  const day = period(page.release);
  return {
    inline: `(${[...sources.map(({ short, edition }) => `${short}, ${edition}`), `${page.site}, release of ${day}`].join('; ')})`,
    full: [...sources.map(inFull), `${page.site}: ${page.title}. Release of ${day}. ${page.address}`].join('\n'),
    bibtex: [...[...bySource].map(([source, own]) => entryOf(source, own)), entryOfPage(page, day)].join('\n\n'),
    figures: rows.map(figureOf),
  };
}

function figureOf(row: PublishedRow): CitedFigure {
  const { publisher, title, edition, id } = row.source;
  return { ...describeRow(row), publisher, title, edition, href: paths.source(id) };
}

function inFull({ publisher, title, edition, published, url }: Source): string {
  const when = published && `published ${period(published)}`;
  return `${publisher}: ${title}. ${[edition, when].filter(Boolean).join(', ')}.${url ? ` ${url}` : ''}`;
}

function entryOf(source: Source, rows: readonly PublishedRow[]): string {
  const figures = rows.map((row) => {
    const { value, what, facts } = describeRow(row);
    return `${what}: ${value} (${facts.map(([label, text]) => `${label.toLowerCase()}: ${text}`).join('; ')})`;
  });
  return bibtexEntry({
    key: source.id,
    fields: [
      ['author', source.publisher],
      ['title', source.title],
      ['edition', source.edition],
      ['year', source.published?.slice(0, 4)],
      ['url', source.url],
      ['urldate', source.obtained],
      ['note', figures.join('. ')],
    ],
  });
}

function entryOfPage({ site, title, address, release, id }: CitedPage, day: string): string {
  return bibtexEntry({
    key: `${site.toLowerCase()}-${release}-${id}`,
    fields: [
      ['author', site],
      ['title', title],
      ['year', release.slice(0, 4)],
      ['url', address],
      ['note', `Release of ${day}`],
    ],
  });
}
