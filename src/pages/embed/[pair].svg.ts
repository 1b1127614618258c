import type { APIRoute, GetStaticPaths } from 'astro';
import type { Role } from '../../domain/dataset.ts';
import { pairPicture } from '../../pictures/pair-picture.ts';
import { pictures } from '../../pictures/pictures.ts';
import { pairs } from '../../published.ts';
import { pairId } from '../../view/base/site-paths.ts';

/** One drawing a pair, of the same figures as its picture. */
export const getStaticPaths = (() =>
  pairs.map(([a, b]) => ({ params: { pair: pairId([a.id, b.id]) }, props: { a, b } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ a: Role; b: Role }> = ({ props: { a, b } }) =>
  new Response(pictures.draw(pairPicture(a, b)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
