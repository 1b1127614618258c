import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

/** What `keep` wrote to a path under the same key; undefined where there is nothing, or something under another key. */
export function kept(path: string, key: Buffer): Buffer | undefined {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return undefined;
  }
  return file.subarray(0, key.length).equals(key) ? file.subarray(key.length) : undefined;
}

/** Writes bytes to a path behind their key. Another build, or thread, may be at the same file: it is replaced at once or not at all. */
export function keep(path: string, key: Buffer, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  const whole = `${path}.${process.pid}-${threadId}`;
  writeFileSync(whole, Buffer.concat([key, bytes]));
  renameSync(whole, path);
}
