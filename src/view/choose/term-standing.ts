import {
  aheadOnEmployed,
  aheadOnGrowth,
  aheadOnPay,
  aheadOnShare,
  entryShares,
  type PayDecision,
  remoteShares,
} from '../../domain/compare/ahead.ts';
import { type Ahead, aheadOf, type More } from '../../domain/compare/ahead-of.ts';
import { ofLower } from '../../domain/compare/how-sure.ts';
import { saidOf } from '../../domain/compare/pay-apart.ts';
import type { Career, JudgedWork, MedianBand } from '../../domain/dataset.ts';
import { count, midSentence, money, percent, percentages, period } from '../../domain/format.ts';
import { choiceTerms, keysOf, measures, ratings } from '../../schema/vocabulary.ts';
import { adsOn, atLevel } from '../base/pay-words.ts';
import type { CitationMarks, Inline, Mark } from '../cite/citation-marks.ts';
import type { DecidedInPlace } from './pay-in-place.ts';
import type { TermId } from './term-lines.ts';

/**
 * How careers stand to each other under a term. `yours`: which side is better is for the reader to say. `said` follows what
 * is ahead, in words with marks: by what figures, or by the editors’ ratings.
 */
export interface Standing {
  kind: Ahead['kind'] | 'yours';
  /** The place of the career that is ahead. */
  at?: number;
  said: Inline;
}

/** Figures that decide a term, and what is said of them. */
interface Measured {
  ahead: Ahead;
  said: Inline;
}

/**
 * Who is ahead under a term. Figures decide where they measure every career, and ratings where they do not; where the two
 * point to different ones, nobody is ahead. A figure of another occupation decides nothing.
 */
export function standingOf(term: TermId, careers: readonly Career[], cite: CitationMarks): Standing {
  const rated = ratingsOf(term, careers);
  if (!betterOf(term)) return { kind: 'yours', said: [`No better side${rated && `; rated by the editors: ${rated}`}`] };
  const figures = measured(term, careers, cite);
  const rating = byRating(term, careers);
  if (!figures || figures.ahead.kind === 'not-comparable') {
    if (!rating) return { kind: 'not-comparable', said: [notComparable(careers)] };
    const rule = `rated by the editors: ${rated}`;
    return rating.kind === 'ahead'
      ? { ...rating, said: [...aheadWords(careers, rating.at), `, ${rule}`] }
      : { kind: 'open', said: [`No one ahead, ${rule}`] };
  }
  const { ahead, said } = figures;
  if (ahead.kind === 'open') return { kind: 'open', said: ['No clear difference', ...said] };
  if (rating?.kind === 'ahead' && rating.at !== ahead.at)
    return { kind: 'open', said: ['Figures and the editors’ rating point to different ones', ...said] };
  return { ...ahead, said: [...aheadWords(careers, ahead.at), ...said] };
}

/** How careers stand on pay in a place that a reader has chosen. */
export function standingInPlace(
  { ahead, name, bands, texts }: DecidedInPlace,
  careers: readonly Career[],
  cite: CitationMarks,
): Standing {
  const [first] = bands;
  const said = [
    ...values(
      texts,
      bands.map((band) => cite.row(band)),
    ),
    ...(first ? [`, ${kindOf(first)}`] : []),
  ];
  if (ahead.kind === 'ahead') return { ...ahead, said: [...aheadWords(careers, ahead.at), ` in ${name}`, ...said] };
  const bound = bands.some(({ values: { median } }) => median.capped);
  return { ...ahead, said: [`${bound ? 'The figures cannot tell' : 'No clear difference'} in ${name}`, ...said] };
}

const aheadWords = (careers: readonly Career[], at: number): Inline => [{ strong: `${careers[at]?.name} ahead` }];

const notComparable = ({ length }: readonly Career[]) =>
  `Cannot be compared: no source measures ${length === 2 ? 'both' : 'all'} alike`;

/** What the figures of the careers’ own say, for the terms that have such a measure. */
function measured(term: TermId, careers: readonly Career[], cite: CitationMarks): Measured | undefined {
  switch (term) {
    case 'pay': {
      const decision = aheadOnPay(careers);
      return { ahead: decision.ahead, said: paySaid(decision, cite) };
    }
    case 'growth': {
      const decision = aheadOnGrowth(careers);
      const texts = percentages((decision?.figures ?? []).map((line) => line.percent));
      return (
        decision && {
          ahead: decision.ahead,
          said: values(
            texts,
            decision.figures.map((line) => cite.row(line)),
          ),
        }
      );
    }
    case 'job-volume': {
      const decision = aheadOnEmployed(careers);
      if (!decision) return undefined;
      const { ahead, figures } = decision;
      const [first] = figures;
      const texts = figures.map((band) => count(band.count));
      const when = first ? `, people employed, ${period(first.period)}` : '';
      return {
        ahead,
        said: [
          ...values(
            texts,
            figures.map((band) => cite.row(band)),
          ),
          when,
        ],
      };
    }
    case 'entry-barrier':
      return shareSaid(aheadOnShare(careers, entryShares), 'at entry level', cite);
    case 'remote-work':
      return shareSaid(aheadOnShare(careers, remoteShares), 'fully remote', cite);
    default:
      return undefined;
  }
}

/** “: $120,230, $135,980”, each with its mark. */
function values(texts: readonly string[], marks: readonly Mark[]): Inline {
  return texts.flatMap((text, at): Inline => {
    const mark = marks[at];
    return [`${at === 0 ? ': ' : ', '}${text}`, ...(mark ? [mark] : [])];
  });
}

function shareSaid(decision: ReturnType<typeof aheadOnShare>, what: string, cite: CitationMarks): Measured | undefined {
  if (!decision) return undefined;
  const { ahead, figures } = decision;
  const [first] = figures;
  const texts = percentages(figures.map((share) => (100 * share.count) / share.of));
  return {
    ahead,
    said: [
      ...values(
        texts,
        figures.map(({ row }) => cite.row(row)),
      ),
      ...(first ? [` ${what}, of ${adsOn(first)}`] : []),
    ],
  };
}

/** The medians that decide and of what kind they are; at equal level how far two lie apart; or the two that disagree. */
function paySaid({ figures, apart, otherwise, ahead }: PayDecision, cite: CitationMarks): Inline {
  if (apart && otherwise)
    return [
      `: ${kindOf(apart.first)}`,
      ...cite.rows(apart.first, apart.second),
      ` and ${kindOf(otherwise.first)}`,
      ...cite.rows(otherwise.first, otherwise.second),
      ' disagree',
    ];
  if (apart?.equal) {
    const by = ahead.kind === 'ahead' ? ` by ${percent(ofLower(saidOf(apart).percent))}` : '';
    return [`${by} ${atLevel(apart.equal)}, ${kindOf(apart.first)}`, ...cite.rows(apart.first, apart.second)];
  }
  const [first] = figures;
  if (!first) return [];
  const texts = figures.map((band) => money(band.values.median, band.currency, band.per));
  return [
    ...values(
      texts,
      figures.map((band) => cite.row(band)),
    ),
    `, ${kindOf(first)}`,
  ];
}

/** “official wage, May 2025”, “ads on one AI and data job board, 2024” */
function kindOf(band: MedianBand): string {
  if (band.measure === 'advertised-base') return adsOn(band);
  return `${midSentence(measures[band.measure].label)}, ${period(band.period)}`;
}

/** Who is ahead by the editors’ ratings; undefined for a term that they do not rate. */
function byRating(term: TermId, careers: readonly Career[]): Exclude<Ahead, { kind: 'not-comparable' }> | undefined {
  const better = betterOf(term);
  const ranks = careers.flatMap((career) => {
    const rating = ratingOf(term, career);
    return rating ? rank.indexOf(rating) : [];
  });
  if (!better || ranks.length < careers.length) return undefined;
  const side = better === 'more' ? 1 : -1;
  const standing = aheadOf(ranks, (first, second) => (side * Math.sign(first - second)) as More);
  return standing.kind === 'not-comparable' ? undefined : standing;
}

const rank = keysOf(ratings);

/** “high, medium”, or “medium, both” */
function ratingsOf(term: TermId, careers: readonly Career[]): string {
  const words = careers
    .flatMap((career) => ratingOf(term, career) ?? [])
    .map((key) => ratings[key].label.toLowerCase());
  const alike = new Set(words).size === 1;
  return alike ? `${words[0]}, ${careers.length === 2 ? 'both' : 'all'}` : words.join(', ');
}

function ratingOf(term: TermId, { profile }: Career): keyof typeof ratings | undefined {
  const { rated } = choiceTerms[term] as { rated?: keyof JudgedWork['dimensions'] };
  return rated && profile?.dimensions[rated].rating;
}

function betterOf(term: TermId): 'more' | 'less' | undefined {
  return (choiceTerms[term] as { better?: 'more' | 'less' }).better;
}
