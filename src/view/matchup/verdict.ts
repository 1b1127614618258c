import { ofLower } from '../../domain/compare/how-sure.ts';
import { most } from '../../domain/compare/overlap.ts';
import { showing } from '../../domain/compare/sample.ts';
import type { Career, MedianBand } from '../../domain/dataset.ts';
import { list, money, percent, sentenceCase } from '../../domain/format.ts';
import { levels } from '../../schema/vocabulary.ts';
import { noDifferenceWords } from '../base/not-comparable-words.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { knownPay, moreThan, setting, tooLittlePay, verb } from '../base/pay-words.ts';
import { nearest } from '../base/role-slots.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/** Levels of which the sentence may speak: compared like for like, with an interval. */
function sureLevels(pay: PairPay) {
  return pay.byLevel.filter(({ difference }) => difference.direction !== undefined);
}

/**
 * The sentence at the head of a matchup: place, source and period first; a direction only where the 95% range of the
 * difference excludes zero; otherwise what is known on each side and that nothing measures both.
 */
export function verdict(a: Career, b: Career, pay: PairPay, cite: CitationMarks): Inline {
  const { leading } = pay;
  if (!leading) return withoutBasis(a, b, pay, cite);
  const { first, second, difference } = leading;
  const one = cite.rows(first, second);
  const overlapping = (leading.overlap ?? 0) > most ? ', though most of the two ranges overlap' : '';
  const start = `${setting(first)}, `;

  if (difference.direction === 0) {
    return [`${start}there is no clear difference in what ${a.plural} and ${b.plural} ${verb[first.measure]}.`, ...one];
  }
  const [higher, lower] = difference.amount >= 0 ? [a, b] : [b, a];
  if (difference.direction === undefined) {
    return [
      `${start}the medians of ${a.plural} and ${b.plural} lie ${percent(ofLower(difference.percent))} apart.`,
      ...one,
    ];
  }
  const sure = first.measure === 'advertised-base' ? sureLevels(pay) : [];
  const agree = sure.length >= 2 && sure.every((entry) => entry.difference.direction === difference.direction);
  const more = `${higher.plural} ${verb[first.measure]} ${moreThan(first)}`;
  if (agree) {
    const leads = sure.map((entry) => ofLower(entry.difference.percent)).sort((x, y) => x - y);
    const low = percent(leads[0] ?? 0);
    const high = percent(leads.at(-1) ?? 0);
    const by = low === high ? `by ${low}` : `by ${low} to ${high}`;
    const names = list(sure.map((entry) => levels[entry.level].label.toLowerCase()));
    const named =
      pay.everyLevel && sure.length === pay.byLevel.length && sure.length > 2 ? 'at every level' : `at ${names} level`;
    return [`${start}${more} than ${lower.plural} ${named}, ${by} at the median${overlapping}.`, ...one];
  }
  return [
    `${start}${more} than ${lower.plural}, by ${percent(ofLower(difference.percent))} at the median${overlapping}.`,
    ...one,
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
