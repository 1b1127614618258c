import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { apartInSameAreas } from '../../domain/compare/same-areas.ts';
import type { FiledPay, MedianBand, Occupation, Role } from '../../domain/dataset.ts';
import { count, midSentence, money, percent } from '../../domain/format.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/*
 * What visa filings say of the pay of two roles. No records are held, so no range can be given, and no word of direction
 * stands here: the one is set over the other, as a percentage with its sign.
 */

/** Pay under the role’s own title in visa filings, all ranks together. */
export function filedTitle(role: Role): MedianBand | undefined {
  return role.pay.find(({ measure, level }) => measure === 'filed-base' && level === 'all');
}

/**
 * Two titles in visa filings, nationally and within the same metropolitan areas; or one title beside the occupation that
 * the other role is, as context only. Undefined where the filings tell neither.
 */
export function filingsApart(a: Role, b: Role, cite: CitationMarks): Inline | undefined {
  const [ofA, ofB] = [filedTitle(a), filedTitle(b)];
  if (ofA && ofB) return twoTitles([a, ofA], [b, ofB], cite);
  if (ofA) return titleAndOccupation(a, ofA, ownOccupation(b), cite);
  if (ofB) return titleAndOccupation(b, ofB, ownOccupation(a), cite);
  return undefined;
}

type Titled = readonly [role: Role, band: MedianBand];

function twoTitles(first: Titled, second: Titled, cite: CitationMarks): Inline {
  const [[over, high], [under, low]] = medianOf(first) >= medianOf(second) ? [first, second] : [second, first];
  return [
    `In visa filings of employers who sponsor, fiscal year 2025, the median of the middles of the offered ranges is ${money(high.values.median, high.currency, high.per)} for ${over.plural}`,
    cite.row(high),
    ` and ${money(low.values.median, low.currency, low.per)} for ${under.plural}`,
    cite.row(low),
    `; the first over the second: ${percent(national(medianOf([over, high]), medianOf([under, low])), 1)}`,
    ...within(over.filed, under.filed),
    '. No records are held, so no range can be given.',
  ];
}

function titleAndOccupation(
  role: Role,
  band: MedianBand,
  occupation: Occupation | undefined,
  cite: CitationMarks,
): Inline | undefined {
  const { filed } = occupation ?? {};
  if (!occupation || !filed?.country) return undefined;
  const { country, source } = filed;
  const mark = cite.table(source, {
    value: money(country.median),
    what: `Median base pay a year in visa filings coded as ${midSentence(occupation.name)}`,
    facts: [
      ['Sample', `${count(country.filings)} filings in metropolitan areas`],
      ['Row', occupation.code ?? occupation.name],
    ],
    written: country.written,
  });
  return [
    `For context only, since a title and an occupation are not like for like: in visa filings of fiscal year 2025, the median of those titled ${midSentence(role.name)}`,
    cite.row(band),
    ` over that of all coded as ${midSentence(occupation.name)}`,
    mark,
    `: ${percent(national(band.values.median.value, country.median))}`,
    ...within(role.filed, filed, 0),
    '.',
  ];
}

const medianOf = ([, band]: Titled) => band.values.median.value;

/** By how much the first lies above the second, in percent. */
const national = (first: number, second: number) => (100 * (first - second)) / second;

function within(first: FiledPay | undefined, second: FiledPay | undefined, digits = 1): string[] {
  const places = ({ areas }: FiledPay) => areas.map(({ area, median, filings }) => ({ area, median, count: filings }));
  const apart = first && second && apartInSameAreas(places(first), places(second));
  return apart
    ? [
        ` nationally, ${percent(apart.percent, digits)} within the same metropolitan area (${apart.areas} areas that hold both, weighted by filings)`,
      ]
    : [' nationally'];
}
