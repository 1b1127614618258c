import type { APIRoute, GetStaticPaths } from 'astro';
import { claimPicture } from '../../../pictures/claim-picture.ts';
import { paintAhead, painted } from '../../../pictures/paint-ahead.ts';
import { dataset } from '../../../published.ts';

/** Painted from the beginning of a build on, beside its first pages. */
export const getStaticPaths = (() => {
  if (import.meta.env.PROD) for (const claim of dataset.claims) paintAhead(claimPicture(claim), `claims/${claim.id}`);
  return dataset.claims.map(({ id }) => ({ params: { claim: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { claim: string }> = ({ params: { claim } }) =>
  new Response(new Uint8Array(painted(claimPicture(dataset.claim(claim)), `claims/${claim}`)), {
    headers: { 'Content-Type': 'image/png' },
  });
