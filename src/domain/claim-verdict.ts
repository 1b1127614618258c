import type { Claim } from '../schema/claim.ts';
import { verdicts } from '../schema/vocabulary.ts';
import type { FigureId } from './figure/figure-ids.ts';

export type Verdict = Claim['verdict'];

/** A claimed value in the unit of the figure that decides it, and to what it is rounded. */
export type Claimed = Pick<Claim['decidedBy'][number], 'claimed' | 'roundedTo'>;

/** Why a figure does not give the verdict that rests on it. */
export type VerdictFault =
  /** The source caps the value, so that it is no number. */
  | { kind: 'capped' }
  /** The published value is another, although the verdict says that the claimed one was published. */
  | { kind: 'differs' }
  /** The published value is the claimed one, although the verdict says otherwise. */
  | { kind: 'agrees' }
  /** A newer edition with another value exists, although the verdict names none. */
  | { kind: 'replaced'; newest: FigureId }
  /** No newer edition exists, although the verdict says so. */
  | { kind: 'not-replaced' }
  /** The newest edition says what is claimed. */
  | { kind: 'still-right'; newest: FigureId }
  /** The figure is about the role itself. */
  | { kind: 'own' };

/** Whether a published value is the claimed one, at the precision of the claim. */
export function agrees(value: FigureId['value'], { claimed, roundedTo }: Claimed): boolean {
  // A little more than half a step: binary fractions must not decide.
  return typeof value === 'number' && Math.abs(value - claimed) <= roundedTo / 2 + 1e-9;
}

/** Percentages are the same statistic whether they are published with a decimal or rounded. */
export const plainStatistic = (statistic: string): string => statistic.replace(/Stated$/, '');

/** The newest later edition of a figure: the same in all but its last token, the period or span. */
export function newestEdition(figure: FigureId, figures: readonly FigureId[]): FigureId | undefined {
  const own = figure.tokens.at(-1) ?? '';
  // The last token of filings and exposures is no time: those have no editions.
  if (!/^\d{4}/.test(own)) return undefined;
  const where = ({ tokens, qualifiers }: FigureId) => [...tokens.slice(0, -1), '', ...qualifiers.slice(1)].join('.');
  const time = ({ tokens }: FigureId) => tokens.at(-1) ?? '';
  return figures
    .filter(
      (other) =>
        other.owner === figure.owner &&
        other.series === figure.series &&
        plainStatistic(other.statistic) === plainStatistic(figure.statistic) &&
        where(other) === where(figure) &&
        time(other) > own,
    )
    .sort((a, b) => time(b).localeCompare(time(a)))[0];
}

/**
 * What keeps a figure from giving a verdict; undefined when it gives it, and for verdicts that rest on no figure.
 *
 * @param figures Every figure of the content, in which a newer edition is looked for.
 * @param own Ids of the roles of the claim and of the official categories that they are.
 */
export function verdictFault(
  verdict: Verdict,
  deciding: Claimed & { figure: FigureId },
  figures: readonly FigureId[],
  own: readonly string[],
): VerdictFault | undefined {
  const { figure } = deciding;
  if (verdicts[verdict].restsOn === 'nothing') return undefined;
  if (verdict === 'misattributed') return own.includes(figure.owner) ? { kind: 'own' } : undefined;
  if (typeof figure.value === 'string') return { kind: 'capped' };
  const same = agrees(figure.value, deciding);
  if (verdict === 'contradicted') return same ? { kind: 'agrees' } : undefined;
  if (!same) return { kind: 'differs' };
  const newest = newestEdition(figure, figures);
  const replaced = newest && !agrees(newest.value, deciding);
  if (verdict === 'confirmed') return replaced ? { kind: 'replaced', newest } : undefined;
  if (!newest) return { kind: 'not-replaced' };
  return replaced ? undefined : { kind: 'still-right', newest };
}
