import type { APIRoute, GetStaticPaths } from 'astro';
import { pairPicture } from '../../pictures/pair-picture.ts';
import { pictures } from '../../pictures/pictures.ts';
import { dataset } from '../../published.ts';
import { pairId } from '../../view/base/site-paths.ts';

/** One picture a pair, shared by its page and the page of its other order. */
export const getStaticPaths = (() =>
  dataset.roles.flatMap(({ id: a }) =>
    dataset.roles
      .filter(({ id: b }) => a < b)
      .map(({ id: b }) => ({ params: { pair: pairId([a, b]) }, props: { a, b } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ a: string; b: string }> = ({ props: { a, b } }) =>
  new Response(new Uint8Array(pictures.paint(pairPicture(dataset.role(a), dataset.role(b)), pairId([a, b]))), {
    headers: { 'Content-Type': 'image/png' },
  });
