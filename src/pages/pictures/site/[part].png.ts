import type { APIRoute, GetStaticPaths } from 'astro';
import { paintAhead } from '../../../pictures/paint-ahead.ts';
import { pictureResponse } from '../../../pictures/picture-response.ts';
import { sitePicture } from '../../../pictures/site-picture.ts';
import { dataset } from '../../../published.ts';
import { type SitePart, siteParts } from '../../../view/page/part-facts.ts';

export const getStaticPaths = (() => {
  for (const part of siteParts) paintAhead(sitePicture(part, dataset), `site/${part}`);
  return import.meta.env.PROD ? [] : siteParts.map((part) => ({ params: { part }, props: { part } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: SitePart }> = ({ props: { part } }) =>
  pictureResponse(sitePicture(part, dataset), `site/${part}`);
