import { leadingMeasures } from '../../domain/compare/compare-pay.ts';
import { midSentence, sentenceCase } from '../../domain/format.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { levels, measures } from '../../schema/vocabulary.ts';
import type { HeldPay } from './held-pay.ts';
import type { PayChoice } from './pay-choice.ts';
import { byTitle, type PayData, placeOf } from './pay-data.ts';

/** The parts of a choice that decide whether there is a figure. */
export type Deciding = 'place' | 'level' | 'measure';

/** What a choice comes to. */
export interface BestChoice {
  /** The nearest choice that has a figure. */
  choice: PayChoice;
  /** One sentence on what had to be taken otherwise. */
  switched?: string;
}

type Settings = Pick<PayData['settings'], 'places'>;

/**
 * The choice that has a figure and is nearest to what was wished; undefined where nothing at all is held.
 *
 * @param keep What was chosen, the most binding first; other parts give way before them.
 * @param plain The measure of the page.
 */
export function bestChoice(
  wished: PayChoice,
  keep: readonly Deciding[],
  { held, plain, settings }: { held: readonly HeldPay[]; plain: PayChoice['measure']; settings: Settings },
): BestChoice | undefined {
  const kept: Deciding[] = [...new Set<Deciding>([...keep, 'place', 'measure', 'level'])];
  const rank = (one: HeldPay): number[] => [
    ...kept.map((key) => Number(one[key] !== wished[key])),
    -one.slots.size,
    Number(one.measure !== plain),
    leading.indexOf(one.measure),
    Number(one.level !== 'all'),
    Number(one.place !== homeCountry),
  ];
  const [best] = held.map((one) => ({ one, rank: rank(one) })).sort((a, b) => compareRanks(a.rank, b.rank));
  if (!best) return undefined;
  const { place, measure, level } = best.one;
  const choice = { ...wished, place, measure, level };
  const switched = whatSwitched(wished, choice, held, settings);
  return { choice, ...(switched && { switched }) };
}

const leading: readonly PayChoice['measure'][] = [...leadingMeasures, 'tax-return'];

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** “official wages”, “base pay in visa filings” */
const named = (measure: PayChoice['measure']): string =>
  measure === 'wage' ? 'official wages' : midSentence(measures[measure].label);

const are = (measure: PayChoice['measure']): string => (measure === 'wage' ? 'are' : 'is');

const atLevel = (level: PayChoice['level']): string => `${levels[level].label.toLowerCase()} level`;

/** “the United States”, “Texas” */
export function placeInSentence(name: string): string {
  return /^(United|Netherlands$)/.test(name) ? `the ${name}` : name;
}

/** One sentence on what of a wish had to give way; undefined where nothing had. */
function whatSwitched(
  wished: PayChoice,
  got: PayChoice,
  held: readonly HeldPay[],
  settings: Settings,
): string | undefined {
  const { measure } = got;
  const [wishedPlace, gotPlace] = [wished, got].map(({ place }) => placeInSentence(placeOf(place, settings).name)) as [
    string,
    string,
  ];
  const there = held.filter(({ place }) => place === wished.place);
  const kinds = new Set(there.map((one) => one.measure));
  const together = byTitle(measure) && got.level === wished.level ? '' : ', all levels together';
  if (got.place !== wished.place) {
    if (there.length === 0)
      return `No figure is held for ${wishedPlace}, so ${named(measure)} of ${gotPlace} ${are(measure)} shown.`;
    const what = got.level === 'all' ? named(measure) : `${atLevel(got.level)} of ${named(measure)}`;
    const elsewhere = held.filter((one) => one.measure === measure && one.level === got.level);
    const rest = got.level === 'all' ? together : '';
    return elsewhere.length === 1
      ? `${sentenceCase(what)} ${got.level === 'all' ? are(measure) : 'is'} held for ${gotPlace} only${rest}.`
      : `${sentenceCase(what)} ${got.level === 'all' ? are(measure) : 'is'} not held for ${wishedPlace}, so ${gotPlace} is shown${rest}.`;
  }
  if (measure !== wished.measure) {
    if (kinds.has(wished.measure))
      return `At ${atLevel(wished.level)} ${named(wished.measure)} ${are(wished.measure)} not held; ${named(measure)} ${are(measure)} shown.`;
    return kinds.size === 1
      ? `${sentenceCase(wishedPlace)} has ${named(measure)} only${together}.`
      : `${sentenceCase(named(wished.measure))} ${are(wished.measure)} not held for ${wishedPlace}; ${named(measure)} ${are(measure)} shown${together}.`;
  }
  if (got.level === wished.level) return undefined;
  if (measure === 'wage') return 'Official wages count all levels together.';
  const shown = got.level === 'all' ? 'all levels together are' : `${atLevel(got.level)} is`;
  return `At ${atLevel(wished.level)} ${named(measure)} ${are(measure)} not held; ${shown} shown.`;
}
