import type { APIRoute, GetStaticPaths } from 'astro';
import type { Career } from '../../domain/dataset.ts';
import { pairPicture } from '../../pictures/pair-picture.ts';
import { pictureResponse } from '../../pictures/picture-response.ts';
import { pairs, placesOfPair, weighed } from '../../published.ts';
import { pairId } from '../../view/base/site-paths.ts';

/** One picture a pair that has a page, which has it painted in a build. */
export const getStaticPaths = (() =>
  (import.meta.env.PROD ? [] : [...pairs, ...weighed]).map(([a, b]) => ({
    params: { pair: pairId([a.id, b.id]) },
    props: { a, b },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ a: Career; b: Career }> = ({ props: { a, b } }) =>
  pictureResponse(pairPicture(a, b, placesOfPair(a, b)), pairId([a.id, b.id]));
