import type { APIRoute, GetStaticPaths } from 'astro';
import { paintAhead, painted } from '../../../pictures/paint-ahead.ts';
import { rolePicture } from '../../../pictures/role-picture.ts';
import { dataset } from '../../../published.ts';

/** Painted from the beginning of a build on, beside its first pages. */
export const getStaticPaths = (() => {
  const careers = [...dataset.roles, ...dataset.official];
  if (import.meta.env.PROD) for (const career of careers) paintAhead(rolePicture(career), `roles/${career.id}`);
  return careers.map(({ id }) => ({ params: { role: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { role: string }> = ({ params: { role } }) =>
  new Response(new Uint8Array(painted(rolePicture(dataset.career(role)), `roles/${role}`)), {
    headers: { 'Content-Type': 'image/png' },
  });
