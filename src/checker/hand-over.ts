import { resolve } from 'node:path';
import type { ContentCheck } from './check-content.ts';

/*
 * The gate of a build checks the content, and its pages read it: one check serves both. They run in one process from two
 * graphs of modules, so that it stands in what these share.
 */

interface Held {
  /** The folder, from the root of the file system. */
  folder: string;
  content: ContentCheck;
}

const key = Symbol.for('evenhand.checked-content');
const shared = globalThis as { [key]?: Held };

/** Keeps a check of a folder, whose files are shown as those of `content`, for whoever reads it next. */
export function handOver(folder: string, content: ContentCheck): void {
  shared[key] = { folder: resolve(folder), content };
}

/** Takes the check of a folder that was handed over, once; undefined where there is none. */
export function takeOver(folder: string): ContentCheck | undefined {
  const held = shared[key];
  if (held?.folder !== resolve(folder)) return undefined;
  delete shared[key];
  return held.content;
}
