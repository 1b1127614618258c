import type { Picture } from './picture.ts';
import { pictures } from './pictures.ts';

/** A picture as the answer to whom asks for its address in development; a build has it painted ahead. */
export function pictureResponse(picture: Picture, name: string): Response {
  return new Response(new Uint8Array(pictures.paint(picture, name)), { headers: { 'Content-Type': 'image/png' } });
}
