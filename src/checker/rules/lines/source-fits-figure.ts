import { places } from '../../../schema/countries.ts';
import type { PayBand } from '../../../schema/pay.ts';
import type { Source } from '../../../schema/source.ts';
import { sourceKinds } from '../../../schema/vocabulary.ts';
import type { Finding } from '../../problem.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { CheckedLine } from '../../whole-files.ts';

type SourceKind = Source['kind'];

const official: readonly SourceKind[] = ['official-statistics', 'official-administrative'];

/** Kinds of source from which each kind of pay can come. */
const kindsOfPay: Record<PayBand['measure'], readonly SourceKind[]> = {
  // Records of an official survey may be published as an open dataset.
  wage: [...official, 'open-dataset'],
  'tax-return': official,
  'filed-base': ['official-administrative', 'open-dataset'],
  'advertised-base': ['open-dataset', 'official-statistics'],
  total: ['survey', 'open-dataset'],
};

/** Lists of what only a public body publishes. */
const officialLists = [
  'projections',
  'separations',
  'outlook',
  'entryEducation',
  'attainment',
  'selfEmployed',
  'household',
  'filings',
] as const;

export const sourceFitsFigure: Rule = {
  id: 'source-fits-figure',
  description:
    'A figure comes from a source of a kind that can give it: no wage from a survey of readers, no projection from a dataset; and what a source says of occupations is about one country.',
  *check(context) {
    yield* kindFaults(context);
    yield* countryFaults(context);
  },
};

function* kindFaults(context: RuleContext): Iterable<Finding> {
  for (const { path, data, placeOf } of context.of('source')) {
    const { kind, gives } = data;
    if (kind === undefined || !gives) continue;
    const wrong = (list: string, what: string, kinds: readonly SourceKind[]): Finding => ({
      path,
      place: placeOf(['gives', list]),
      message: `found ${what} of a source whose kind is "${kind}", expected ${kinds.map((one) => `"${one}"`).join(' or ')}`,
      fix: `Correct "kind", which is ${sourceKinds[kind].label.toLowerCase()}, or what the source gives.`,
    });
    for (const list of ['wages', 'pay'] as const) {
      const measure = gives[list]?.measure as PayBand['measure'] | undefined;
      const kinds = measure && kindsOfPay[measure];
      if (kinds && !kinds.includes(kind)) yield wrong(list, `"measure: ${measure}"`, kinds);
    }
    for (const list of officialLists)
      if (gives[list] && !official.includes(kind)) yield wrong(list, `"${list}"`, official);
  }
}

/** Of the countries that lines of a source are about, the one with the most lines is the source’s. */
function* countryFaults(context: RuleContext): Iterable<Finding> {
  const ofOccupations = context.lines.filter(({ file, line }) => file.kind === 'occupation' && !saysItsPlace(line));
  const bySource = Map.groupBy(ofOccupations, ({ line }) => line.source);
  for (const lines of bySource.values()) {
    const byCountry = [...Map.groupBy(lines, countryOf)].filter(([country]) => country !== undefined);
    if (byCountry.length < 2) continue;
    const [most, ...others] = byCountry.sort(([, a], [, b]) => b.length - a.length);
    for (const [country, strange] of others) {
      for (const { file, line, placeOf } of strange) {
        yield {
          path: file.path,
          place: placeOf('source'),
          message: `found "${line.source}" in an occupation of ${labelOf(country)}, expected a source about that country: its other lines are about ${labelOf(most?.[0])}`,
          fix: 'Correct "source", or move the line to an occupation of its country.',
        };
      }
    }
  }
}

/** Whether a line names a place of its own, and why its source has it. */
const saysItsPlace = (line: Readonly<Record<string, unknown>>): boolean =>
  line.place !== undefined && line.because !== undefined;

type Country = keyof typeof places | undefined;

function countryOf({ file }: CheckedLine): Country {
  return (file.data as { country?: Country }).country;
}

function labelOf(country: Country): string {
  return country ? places[country].label : '';
}
