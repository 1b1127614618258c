import { ofLower } from '../../domain/compare/how-sure.ts';
import { levelsAgree, type MixOfLevels, mixOfLevels } from '../../domain/compare/mix-of-levels.ts';
import { most } from '../../domain/compare/overlap.ts';
import { type PayOnBasis, saidOf } from '../../domain/compare/pay-apart.ts';
import type { Career } from '../../domain/dataset.ts';
import { percent, percentPair, period, sentenceCase } from '../../domain/format.ts';
import { apartWords, type SayApart } from '../base/apart-words.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { atLevel, boardOf, levelName, moreThan, payNoun, setting, verb } from '../base/pay-words.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/** A basis as the sentence speaks of it. */
interface Said {
  basis: PayOnBasis;
  /** “official US statistics of May 2025” */
  where: string;
  /** “ at equal level”, with the space before it; empty for official wages, which are of all levels. */
  level: string;
  direction: -1 | 0 | 1 | undefined;
  /** How far apart, in percent of the lower. */
  apart: string;
  higher: Career;
  lower: Career;
  verb: string;
}

function said([a, b]: readonly [Career, Career], basis: PayOnBasis): Said {
  const { percent: signed, direction } = saidOf(basis);
  const [higher, lower] = signed >= 0 ? [a, b] : [b, a];
  const { first, equal } = basis;
  const together = first.measure === 'advertised-base' ? ' over all levels' : '';
  return {
    basis,
    where: setting(first).replace(/^In /, ''),
    level: equal ? ` ${atLevel(equal)}` : together,
    direction,
    apart: percent(ofLower(signed)),
    higher,
    lower,
    verb: verb[first.measure],
  };
}

/**
 * What the head says on one basis, as a sentence without its stop, from the fullest wording to the shortest. A direction
 * is named only where the 95% range of the difference excludes zero; what all levels together show stands behind it where
 * that is something else and there is room.
 */
export function onOneBasis(careers: readonly [Career, Career], basis: PayOnBasis): string[] {
  const { direction } = saidOf(basis);
  const together = besideLevels(careers, basis);
  const texts = direction === 0 ? unclear(careers, basis) : direction === undefined ? noRange(careers, basis) : [];
  const all = texts.length > 0 ? texts : clear(careers, basis, together.length > 0);
  return [...together.flatMap((clause) => all.map((text) => `${text}; ${clause}`)), ...all];
}

/** “over all levels unclear”, “over all levels AI engineers 8% more”: where it is not what equal level shows. */
function besideLevels([a, b]: readonly [Career, Career], basis: PayOnBasis): string[] {
  if (levelsAgree(basis)) return [];
  const { percent: signed, direction } = basis.difference;
  if (direction === 0) return ['over all levels unclear'];
  const who = (signed >= 0 ? a : b).plural;
  const more = `${percent(ofLower(signed))} more`;
  return [`over all levels ${who} ${verb[basis.first.measure]} ${more}`, `over all levels ${who} ${more}`];
}

function unclear(careers: readonly [Career, Career], basis: PayOnBasis): string[] {
  const { where, level } = said(careers, basis);
  const [a, b] = careers;
  const between = `between ${a.plural} and ${b.plural}${level}`;
  const [full, rest] = [
    `no clear difference in ${payNoun[basis.first.measure]} ${between}`,
    `no clear difference ${between}`,
  ];
  if (basis.first.measure !== 'advertised-base') {
    return [`In ${where}, there is ${full}`, `In ${where}, there is ${rest}`, `In ${where}, ${rest}`];
  }
  const shorter = where.replace(/^US /, '');
  return [
    `${sentenceCase(where)}, show ${full}`,
    ...[where, shorter].map((from) => `${sentenceCase(from)}, show ${rest}`),
  ];
}

function noRange(careers: readonly [Career, Career], basis: PayOnBasis): string[] {
  const { where, level, apart } = said(careers, basis);
  const medians = `In ${where}, the medians of ${careers[0].plural} and ${careers[1].plural}`;
  if (saidOf(basis).percent === 0) return [`${medians} are the same${level}`];
  return [`${medians} lie ${apart === '0%' ? 'less than 1%' : apart} apart${level}; no range can be given`];
}

function clear(careers: readonly [Career, Career], basis: PayOnBasis, more: boolean): string[] {
  const { where, level, higher, lower, verb } = said(careers, basis);
  const [from, who] =
    basis.first.measure === 'advertised-base'
      ? [where, `offered ${higher.plural}`]
      : [`In ${where}`, `${higher.plural} ${verb}`];
  const noun = moreThan(basis.first);
  const { alone, ranged } = apartWords(basis);
  const say = (apart: SayApart, kind: string, place = from) =>
    `${sentenceCase(place)}, ${who} ${apart(kind)} ${lower.plural}${level}`;
  const sayings = (...kinds: string[]) =>
    [...(ranged ? [ranged] : []), alone].flatMap((one) => kinds.map((kind) => say(one, kind)));
  const overlapping = (basis.overlap ?? 0) > most && !more ? ', but the ranges mostly overlap' : '';
  return [
    ...(overlapping ? sayings(`${noun} at the median`, 'more').map((text) => `${text}${overlapping}`) : []),
    ...sayings(`${noun} at the median`, 'more at the median', 'more'),
    say(alone, 'more', from.replace(/^US /, '')),
  ];
}

/** A sentence on two bases: what each says. */
type Clauses = readonly [leading: string, otherwise: string];

/** What the head says on two bases that disagree, from the fullest wording to the shortest. */
export function onTwoBases(careers: readonly [Career, Career], leading: PayOnBasis, otherwise: PayOnBasis): Clauses[] {
  const [one, other] = [said(careers, leading), said(careers, otherwise)];
  const twoBoards = [one, other].every(({ basis }) => basis.first.measure === 'advertised-base');
  return [...(twoBoards ? onTwoBoards(one, other) : []), ...inTurn(one, other)];
}

/** Ads of two boards: at one level, or where the one has no level in common and is unclear. */
function onTwoBoards(one: Said, other: Said): Clauses[] {
  const [first, second] = [one, other].map(
    ({ basis: { first } }) => `${boardOf(first.source)}, ${period(first.period)}`,
  );
  const { level } = one;
  const offered = ({ higher, lower, apart }: Said) => `offered ${higher.plural} ${apart} more than ${lower.plural}`;
  if (level !== other.level) return atTwoLevels(one, other, [first ?? '', second ?? ''], offered);
  if (one.direction === 0) {
    const unclear = `o clear difference${level} in`;
    return [
      [`There is n${unclear} US ads on ${first}`, `those on ${second}, ${offered(other)}`],
      [`N${unclear} US ads on ${first}`, `${second}, ${offered(other)}`],
      [`N${unclear} ads on ${first}`, `${second}, ${offered(other)}`],
      [`Unclear${level} in ads on ${first}`, `${second}, ${offered(other)}`],
    ];
  }
  const clear = `ds on ${first}, ${offered(one)}${level}`;
  if (other.direction === 0) {
    return [
      [`US a${clear}`, `those on ${second}, show no clear difference`],
      [`US a${clear}`, `no clear difference on ${second}`],
      [`US a${clear}`, `unclear on ${second}`],
      [`A${clear}`, `unclear on ${second}`],
    ];
  }
  return [
    [`US a${clear}`, `those on ${second}, ${other.apart} less`],
    [`A${clear}`, `on ${second}, ${other.apart} less`],
  ];
}

/** Two boards of which one can be compared over all levels only, and one shows no clear difference: “all ads” are all levels. */
function atTwoLevels(
  one: Said,
  other: Said,
  [first, second]: readonly [string, string],
  offered: (clear: Said) => string,
): Clauses[] {
  if (one.direction !== 0) {
    if (other.direction !== 0 || other.basis.equal) return [];
    const clear = `ds on ${first}, ${offered(one)}${one.level}`;
    return [
      [`US a${clear}`, `unclear in all ads on ${second}`],
      [`A${clear}`, `unclear in all ads on ${second}`],
      [`A${clear}`, `unclear in all on ${second}`],
    ];
  }
  return one.basis.equal
    ? [[`Unclear${one.level} in ads on ${first}`, `all ads on ${second}, ${offered(other)}`]]
    : [[`Unclear in all ads on ${first}`, `${second}, ${offered(other)}${other.level}`]];
}

/** Two bases of any kind, one after the other. */
function inTurn(one: Said, other: Said): Clauses[] {
  const short = other.where.replace(/^US /, '');
  const more = ({ higher, lower, apart, verb, level }: Said) =>
    `${higher.plural} ${verb} ${apart} more than ${lower.plural}${level}`;
  if (one.direction === 0) {
    const unclear = `No clear difference${one.level} in ${one.where}`;
    return [
      [`In ${one.where}, there is no clear difference${one.level}`, `in ${other.where}, ${more(other)}`],
      [unclear, `in ${other.where}, ${more(other)}`],
      [unclear, `in ${short}, ${more(other)}`],
    ];
  }
  const clear = `In ${one.where}, ${more(one)}`;
  const { direction, level, apart } = other;
  if (direction === 0) {
    return [
      [clear, `in ${other.where}, there is no clear difference${level}`],
      [clear, `in ${short}, no clear difference${level}`],
      [clear, `unclear${level} in ${short}`],
    ];
  }
  const less = direction === undefined ? `the medians lie ${apart} the other way${level}` : `${apart} less${level}`;
  return [
    [clear, `in ${other.where}, ${less}`],
    [clear, `in ${short}, ${less}`],
  ];
}

/**
 * One sentence on what all levels together show, where that is something else than equal level does, and why. Where the
 * head speaks of another basis too, it says on which this holds.
 */
export function allLevels(
  [a, b]: readonly [Career, Career],
  { leading: basis, otherwise }: Pick<PairPay, 'leading' | 'otherwise'>,
  cite: CitationMarks,
): Inline | undefined {
  if (!basis || levelsAgree(basis)) return undefined;
  const { percent: signed, direction } = basis.difference;
  const higher = signed >= 0 ? a : b;
  const mix = mixOfLevels(basis);
  const side = mix && (mix.lifted === 'first' ? a : b);
  const because = mix && side ? whyOf(mix, side === higher && direction !== 0 ? 'their' : side) : '';
  const there = otherwise ? ` on ${boardOf(basis.first.source)}` : '';
  const text =
    direction === 0
      ? `All levels together show no clear difference${there}${because}.`
      : `Over all levels${there}${there && ','} ${higher.plural} ${verb[basis.first.measure]} ${percent(ofLower(signed))} more${because}.`;
  return [text, ...cite.rows(basis.first, basis.second)];
}

/** “, mostly because more of their ads are senior: 97% against 58%” */
function whyOf({ level, shares, mostly }: MixOfLevels, whose: Career | 'their'): string {
  const [one, other] = percentPair(...shares);
  const many = shares[0] > shares[1] ? 'more' : 'fewer';
  const ads = whose === 'their' ? 'of their ads' : `ads for ${whose.plural}`;
  const named = level === 'senior' ? 'senior' : `${levelName(level)} level`;
  return `, ${mostly ? 'mostly' : 'partly'} because ${many} ${ads} are ${named}: ${one} against ${other}`;
}
