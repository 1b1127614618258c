import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RowData } from '../../schema/table/tables.ts';
import type { Content } from '../content.ts';
import { ImportError } from '../import-error.ts';
import type { Importer, Outcome } from '../importer.ts';

/** One page of the handbook. */
interface Page {
  title: string;
  /** Codes that it is about, those with most jobs first. */
  codes: string[];
  /** Titles of the pages that it calls similar, in its order. */
  similar: string[];
}

/**
 * The Occupational Outlook Handbook of the U.S. Bureau of Labor Statistics, as a folder with one file of text a page:
 * which occupations it calls similar. A page stands for the occupation on it that has most jobs.
 */
export const handbook: Importer = {
  name: 'handbook',
  description: 'BLS handbook: folder with index.csv and text/<page>.json → content/tables/bls-ooh-2025.related.csv',
  files: /(^|\/)[^/]*ooh[^/]*\/index\.csv$/,
  readsFolder: true,
  async read(path) {
    const pages = await readPages(join(path, 'text'));
    return {
      found: `Occupational Outlook Handbook, ${pages.length} pages`,
      apply: (content) => apply(pages, content),
    };
  },
};

async function apply(pages: readonly Page[], content: Content): Promise<Outcome> {
  const files = await content.files('occupation');
  const idOf = new Map(
    files.flatMap(({ id, data: { system, code } }) => (system === 'us-soc-2018' && code ? [[code, id] as const] : [])),
  );
  // A page on one category and its parts names them all; the first that has a file stands for it.
  const standing = new Map(pages.map(({ title, codes }) => [title, codes.map((code) => idOf.get(code)).find(Boolean)]));
  const skipped: string[] = [];
  const rows = pages.flatMap(({ title, similar }): RowData['related'][] => {
    const occupation = standing.get(title);
    if (occupation === undefined) {
      skipped.push(`the page “${title}” is about no category of content/occupations`);
      return [];
    }
    const related = similar.flatMap((name) => standing.get(name) ?? []).filter((id) => id !== occupation);
    return [...new Set(related)].map((id) => ({ occupation, related: id }));
  });
  rows.sort((a, b) => (a.occupation === b.occupation ? 0 : a.occupation < b.occupation ? -1 : 1));
  return { edits: [], tables: [{ table: await content.table('related', 'bls-ooh-2025'), rows }], skipped };
}

async function readPages(folder: string): Promise<Page[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) {
    throw new ImportError(`${folder} holds no pages of the handbook.`, {
      expected: 'a file of text a page, with projections_2024_34 and similar_occupations',
      todo: 'give the folder that holds index.csv and text/',
    });
  }
  const pages = await Promise.all(files.map(async (name) => pageOf(await readFile(join(folder, name), 'utf8'), name)));
  const titles = new Set(pages.map(({ title }) => title));
  for (const { title, similar } of pages) {
    const unknown = similar.find((name) => !titles.has(name));
    if (unknown === undefined) continue;
    throw new ImportError(`The page “${title}” calls “${unknown}” similar, which is no page of the handbook.`, {
      expected: 'the titles of other pages in the table of similar occupations',
      todo: 'compare the page with the publisher’s; its table may have been read wrongly',
    });
  }
  return pages;
}

function pageOf(text: string, name: string): Page {
  const page = JSON.parse(text) as Record<string, unknown>;
  const { title, similar_occupations: similar, projections_2024_34: projections } = page;
  if (typeof title !== 'string' || typeof similar !== 'string' || !Array.isArray(projections)) {
    throw new ImportError(`${name} is no page of the handbook.`, {
      expected: 'title, similar_occupations and projections_2024_34',
      todo: 'give the texts as they were taken from the pages',
    });
  }
  const lines = projections as { soc_code?: string; employment_2024?: number }[];
  return {
    title,
    codes: lines
      .filter(({ soc_code }) => soc_code)
      .sort((a, b) => (b.employment_2024 ?? 0) - (a.employment_2024 ?? 0))
      .map(({ soc_code = '' }) => soc_code),
    similar: [...similar.matchAll(/^\| \| (.+?) \|/gm)].flatMap(([, found]) =>
      found === undefined || found === 'Occupation' ? [] : [found],
    ),
  };
}
