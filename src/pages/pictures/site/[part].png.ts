import type { APIRoute, GetStaticPaths } from 'astro';
import { painted } from '../../../pictures/paint-ahead.ts';
import { sitePicture } from '../../../pictures/site-picture.ts';
import { dataset } from '../../../published.ts';
import { type SitePart, siteParts } from '../../../view/page/part-facts.ts';

export const getStaticPaths = (() =>
  siteParts.map((part) => ({ params: { part }, props: { part } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: SitePart }> = ({ props: { part } }) =>
  new Response(new Uint8Array(painted(sitePicture(part, dataset), `site/${part}`)), {
    headers: { 'Content-Type': 'image/png' },
  });
