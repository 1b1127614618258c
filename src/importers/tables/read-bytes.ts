import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { ImportError } from '../import-error.ts';

/**
 * The bytes of a publisher’s file, unpacked where it is gzip (told by its first bytes, not by its name).
 * @throws ImportError where there is no such file, it is a folder, or it cannot be read or unpacked.
 */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    const bytes = await readFile(path);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError(`Cannot read ${path}: ${reason}.`, {
      expected: 'a file that exists, is readable and is not damaged',
      todo: 'check the path; if the file is there, fetch it from the publisher again',
    });
  }
}
