import type { APIRoute, GetStaticPaths } from 'astro';
import { paintAhead } from '../../../pictures/paint-ahead.ts';
import { pictureResponse } from '../../../pictures/picture-response.ts';
import { rolePicture } from '../../../pictures/role-picture.ts';
import { dataset } from '../../../published.ts';

/** Painted from the beginning of a build on, beside its first pages. */
export const getStaticPaths = (() => {
  const careers = [...dataset.roles, ...dataset.official];
  for (const career of careers) paintAhead(rolePicture(career), `roles/${career.id}`);
  return import.meta.env.PROD ? [] : careers.map(({ id }) => ({ params: { role: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { role: string }> = ({ params: { role } }) =>
  pictureResponse(rolePicture(dataset.career(role)), `roles/${role}`);
