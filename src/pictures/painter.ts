import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { Picture } from './picture.ts';
import { pictures } from './pictures.ts';

let before: Promise<void> = Promise.resolve();

/** Runs in a thread of its own: paints what it is sent into the cache of pictures, and says when a picture is there. */
parentPort?.on('message', ({ picture, name }: { picture: Picture; name: string }) => {
  before = before.then(async () => {
    pictures.paint(picture, name);
    parentPort?.postMessage(name);
    // The library frees what it has drawn when the thread has nothing else to do: without a pause it never would.
    await setImmediate();
  });
});
