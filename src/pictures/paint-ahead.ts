import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Picture } from './picture.ts';
import { pictures } from './pictures.ts';

/** Pictures that were asked for and that nobody paints yet, by the name that each is held under, first come first. */
const waiting = new Map<string, Picture>();

/** How many pictures the thread is given at a time: enough that it never waits for the next. */
const atOnce = 32;

let painter: Worker | undefined;
let given = 0;

/**
 * Has a picture painted by a thread of its own while the build goes on with pages, into the cache of pictures: by the time that
 * the picture is asked for, it is there, or it is painted then.
 *
 * @param name What the picture is held under.
 */
export function paintAhead(picture: Picture, name: string): void {
  waiting.set(name, picture);
  giveMore();
}

/** The PNG file of a picture, painted now if it is not yet there. */
export function painted(picture: Picture, name: string): Buffer {
  waiting.delete(name);
  return pictures.paint(picture, name);
}

function giveMore(): void {
  painter ??= startPainter();
  for (const [name, picture] of waiting) {
    if (given === atOnce) return;
    waiting.delete(name);
    given += 1;
    painter.postMessage({ picture, name });
  }
}

function startPainter(): Worker {
  // What is drawn is large outside of the memory that is counted: little young memory has it collected soon.
  const resourceLimits = { maxYoungGenerationSizeMb: 8 };
  const worker = new Worker(resolve('src/pictures/painter.ts'), { resourceLimits });
  worker.on('message', () => {
    given -= 1;
    giveMore();
  });
  // A build that is done waits for no picture.
  worker.unref();
  return worker;
}
