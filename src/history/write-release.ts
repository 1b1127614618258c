import { stringify } from 'yaml';
import type { FigureChanges } from '../domain/figure/figure-changes.ts';

/**
 * The text of a release: every figure that changed or was withdrawn, old and new with its source, new figures counted by
 * source. Title, reasons and body are left for the editor: the checker refuses the file until they are filled in.
 */
export function writeRelease({ changed, added, withdrawn }: FigureChanges): string {
  const frontMatter = {
    title: null,
    changes: [...changed, ...withdrawn].map(({ id, source, ...values }) => ({
      figure: id,
      ...('old' in values && { old: values.old }),
      ...('new' in values && { new: values.new }),
      source,
      reason: null,
    })),
    added: [...Map.groupBy(added, ({ source }) => source)].map(([source, figures]) => ({
      source,
      figures: figures.length,
    })),
  };
  return `---\n${stringify(frontMatter, { lineWidth: 0, nullStr: '' })}---\n`;
}
