import type { Rule } from '../../rule.ts';

export const sourceGivesList: Rule = {
  id: 'source-gives-list',
  description: 'A source says what it gives for each list that names it, and how the rows of the list are named.',
  *check(context) {
    for (const { file, list, line, giver, source, unfilled, placeOf } of context.lines) {
      // Of a faulty source it is not known what it gives.
      if (!source?.complete) continue;
      if (!giver?.gives?.[list]) {
        yield {
          path: file.path,
          place: placeOf('source'),
          message: `found a line of "${source.id}", which gives no "${list}"`,
          fix: `Correct "source", or add "${list}" to "gives" in ${source.path}.`,
        };
      } else if (unfilled.length > 0 && file.complete) {
        yield {
          path: file.path,
          place: placeOf(),
          message: `found nothing for ${unfilled.map((name) => `{${name}}`).join(' and ')} in "${giver.gives[list].locator}", by which "${line.source}" names its rows`,
          fix: 'Add "locator" to the line, with the words by which the source names the row.',
        };
      }
    }
  },
};
