import { educationLevels, keysOf } from '../../../schema/vocabulary.ts';
import type { Finding } from '../../problem.ts';
import type { ContentFile } from '../../read-markdown-file.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { filedRows } from '../../source-tables.ts';

/** A percentage printed to one decimal is off by no more. */
const rounding = 0.05;

export const partsFitWhole: Rule = {
  id: 'parts-fit-whole',
  description:
    'A part is no more than its whole and its percentage is theirs; shares of a whole add up to 100; earnings of all lie between those of women and of men.',
  *check(context) {
    for (const file of context.of('salary')) yield* remoteFaults(file);
    for (const file of context.of('profile')) yield* filingFaults(file);
    for (const file of context.of('occupation')) yield* occupationFaults(file);
    yield* filedFaults(context);
  },
};

function* remoteFaults({ path, data: { remote = [] }, placeOf }: ContentFile<'salary'>): Iterable<Finding> {
  for (const [index, { source, percent, count, of }] of remote.entries()) {
    const fix = `Compare the three numbers with the source "${source}".`;
    if (count > of) {
      const message = `found ${count} of ${of}, expected a part of the whole`;
      yield { path, place: placeOf(['remote', index, 'count']), message, fix };
    } else if (Math.abs((100 * count) / of - percent) > rounding + 1e-9) {
      const message = `found ${percent} percent, but ${count} of ${of} is ${((100 * count) / of).toFixed(1)} percent`;
      yield { path, place: placeOf(['remote', index, 'percent']), message, fix };
    }
  }
}

function* filingFaults({ path, data: { occupations = [] }, placeOf }: ContentFile<'profile'>): Iterable<Finding> {
  for (const [index, { filings }] of occupations.entries()) {
    if (!filings || filings.count <= filings.of) continue;
    yield {
      path,
      place: placeOf(['occupations', index, 'filings', 'count']),
      message: `found ${filings.count} of ${filings.of} filings, expected a part of the whole`,
      fix: `Compare both numbers with the source "${filings.source}"; they may have changed places.`,
    };
  }
}

function* occupationFaults({ path, data, placeOf }: ContentFile<'occupation'>): Iterable<Finding> {
  const { attainment, separations = [], household = [] } = data;
  if (attainment) {
    const degrees = keysOf(educationLevels);
    const sum = degrees.reduce((all, degree) => all + attainment[degree], 0);
    if (Math.abs(sum - 100) > degrees.length * rounding + 1e-9) {
      yield {
        path,
        place: placeOf(['attainment']),
        message: `found shares of degrees that add up to ${sum.toFixed(1)} percent, expected 100`,
        fix: `Compare them with the source "${attainment.source}": one of them is wrong or missing.`,
      };
    }
  }
  for (const [index, { source, exits, transfers }] of separations.entries()) {
    if (exits + transfers <= 100) continue;
    yield {
      path,
      place: placeOf(['separations', index]),
      message: `found ${exits} and ${transfers} percent who leave in a year, together more than all`,
      fix: `Compare both numbers with the source "${source}".`,
    };
  }
  for (const [index, { source, weekly, weeklyWomen, weeklyMen }] of household.entries()) {
    if (weekly === undefined || weeklyWomen === undefined || weeklyMen === undefined) continue;
    const [low, high] = weeklyWomen < weeklyMen ? [weeklyWomen, weeklyMen] : [weeklyMen, weeklyWomen];
    if (low <= weekly && weekly <= high) continue;
    yield {
      path,
      place: placeOf(['household', index, 'weekly']),
      message: `found ${weekly} a week of all, expected an amount between ${low} and ${high}, those of women and of men`,
      fix: `Compare the three numbers with the source "${source}".`,
    };
  }
}

/** Where a table has a row of the whole country, no area of it has more filings. */
function* filedFaults(context: RuleContext): Iterable<Finding> {
  const rows = filedRows(context);
  const wholes = new Map(
    rows.flatMap(({ path, data: { owner, area, filings } }) =>
      area === 'us' ? [[`${path}|${owner}`, filings] as const] : [],
    ),
  );
  for (const { path, source, data, placeOf } of rows) {
    const whole = wholes.get(`${path}|${data.owner}`);
    if (whole === undefined || data.filings <= whole) continue;
    yield {
      path,
      place: placeOf('filings'),
      message: `found ${data.filings} filings in one area, expected at most the ${whole} of the whole country`,
      fix: `Compare the row with the source "${source}", or run its importer again.`,
    };
  }
}
