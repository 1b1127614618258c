import type { APIRoute, GetStaticPaths } from 'astro';
import type { Career } from '../../domain/dataset.ts';
import { painted } from '../../pictures/paint-ahead.ts';
import { pairPicture } from '../../pictures/pair-picture.ts';
import { pairs, placesOfPair, weighed } from '../../published.ts';
import { pairId } from '../../view/base/site-paths.ts';

/** One picture a pair that has a page. */
export const getStaticPaths = (() =>
  [...pairs, ...weighed].map(([a, b]) => ({
    params: { pair: pairId([a.id, b.id]) },
    props: { a, b },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ a: Career; b: Career }> = ({ props: { a, b } }) =>
  new Response(new Uint8Array(painted(pairPicture(a, b, placesOfPair(a, b)), pairId([a.id, b.id]))), {
    headers: { 'Content-Type': 'image/png' },
  });
