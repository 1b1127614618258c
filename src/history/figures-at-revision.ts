import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../checker/check-content.ts';
import type { FigureId } from '../domain/figure-reference.ts';
import { HistoryError } from './history-error.ts';

/**
 * Every figure of `content/` as it stood in a revision, read with today’s schema: an older state that does not fit it any
 * more gives the figures that do. The working tree is not touched.
 *
 * @param revision Anything that git takes for a commit.
 * @param root The project’s root.
 * @throws HistoryError where git does not know the revision.
 */
export function figuresAtRevision(revision: string, root = '.'): FigureId[] {
  const archive = spawnSync('git', ['archive', '--format=tar', revision, 'content'], {
    cwd: root,
    maxBuffer: 1024 ** 3,
  });
  if (archive.status !== 0) {
    throw new HistoryError(
      `Git cannot read content/ of the revision “${revision}”: ${archive.stderr?.toString().trim() || archive.error?.message}. Give a commit, tag or branch of this repository.`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    const unpacked = spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout });
    if (unpacked.status !== 0) throw new HistoryError(`The archive of “${revision}” cannot be unpacked with tar.`);
    return checkContent(join(folder, 'content'), 'content').figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
