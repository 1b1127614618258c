import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Picture } from './picture.ts';

let painter: Worker | undefined;

/**
 * Has a picture painted by a thread of its own while the build goes on with pages, into the cache of pictures: by the time that
 * the picture is asked for, it is there. What is not yet there then is painted as if nothing had been asked for here.
 *
 * @param name What the picture is held under.
 */
export function paintAhead(picture: Picture, name: string): void {
  if (!painter) {
    // What is drawn is large outside of the memory that is counted: little young memory has it collected soon.
    const resourceLimits = { maxYoungGenerationSizeMb: 8 };
    painter = new Worker(resolve('src/pictures/painter.ts'), { resourceLimits });
    // A build that is done waits for no picture.
    painter.unref();
  }
  painter.postMessage({ picture, name });
}
