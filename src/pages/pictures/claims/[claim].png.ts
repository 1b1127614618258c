import type { APIRoute, GetStaticPaths } from 'astro';
import { claimPicture } from '../../../pictures/claim-picture.ts';
import { paintAhead } from '../../../pictures/paint-ahead.ts';
import { pictureResponse } from '../../../pictures/picture-response.ts';
import { dataset } from '../../../published.ts';

/** Painted from the beginning of a build on, beside its first pages. */
export const getStaticPaths = (() => {
  for (const claim of dataset.claims) paintAhead(claimPicture(claim), `claims/${claim.id}`);
  return import.meta.env.PROD ? [] : dataset.claims.map(({ id }) => ({ params: { claim: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { claim: string }> = ({ params: { claim } }) =>
  pictureResponse(claimPicture(dataset.claim(claim)), `claims/${claim}`);
