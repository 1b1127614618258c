import { expect, test } from 'vitest';
import { readContent } from '../../src/checker/read-content.ts';
import { filesOf } from './built-pages.ts';
import { sites } from './sites.ts';

const rows = readContent('content', 'content').ledger.rows.map(({ data }) => data);

/** Kinds of pages of which a built site has none. */
function missing(kinds: readonly string[], files: readonly string[]): string[] {
  const addresses = files.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  return kinds.filter((kind) => {
    const form = new RegExp(`^${kind.replaceAll('.', '\\.').replaceAll(/<[a-z]+>/g, '[^/]+')}$`);
    return !addresses.some((address) => form.test(address));
  });
}

const kinds = rows.filter(({ kind }) => kind === 'page').map(({ name }) => name);

test.each(sites)('under $base, every kind of page that was published is there', ({ folder }) => {
  expect(kinds.length).toBeGreaterThan(20);
  expect(missing(kinds, filesOf(folder))).toEqual([]);
});

test('a kind of page that is gone is missed', () => {
  const built = ['index.html', 'roles/index.html', 'roles/a/index.html', 'compare/a-vs-b/index.html'];
  expect(missing(['/', '/roles/', '/roles/<role>/', '/compare/<role>-vs-<role>/'], built)).toEqual([]);
  expect(missing(['/roles/<role>/work/', '/feed.xml', '/role/'], built)).toHaveLength(3);
});
