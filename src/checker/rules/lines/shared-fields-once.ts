import { isDeepStrictEqual } from 'node:util';
import { givenTo } from '../../../domain/lines/whole-line.ts';
import type { Finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';
import type { CheckedLine } from '../../whole-files.ts';

export const sharedFieldsOnce: Rule = {
  id: 'shared-fields-once',
  description:
    'What all lines of a source share is said once, in the source; a line that says it otherwise says "because".',
  *check(context) {
    for (const line of context.lines) {
      yield* sharedFaults(line);
      yield* handFaults(line);
      yield* locatorFaults(line);
    }
  },
};

function* sharedFaults({ file, list, line, giver, source, placeOf }: CheckedLine): Iterable<Finding> {
  const said = givenTo(list, giver).filter(([field]) => line[field] !== undefined);
  for (const [field, value] of said) {
    const same = isDeepStrictEqual(line[field], value);
    if (!same && line.because !== undefined) continue;
    yield {
      path: file.path,
      place: placeOf(field, same ? 'key' : 'value'),
      message: same
        ? `found "${field}" again, which ${source?.path} gives for all its ${list}`
        : `found "${field}: ${line[field]}", but ${source?.path} gives "${value}" for all its ${list}`,
      fix: same ? `Remove "${field}" from the line.` : `Remove "${field}", or add "because" with the reason.`,
    };
  }
  const differs = said.some(([field, value]) => !isDeepStrictEqual(line[field], value));
  if (line.because === undefined || differs || !giver?.gives?.[list]) return;
  yield {
    path: file.path,
    place: placeOf('because', 'key'),
    message: 'found "because" in a line that differs from its source in nothing',
    fix: 'Remove "because".',
  };
}

function* handFaults({ file, list, line, giver, placeOf }: CheckedLine): Iterable<Finding> {
  const given = giver?.gives?.[list];
  if (line.by !== 'hand' || !given || (giver?.importer !== undefined && given.by !== 'hand')) return;
  yield {
    path: file.path,
    place: placeOf('by', 'key'),
    message: 'found "by: hand" in a line of a source whose lines no importer writes',
    fix: 'Remove "by".',
  };
}

function* locatorFaults({ file, list, repeatsLocator, source, placeOf }: CheckedLine): Iterable<Finding> {
  if (!repeatsLocator) return;
  yield {
    path: file.path,
    place: placeOf('locator', 'key'),
    message: `found the "locator" that ${source?.path} gives for all its ${list}`,
    fix: 'Remove "locator" from the line.',
  };
}
