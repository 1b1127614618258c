import type { APIRoute, GetStaticPaths } from 'astro';
import { pairPicture } from '../../pictures/pair-picture.ts';
import { pictures } from '../../pictures/pictures.ts';
import { dataset } from '../../published.ts';
import { pairId } from '../../view/base/site-paths.ts';

/** One drawing a pair, of the same figures as its picture. */
export const getStaticPaths = (() =>
  dataset.roles.flatMap(({ id: a }) =>
    dataset.roles
      .filter(({ id: b }) => a < b)
      .map(({ id: b }) => ({ params: { pair: pairId([a, b]) }, props: { a, b } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ a: string; b: string }> = ({ props: { a, b } }) =>
  new Response(pictures.draw(pairPicture(dataset.role(a), dataset.role(b))), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
