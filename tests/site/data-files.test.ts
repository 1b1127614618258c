import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { site as config } from '../../src/site.ts';
import { all, attribute, filesOf, one, pagesOf, textOf } from './built-pages.ts';
import { builtPairs, datasetOf, real, sites, unbuiltAddresses } from './sites.ts';

type Json = Record<string, unknown>;

/** Every object inside a document. */
function objectsIn(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Json, ...inner];
}

describe.each(sites)('under $base', (site) => {
  const { base, folder } = site;
  const dataset = datasetOf(site);
  const use = new Map(dataset.sources.map((source) => [source.id, source.use]));

  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files = filesOf(folder).filter((file) => file.startsWith('data/v1/'));
  const documents = files
    .filter((file) => file.endsWith('.json') && !file.includes('/schemas/'))
    .map((file) => ({ file, document: JSON.parse(read(file)) as Json }));
  /** The occupations whose pay is published by place and by industry. */
  const byPlace = JSON.parse(read('data/v1/places.json')).occupations as string[];
  const tableOf = (file: string) => parse(read(file), { columns: true }) as Record<string, string>[];
  const open = tableOf('data/v1/figures.csv');
  const shareAlike = tableOf('data/v1/figures-odbl.csv');
  /** The file of a full address of the site. */
  const fileOf = (address: string) =>
    address.slice(`${config.address}${base}`.length).replace(/(^|\/)$/, '$1index.html');

  test('every role, occupation and pair has its document', () => {
    const expected = [
      ...dataset.roles.map(({ id }) => `roles/${id}`),
      ...dataset.occupations.map(({ id }) => `occupations/${id}`),
      ...builtPairs(site).map((id) => `pairs/${id}`),
      ...byPlace.map((id) => `places/${id}`),
    ];
    const found = documents.map(({ file }) => file.slice('data/v1/'.length, -'.json'.length));
    expect(found.filter((name) => name.includes('/')).sort()).toEqual(expected.sort());
  });

  test('every document is as the schema says that it names', () => {
    const schemas = new Map<string, z.ZodType>();
    for (const { file, document } of documents) {
      const name = fileOf(String(document.$schema));
      const schema = schemas.get(name) ?? z.fromJSONSchema(JSON.parse(read(name)));
      schemas.set(name, schema);
      expect(schema.safeParse(document).error?.issues ?? [], file).toEqual([]);
    }
    const unused = byPlace.length === 0 ? ['places'] : [];
    const named = files.filter((file) => file.includes('/schemas/'));
    expect(schemas.size).toBe(named.length - unused.length);
  });

  test('every address in a document leads to a page or a file', () => {
    const addresses = new Set(
      documents.flatMap(({ document }) =>
        objectsIn(document).flatMap((object) =>
          Object.values(object).filter((value) => typeof value === 'string' && value.startsWith(config.address)),
        ),
      ) as string[],
    );
    const unbuilt = unbuiltAddresses(site);
    expect(addresses.size).toBeGreaterThan(3 * dataset.roles.length);
    expect(
      [...addresses].filter(
        (address) => !unbuilt.has(address.slice(config.address.length)) && !existsSync(join(folder, fileOf(address))),
      ),
    ).toEqual([]);
  });

  test('no document gives a number of a source that does not allow it', () => {
    const stray = documents.flatMap(({ file, document }) =>
      objectsIn(document).flatMap((object) => {
        const terms = use.get(String(object.source));
        if (!terms || terms === 'open' || Object.keys(object).sort().join() === 'id,reason,source') return [];
        const own = terms === 'share-alike' && file.endsWith('/figures-odbl.json');
        return own ? [] : [`${file}: ${JSON.stringify(object).slice(0, 120)}`];
      }),
    );
    expect(stray).toEqual([]);
  });

  test('no comparison of two rows states a number that a source does not allow', () => {
    const sourceOf = (row: unknown) => dataset.sources.find(({ id }) => String(row).split('.').includes(id));
    const comparisons = documents
      .filter(({ file }) => file.includes('/pairs/'))
      .flatMap(({ document }) =>
        objectsIn(document).filter(({ first, second, measure }) => first && second && measure),
      );
    const closed = comparisons.filter((entry) =>
      [entry.first, entry.second].some((row) => sourceOf(row)?.use !== 'open'),
    );
    if (site === real) expect(closed.length).toBeGreaterThan(0);
    for (const entry of closed) {
      expect(Object.keys(entry).sort()).toEqual(['comparable', 'first', 'leftOut', 'level', 'measure', 'second']);
    }
  });

  test('the open table holds open figures alone, the other share-alike ones with the publisher’s words', () => {
    expect(open.length).toBeGreaterThan(site === real ? 5000 : 20);
    expect(open.filter(({ source = '' }) => use.get(source) !== 'open')).toEqual([]);
    expect(shareAlike.length).toBeGreaterThan(site === real ? 50 : 0);
    expect(shareAlike.filter(({ source = '' }) => use.get(source) !== 'share-alike')).toEqual([]);
    for (const { source = '', licence, attribution } of shareAlike) {
      expect(licence).toMatch(/^ODbL 1\.0/);
      expect(attribution).toBe(dataset.source(source).attribution);
    }
  });

  test('every figure of the site is in one table, or is named with the reason why not', () => {
    const named = (documents.find(({ file }) => file.endsWith('/left-out.json'))?.document.leftOut ?? []) as Json[];
    const reasons = new Map(named.map(({ id, reason }) => [String(id), reason]));
    const [inOpen, inShareAlike] = [open, shareAlike].map((table) => new Set(table.map(({ figure = '' }) => figure)));
    const lost = dataset.figures.filter(({ id, row }) => {
      const reason = reasons.get(id);
      if (inOpen?.has(id)) return reason !== undefined;
      if (inShareAlike?.has(id)) return reason !== 'share-alike';
      return row.source.use === 'cite-only' ? reason !== 'cite-only' : !/^(small-sample|loose-ends)$/.test(`${reason}`);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
    expect(new Set(open.map(({ figure }) => figure)).size).toBe(open.length);
  });

  test('a pair’s document is at most 5 KB', () => {
    const large = files.filter((file) => file.includes('/pairs/') && Buffer.byteLength(read(file)) > 5000);
    expect(large).toEqual([]);
  });

  test('pay of a career by place and industry is at most 15 KB compressed, and the lists that it follows 10 and 7', () => {
    const packed = (file: string) => brotliCompressSync(read(file)).length;
    for (const id of byPlace) expect(packed(`data/v1/places/${id}.json`), id).toBeLessThan(15_000);
    expect(byPlace.length).toBeGreaterThan(site === real ? 30 : -1);
    expect(packed('data/v1/places.json')).toBeLessThan(10_000);
    expect(packed('data/v1/industries.json')).toBeLessThan(7_000);
  });

  test('columns by place and industry follow their lists, and hold what the tables of the content hold', () => {
    for (const kind of ['places', 'industries'] as const) {
      const list = JSON.parse(read(`data/v1/${kind}.json`))[kind] as { code: string }[];
      for (const id of byPlace) {
        const document = JSON.parse(read(`data/v1/places/${id}.json`));
        const [header = '', ...lines] = readFileSync(join(site.content, kind, `${id}.csv`), 'utf8')
          .trim()
          .split('\n');
        const [, ...measures] = header.split(',');
        const columns = measures.map((measure) => document[measure][kind] as (string | number | null)[]);
        for (const column of columns) expect(column.length, id).toBe(list.length);
        const written = list.flatMap(({ code }, at) => {
          const cells = columns.map((column) => column[at] ?? '');
          return cells.every((cell) => cell === '') ? [] : [[code, ...cells].join()];
        });
        const asNumbers = lines.map((line) =>
          line
            .split(',')
            .map((cell, at) => (at > 0 && /\d/.test(cell) ? Number(cell) : cell))
            .join(),
        );
        expect(written.sort(), id).toEqual(asNumbers.sort());
      }
    }
  });

  test('a page leads to the document that leads back to it', () => {
    const pages = pagesOf(site);
    const linking = pages.filter(({ document }) => all(document, 'link[type=application/json]').length > 0);
    // Of a category, its own document is the one that the page leads to.
    const several = documents.filter(({ file, document }) => 'page' in document && !/\/places\//.test(file));
    expect(linking.length).toBe(several.length);
    for (const { address, document } of linking) {
      const href = attribute(one(document, 'link[type=application/json]'), 'href') ?? '';
      expect(JSON.parse(read(href.slice(base.length))).page).toBe(config.address + address);
      expect(all(document, 'footer a').map((link) => attribute(link, 'href'))).toContain(href);
    }
  });

  test('the page about the data names every kind of file and shows what stands in them', () => {
    const [page] = pagesOf(site).filter(({ address }) => address === `${base}data/`);
    const links = page
      ? all(page.document, 'main a').map((link) => (attribute(link, 'href') ?? '').slice(base.length))
      : [];
    const single = files.filter((file) => !/\/(roles|occupations|places|pairs)\//.test(file));
    expect(single.filter((file) => !links.includes(file))).toEqual([]);
    const examples = page ? all(page.document, 'pre').map(textOf) : [];
    expect(examples.length).toBe(3);
    const lines = read('data/v1/figures.csv').split('\n');
    expect(lines.some((line) => examples[1]?.endsWith(line.replace(/\s+/g, ' ')) && line.length > 40)).toBe(true);
  });

  test('notices and licence texts that must be kept are served beside the figures', () => {
    expect(read('data/v1/notices.md')).toBe(readFileSync('LICENSE-CONTENT.md', 'utf8'));
  });
});
