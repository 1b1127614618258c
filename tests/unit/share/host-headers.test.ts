import { expect, test } from 'vitest';
import { hostHeaders } from '../../../src/share/host-headers.ts';

const text = hostHeaders({ address: (path) => `https://fork.example/evenhand${path}` });

/** The headers of each path. */
const rules = new Map(
  text.split(/\n(?=\S)/).map((rule) => {
    const [path = '', ...headers] = rule.trim().split(/\n\s*/);
    return [path, headers] as const;
  }),
);

test('every path stands under the base path', () => {
  for (const path of rules.keys()) expect(path).toMatch(/^\/evenhand\//);
});

test('no file is taken for one of another kind, and hashed files are kept', () => {
  expect(rules.get('/evenhand/*')).toEqual([
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
  ]);
  expect(rules.get('/evenhand/_astro/*')).toEqual(['Cache-Control: public, max-age=31536000, immutable']);
});

test('pages may not be framed, cards may', () => {
  const unframed = [...rules].filter(([, headers]) => headers.some((header) => header.includes('frame-ancestors')));
  const patterns = unframed.map(([path]) => path);
  expect(patterns).toContain('/evenhand/compare/*');
  expect(patterns).toContain('/evenhand/');
  expect(patterns.filter((path) => path === '/evenhand/*' || path.includes('embed'))).toEqual([]);
});
