import { parentPort } from 'node:worker_threads';
import type { Picture } from './picture.ts';
import { pictures } from './pictures.ts';

/** Runs in a thread of its own: paints what it is sent into the cache of pictures, and says when a picture is there. */
parentPort?.on('message', ({ picture, name }: { picture: Picture; name: string }) => {
  pictures.paint(picture, name);
  parentPort?.postMessage(name);
});
