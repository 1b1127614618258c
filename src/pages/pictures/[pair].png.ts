import type { APIRoute, GetStaticPaths } from 'astro';
import type { Role } from '../../domain/dataset.ts';
import { pairPicture } from '../../pictures/pair-picture.ts';
import { pictures } from '../../pictures/pictures.ts';
import { pairs } from '../../published.ts';
import { pairId } from '../../view/base/site-paths.ts';

/** One picture a pair, shared by its page and the page of its other order. */
export const getStaticPaths = (() =>
  pairs.map(([a, b]) => ({ params: { pair: pairId([a.id, b.id]) }, props: { a, b } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ a: Role; b: Role }> = ({ props: { a, b } }) =>
  new Response(new Uint8Array(pictures.paint(pairPicture(a, b), pairId([a.id, b.id]))), {
    headers: { 'Content-Type': 'image/png' },
  });
