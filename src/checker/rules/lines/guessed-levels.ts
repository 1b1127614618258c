import { payBands } from '../../pay-bands.ts';
import type { Rule } from '../../rule.ts';

/** Titles that job boards take for a first job because of one word in them. */
const misleading = /Analyst|Research Scientist/;

export const guessedLevels: Rule = {
  id: 'guessed-levels',
  description:
    'Ads at entry level of analysts and research scientists are not compared: boards guess the level from the title.',
  *check(context) {
    for (const { file, band, at } of payBands(context)) {
      const { measure, level, locator, notCompared } = band;
      const title = measure === 'advertised-base' && level === 'entry' && misleading.exec(locator)?.[0];
      if (!title || notCompared) continue;
      yield {
        path: file.path,
        place: file.placeOf(at),
        message: `found ads of "${title}" at entry level that may be compared, expected "notCompared" with the reason`,
        fix: 'Add "notCompared:" with the reason, such as "the board guesses the level from the title".',
      };
    }
  },
};
