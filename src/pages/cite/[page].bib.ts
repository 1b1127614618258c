import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset, pairs, publication } from '../../published.ts';
import { pairCitation, roleCitation } from '../../share/page-citations.ts';
import { pairId } from '../../view/base/site-paths.ts';
import type { Citation } from '../../view/cite/cite-this-page.ts';

/** How to cite a page, for programs that keep references: a file for each page that says how to be cited. */
export const getStaticPaths = (() => [
  ...pairs.map(([a, b]) => ({
    params: { page: pairId([a.id, b.id]) },
    props: { cited: () => pairCitation(publication, a, b) },
  })),
  ...dataset.roles.map((role) => ({
    params: { page: role.id },
    props: { cited: () => roleCitation(publication, role) },
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ cited: () => Citation }> = ({ props: { cited } }) =>
  new Response(`${cited().bibtex}\n`, { headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' } });
