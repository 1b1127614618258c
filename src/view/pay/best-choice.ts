import { leadingMeasures } from '../../domain/compare/compare-pay.ts';
import { midSentence, sentenceCase } from '../../domain/format.ts';
import { placeInText } from '../../domain/places/place.ts';
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

/** What is held, and the measure of the page. */
export interface Known {
  held: readonly HeldPay[];
  plain: PayChoice['measure'];
  places: PayData['places'];
  /** How many careers it is held of. */
  careers: number;
}

/**
 * The choice that has a figure and is nearest to what was wished; undefined where nothing at all is held.
 *
 * @param keep What was chosen, the most binding first; other parts give way before them.
 */
export function bestChoice(wished: PayChoice, keep: readonly Deciding[], known: Known): BestChoice | undefined {
  const { held, plain } = known;
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
  const switched = whatSwitched(wished, choice, known);
  return { choice, ...(switched && { switched }) };
}

/**
 * Why a choice is not of the measure of the page, in one sentence, where the measure had to give way to its place or level;
 * undefined where it is, or where it could be.
 */
export function reasonFor(choice: PayChoice, known: Known): string | undefined {
  if (choice.measure === known.plain) return undefined;
  const best = bestChoice({ ...choice, measure: known.plain }, ['place', 'level'], known);
  return best?.choice.measure === choice.measure && best.choice.level === choice.level ? best.switched : undefined;
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
  return /^(United|Netherlands$)/.test(name) ? `the ${name}` : placeInText(name);
}

/** What the sentence on a switch is made of. */
interface Switch {
  wished: PayChoice;
  got: PayChoice;
  /** What is held in the place that was wished. */
  there: readonly HeldPay[];
  held: readonly HeldPay[];
  places: PayData['places'];
  /** “of these careers”: other careers may have what these lack. */
  of: string;
}

/** One sentence on what of a wish had to give way; undefined where nothing had. */
function whatSwitched(wished: PayChoice, got: PayChoice, { held, places, careers }: Known): string | undefined {
  const there = held.filter(({ place }) => place === wished.place);
  const of = careers === 1 ? 'Of this career' : 'Of these careers';
  const about: Switch = { wished, got, there, held, places, of };
  if (got.place !== wished.place) return placeSwitched(about);
  if (got.measure !== wished.measure) return measureSwitched(about);
  return got.level === wished.level ? undefined : levelSwitched(about);
}

const nameOf = (place: string, places: PayData['places']) => placeInSentence(placeOf(place, places).name);

/** “, all levels together”, where that needs saying. */
const together = ({ wished, got }: Switch) =>
  got.level === 'all' && (!byTitle(got.measure) || wished.level !== 'all') ? ', all levels together' : '';

function placeSwitched(about: Switch): string {
  const { wished, got, there, held, places, of } = about;
  const { measure, level } = got;
  const [from, to] = [nameOf(wished.place, places), nameOf(got.place, places)];
  if (there.length === 0)
    return `${of} no figure stands here for ${from}, so ${named(measure)} of ${to} ${are(measure)} shown.`;
  const what = level === 'all' ? `${named(measure)} ${are(measure)}` : `${atLevel(level)} of ${named(measure)} is`;
  const elsewhere = held.filter((one) => one.measure === measure && one.level === level);
  return elsewhere.length === 1
    ? `${of} ${what} held for ${to} only${together(about)}.`
    : `${of} ${what} not held for ${from}, so ${to} is shown${together(about)}.`;
}

function measureSwitched(about: Switch): string {
  const { wished, got, there, places, of } = about;
  const place = nameOf(wished.place, places);
  const shown = `${named(got.measure)} ${are(got.measure)} shown`;
  const kinds = new Set(there.map((one) => one.measure));
  if (kinds.has(wished.measure))
    return `${of} ${named(wished.measure)} ${are(wished.measure)} not held at ${atLevel(wished.level)}; ${shown}.`;
  if (kinds.size > 1)
    return `${of} ${named(wished.measure)} ${are(wished.measure)} not held for ${place}; ${shown}${together(about)}.`;
  // Of an area nothing else is held of any career.
  const only = `${place} has ${named(got.measure)} only${together(about)}.`;
  return placeOf(wished.place, places).kind === 'country' ? `${of} ${only}` : sentenceCase(only);
}

function levelSwitched({ wished, got: { measure, level }, of }: Switch): string {
  if (measure === 'wage') return 'Official wages count all levels together.';
  const shown = level === 'all' ? 'all levels together are' : `${atLevel(level)} is`;
  return `${of} ${named(measure)} ${are(measure)} not held at ${atLevel(wished.level)}; ${shown} shown.`;
}
