import type { Rule } from '../../rule.ts';

export const newestFirst: Rule = {
  id: 'newest-first',
  description: 'Projections of an occupation stand newest edition first, its own line before those that join others.',
  *check(context) {
    for (const file of context.of('occupation')) {
      const lines = file.data.projections ?? [];
      for (const [index, line] of lines.entries()) {
        const above = lines[index - 1];
        if (!above) continue;
        const later = line.span > above.span;
        if (!later && !(line.span === above.span && above.covers && !line.covers)) continue;
        yield {
          path: file.path,
          place: file.placeOf(['projections', index]),
          message: later
            ? `found ${line.span} below ${above.span}, expected the newest edition first`
            : `found the occupation’s own line of ${line.span} below one that joins it with others, expected it above`,
          fix: `Move the line of "${line.source}" above that of "${above.source}".`,
        };
      }
    }
  },
};
