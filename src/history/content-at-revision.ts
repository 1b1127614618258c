import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ContentState, contentState } from './content-state.ts';
import { HistoryError } from './history-error.ts';
import { bringUpToDate } from './older-form.ts';
import { isShallow, shallowWords } from './shallow-clone.ts';

/**
 * `content/` as it stood in a revision, read with today’s schema and rules: an older state that does not fit them any
 * more gives what does, and one with whole rows is read as the lines that it would be now. The working tree is not touched, and nothing of the revision is run.
 *
 * @param revision Anything that git takes for a commit.
 * @param root The project’s root.
 * @throws HistoryError where git does not know the revision, or its content holds a link out of the folder.
 */
export function contentAtRevision(revision: string, root = '.'): ContentState {
  refuseLinks(revision, root);
  const archive = git(['archive', '--format=tar', revision, 'content'], root);
  if (archive.status !== 0) throw unreadable(revision, archive, root);
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    const unpacked = spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout });
    if (unpacked.status !== 0) throw new HistoryError(`The archive of “${revision}” cannot be unpacked with tar.`);
    bringUpToDate(join(folder, 'content'));
    return contentState(join(folder, 'content'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A symbolic link in someone’s pull request could lead to any file of the machine that reads it. */
function refuseLinks(revision: string, root: string): void {
  const tree = git(['ls-tree', '-r', '-z', '--end-of-options', revision, 'content'], root);
  if (tree.status !== 0) throw unreadable(revision, tree, root);
  const link = tree.stdout
    .toString()
    .split('\0')
    .find((line) => /^(120000|160000) /.test(line));
  if (link) {
    throw new HistoryError(
      `${link.split('\t')[1]} is a link in the revision “${revision}”. Replace it with the file itself.`,
    );
  }
}

function git(args: string[], root: string) {
  return spawnSync('git', args, { cwd: root, maxBuffer: 1024 ** 3 });
}

function unreadable(revision: string, { stderr, error }: ReturnType<typeof git>, root: string): HistoryError {
  const why = `Git cannot read content/ of the revision “${revision}”: ${stderr?.toString().trim() || error?.message}.`;
  const remedy = isShallow(root) ? shallowWords : 'Give a commit, tag or branch of this repository.';
  return new HistoryError(`${why} ${remedy}`);
}
