import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Picture } from './picture.ts';
import { pictures } from './pictures.ts';

const folder: string = workerData;
let before: Promise<void> = Promise.resolve();

/** Runs in a thread of its own: paints what it is sent into the folder of its data, and says when a picture is there. */
parentPort?.on('message', ({ picture, name }: { picture: Picture; name: string }) => {
  before = before.then(async () => {
    const path = join(folder, `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, pictures.paint(picture, name));
    parentPort?.postMessage(name);
    // The library frees what it has drawn when the thread has nothing else to do: without a pause it never would.
    await setImmediate();
  });
});
