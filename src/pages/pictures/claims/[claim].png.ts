import type { APIRoute, GetStaticPaths } from 'astro';
import { claimPicture } from '../../../pictures/claim-picture.ts';
import { pictures } from '../../../pictures/pictures.ts';
import { dataset } from '../../../published.ts';

export const getStaticPaths = (() =>
  dataset.claims.map(({ id }) => ({ params: { claim: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { claim: string }> = ({ params: { claim } }) =>
  new Response(new Uint8Array(pictures.paint(claimPicture(dataset.claim(claim)), `claims/${claim}`)), {
    headers: { 'Content-Type': 'image/png' },
  });
