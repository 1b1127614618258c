import type { PayOnBasis } from '../../domain/compare/pay-apart.ts';
import { showing } from '../../domain/compare/sample.ts';
import type { Career, MedianBand } from '../../domain/dataset.ts';
import { money, sentenceCase } from '../../domain/format.ts';
import { noDifferenceWords } from '../base/not-comparable-words.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { knownPay, setting, tooLittlePay } from '../base/pay-words.ts';
import { nearest } from '../base/role-slots.ts';
import { firstOfWords } from '../base/within-length.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { allLevels, onOneBasis, onTwoBases } from './head-sentence.ts';

/** A reader takes in a sentence of this many words at once. */
const mostWords = 30;

/**
 * The sentence at the head of a matchup: place, source and period first, at equal level where the ads have levels; a
 * direction only where the 95% range of the difference excludes zero; what another basis says otherwise. A second sentence
 * says what all levels together show, where that is something else. Without a common basis: what is known on each side,
 * and that nothing measures both.
 */
export function verdict(a: Career, b: Career, pay: PairPay, cite: CitationMarks): Inline {
  const { leading, otherwise } = pay;
  if (!leading) return withoutBasis(a, b, pay, cite);
  const marks = cite.rows(leading.first, leading.second);
  const together = allLevels([a, b], leading, otherwise !== undefined);
  return [
    ...(otherwise ? disagreement([a, b], leading, otherwise, cite) : agreement([a, b], leading, marks)),
    ...(together ? [` ${together}`, ...marks] : []),
  ];
}

function agreement(careers: readonly [Career, Career], leading: PayOnBasis, marks: Inline): Inline {
  return [`${firstOfWords(mostWords, onOneBasis(careers, leading))}.`, ...marks];
}

function disagreement(
  careers: readonly [Career, Career],
  leading: PayOnBasis,
  otherwise: PayOnBasis,
  cite: CitationMarks,
): Inline {
  const texts = onTwoBases(careers, leading, otherwise).map((clauses) => clauses.join('; '));
  const [one = '', other = ''] = firstOfWords(mostWords, texts).split('; ');
  return [
    one,
    ...cite.rows(leading.first, leading.second),
    `; ${other}.`,
    ...cite.rows(otherwise.first, otherwise.second),
  ];
}

function withoutBasis(a: Career, b: Career, pay: PairPay, cite: CitationMarks): Inline {
  const [knownA, knownB] = pay.known;
  const sides = [
    { role: a, band: knownA },
    { role: b, band: knownB },
  ];
  const known = sides.flatMap(({ role, band }) => (band ? [{ role, band }] : []));
  const unknown = sides.flatMap(({ role, band }) => (band ? [] : [role]));
  const [only] = known;
  const beside = only && unknown[0] && known.length === 1 ? nearBeside(only.band, unknown[0], cite) : [];
  return [
    ...known.flatMap(
      ({ role, band }): Inline => [
        sentenceCase(`${setting(band).replace(/^In/, 'in')}, ${knownPay(role, band)}`),
        ...(beside.length > 0 ? [cite.row(band), ...beside] : ['.', cite.row(band)]),
        ' ',
      ],
    ),
    ...(beside.length > 0 ? [] : unknownPay(unknown, cite)),
    noDifferenceWords(pay.known),
  ];
}

/** The official median nearest to a role, in the sentence that gives another one of the same survey. */
function nearBeside(band: MedianBand, role: Career, cite: CitationMarks): Inline {
  const found = nearest(role);
  if (!found || setting(found.band) !== setting(band)) return [];
  const { occupation, band: near } = found;
  return [`; ${occupation.plural}, nearest to ${role.plural}, ${medianOf(near)}.`, cite.row(near)];
}

/** What is known near roles without pay of their own: the official medians of the categories closest to them. */
function unknownPay(roles: readonly Career[], cite: CitationMarks): Inline {
  const near = roles.map(nearest);
  const [first, second] = near;
  const [one, two] = roles;
  if (one && two && first && second) {
    const opening = `${setting(first.band)}, the median of ${first.occupation.plural}, nearest to `;
    if (first.occupation === second.occupation) {
      return [`${opening}both, was ${medianOf(first.band)}.`, cite.row(first.band), ' '];
    }
    return [
      `${opening}${one.plural}, was ${medianOf(first.band)}`,
      cite.row(first.band),
      `; of ${second.occupation.plural}, nearest to ${two.plural}, ${medianOf(second.band)}.`,
      cite.row(second.band),
      ' ',
    ];
  }
  return roles.flatMap((role, index): Inline => {
    const found = near[index];
    if (found) {
      const { occupation, band } = found;
      const where = setting(band).replace(/^In/, 'in');
      return [`Near ${role.plural}, ${occupation.plural} were paid ${medianOf(band)} ${where}.`, cite.row(band), ' '];
    }
    const band = role.pay.find((candidate) => candidate.level === 'all' && showing(candidate) === 'nothing');
    const mark: Inline = band ? [cite.row(band)] : [];
    return [`${sentenceCase(tooLittlePay(role))}${band ? ': too few' : ''}.`, ...mark, ' '];
  });
}

const medianOf = ({ values, currency }: MedianBand) => money(values.median, currency);
