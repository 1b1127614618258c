import { contentAtRevision } from '../../../src/history/content-at-revision.ts';
import { contentDiff } from '../../../src/history/content-diff.ts';
import { contentState } from '../../../src/history/content-state.ts';
import { diffReport } from '../../../src/history/report/diff-report.ts';
import { ContentDiff } from '../../../src/schema/published/content-diff.ts';
import type { openProject } from './open-project.ts';

/** The comparison of the working tree with its last commit, in the form that a comment may have, and its report. */
export function compared(project: ReturnType<typeof openProject>) {
  const before = contentAtRevision('HEAD', project.path('.'));
  const after = contentState(project.path('content'));
  const diff = ContentDiff.parse(contentDiff({ before, after, from: 'HEAD', to: null }));
  return { diff, report: diffReport(diff) };
}
