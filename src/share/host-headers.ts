import { paths } from '../view/base/site-paths.ts';
import type { Publication } from './publication.ts';

/** Of every file: nothing is taken for another kind of file, and other sites learn only which site a reader came from. */
const everywhere = ['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin'];

/** What may be framed nowhere; cards are made to be framed by others. Pages hold the rest of the policy themselves. */
const unframed = [
  paths.home,
  ...[
    paths.roles,
    paths.occupations,
    paths.compare,
    paths.choose,
    paths.claims,
    paths.sources,
    paths.forecasts,
    paths.changes,
    paths.frozen,
    paths.data,
    paths.method,
    paths.about,
  ].map((path) => `${path}*`),
];

/** Files whose names hold a hash of their content never change. */
const hashed = '/_astro/*';

/** Headers for hosts that read a file of them (`_headers`): for each path, the lines below it. */
export function hostHeaders({ address }: Pick<Publication, 'address'>): string {
  const rule = (path: string, headers: readonly string[]) =>
    `${new URL(address(path)).pathname}\n${headers.map((header) => `  ${header}\n`).join('')}`;
  return [
    rule('/*', everywhere),
    ...unframed.map((path) => rule(path, ["Content-Security-Policy: frame-ancestors 'none'"])),
    rule(hashed, ['Cache-Control: public, max-age=31536000, immutable']),
  ].join('');
}
