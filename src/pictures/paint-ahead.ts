import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Picture } from './picture.ts';

/*
 * A build has its pictures painted by a thread of its own, straight to where they are published, while it goes on with pages.
 * What draws pages and what waits for the last picture run in one process from two graphs of modules, so that what they share
 * stands in what these have in common.
 */

interface Painting {
  /** Folder of the published pictures. */
  folder: string;
  /** Pictures that the thread was not given yet, by their name, first come first. */
  waiting: Map<string, Picture>;
  /** How many the thread was given and has not painted. */
  given: number;
  painter?: Worker;
  /** What waits for the last picture. */
  end?: PromiseWithResolvers<void>;
}

const key = Symbol.for('evenhand.painting');
const shared = globalThis as { [key]?: Painting };

/** How many pictures the thread is given at a time: enough that it never waits for the next. */
const atOnce = 32;

/** Has the pictures of the build that begins painted into a folder. */
export function paintInto(folder: string): void {
  shared[key] = { folder, waiting: new Map(), given: 0 };
}

/**
 * Has a picture painted, in a build; in development its address paints it when it is asked for.
 *
 * @param name Its path below that of all pictures, without its ending, such as roles/data-analyst.
 */
export function paintAhead(picture: Picture, name: string): void {
  const painting = shared[key];
  if (!painting) return;
  painting.waiting.set(name, picture);
  giveMore(painting);
}

/** Waits for all pictures that were asked for. Throws what the thread fails with. */
export async function allPainted(): Promise<void> {
  const painting = shared[key];
  if (!painting?.painter) return;
  painting.end = Promise.withResolvers();
  giveMore(painting);
  painting.painter.ref();
  try {
    await painting.end.promise;
  } finally {
    await painting.painter.terminate();
  }
}

function giveMore(painting: Painting): void {
  painting.painter ??= startPainter(painting);
  for (const [name, picture] of painting.waiting) {
    if (painting.given === atOnce) return;
    painting.waiting.delete(name);
    painting.given += 1;
    painting.painter.postMessage({ picture, name });
  }
  if (painting.given === 0) painting.end?.resolve();
}

function startPainter(painting: Painting): Worker {
  // What is drawn is large outside of the memory that is counted: little young memory has it collected soon.
  const resourceLimits = { maxYoungGenerationSizeMb: 8 };
  const worker = new Worker(resolve('src/pictures/painter.ts'), { resourceLimits, workerData: painting.folder });
  worker.on('message', () => {
    painting.given -= 1;
    giveMore(painting);
  });
  // Unheard, it ends the build by itself.
  worker.on('error', (error) => {
    if (!painting.end) throw error;
    painting.end.reject(error);
  });
  // A build that fails waits for no picture.
  worker.unref();
  return worker;
}
