import type { APIRoute, GetStaticPaths } from 'astro';
import { pictures } from '../../../pictures/pictures.ts';
import { rolePicture } from '../../../pictures/role-picture.ts';
import { dataset } from '../../../published.ts';

export const getStaticPaths = (() =>
  [...dataset.roles, ...dataset.official].map(({ id }) => ({ params: { role: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { role: string }> = ({ params: { role } }) =>
  new Response(new Uint8Array(pictures.paint(rolePicture(dataset.career(role)), `roles/${role}`)), {
    headers: { 'Content-Type': 'image/png' },
  });
