import { bestKnownPay } from '../../domain/compare/compare-pay.ts';
import type { Career, MedianBand, PublishedRow } from '../../domain/dataset.ts';
import { inWords, list, midSentence, money, period, sentenceCase } from '../../domain/format.ts';
import { homeShort } from '../../schema/home-country.ts';
import { payPeriods } from '../../schema/vocabulary.ts';
import { adsOn, boardOf, noPayHeld, tooFew, tooLittlePay } from '../base/pay-words.ts';
import { atOnce } from '../base/within-length.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/**
 * The sentence on roles whose pay no source measures alike: by which figure each is known best, as far as thirty words go,
 * and of which none is published.
 */
export function sidesKnown(roles: readonly Career[], cite: CitationMarks): Inline {
  const known = roles.flatMap((role) => {
    const band = bestKnownPay(role);
    return band ? [{ role, band }] : [];
  });
  const unknown = roles.filter((role) => !bestKnownPay(role));
  const rows: PublishedRow[] = roles.flatMap((role) => bestKnownPay(role) ?? tooFew(role) ?? []);
  const text = unknown.length === 0 ? allKnown(known) : someUnknown(unknown, known);
  return [`${sentenceCase(text)}.`, ...cite.rows(...rows)];
}

interface Known {
  role: Career;
  band: MedianBand;
}

function allKnown(known: readonly Known[]): string {
  const [said, shortly] = [inTurn(known), inTurn(known, true)];
  const any = known.length > 2 ? `any two of the ${inWords(known.length)}` : 'both';
  const none = `no source measures ${any} alike`;
  const openings = [`${none}; medians: `, 'medians, not measured alike: '];
  return atOnce(
    openings.flatMap((opening) => [`${opening}${said}`, `${opening}${shortly}`]),
    none,
  );
}

function someUnknown(unknown: readonly Career[], known: readonly Known[]): string {
  const [counted, few] = [lacking(unknown), tooFewWords(unknown)];
  if (known.length === 0) return atOnce([counted, few]);
  const [said, shortly] = [inTurn(known), inTurn(known, true)];
  const beside = sameAds(unknown, known);
  const full = [counted, few].flatMap((none) =>
    [said, shortly].flatMap((text) => [`${none}; ${text} at the median`, `${none}; ${text}`]),
  );
  const same = sameBoard(unknown, known).map((text) => `${few}; ${text}`);
  return atOnce([...beside.map((text) => `${counted}; ${text}`), ...same, ...full], few);
}

/** “those for AI architects offer $194,150 at the median”: of the ads that are too few for the other role. */
function sameAds([other, ...more]: readonly Career[], [one, ...others]: readonly Known[]): string[] {
  const few = other && more.length + others.length === 0 ? tooFew(other) : undefined;
  if (!few || !one || one.band.source !== few.source || one.band.period !== few.period) return [];
  const text = `those for ${one.role.plural} offer ${money(one.band.values.median, one.band.currency, one.band.per)}`;
  return [`${text} at the median`, text];
}

/** “those of 2024 offer AI architects $194,150 at the median”: of another edition of that board. */
function sameBoard([other, ...more]: readonly Career[], [one, ...others]: readonly Known[]): string[] {
  const few = other && more.length + others.length === 0 ? tooFew(other) : undefined;
  if (!few?.source.board || !one || one.band.source.board !== few.source.board) return [];
  const text = `those of ${period(one.band.period)} offer ${one.role.plural} ${money(one.band.values.median, one.band.currency, one.band.per)}`;
  return [`${text} at the median`, text];
}

/** “no US pay figure is held for UX designers”, “only 14 US ads on one board, 2024, state pay for prompt engineers” */
function lacking(roles: readonly Career[]): string {
  return [...noneStated(roles), ...roles.filter(tooFew).map(tooLittlePay)].join('; ');
}

/** The same without the numbers, which the frames have: “too few US ads on one board state pay for prompt engineers” */
function tooFewWords(roles: readonly Career[]): string {
  const thin = roles.flatMap((role) => {
    const band = tooFew(role);
    return band
      ? [{ role, what: `${homeShort} ${band.source.board ? `ads on ${boardOf(band.source)}` : 'answers'}` }]
      : [];
  });
  const byWhat = [...Map.groupBy(thin, ({ what }) => what)].map(
    ([what, few]) =>
      `too few ${what} state pay for ${list(
        few.map(({ role }) => role.plural),
        'or',
      )}`,
  );
  return [...noneStated(roles), ...byWhat].join('; ');
}

function noneStated(roles: readonly Career[]): string[] {
  const absent = roles.filter((role) => !tooFew(role)).map(({ plural }) => plural);
  return absent.length > 0 ? [noPayHeld(absent)] : [];
}

/**
 * “US ads on one board, 2024, offered BI analysts $111,600; ads on another, 2025, network engineers $130,811”; a source that
 * gives both, by the hour and by the year, is named once.
 */
function inTurn(known: readonly Known[], short = false): string {
  const units = new Set(known.map(({ band }) => band.per));
  return known
    .map(({ role, band }, index) => {
      const before = known[index - 1]?.band;
      const whom = band.covers ? `${midSentence(band.covers)} together` : role.plural;
      const unit = units.size > 1 || band.per !== 'year' ? ` ${payPeriods[band.per].label}` : '';
      const amount = `${money(band.values.median, band.currency, band.per)}${unit}`;
      if (before?.measure === 'total' && band.source === before.source) return `; it gives ${whom} ${amount}`;
      if (before?.measure === 'wage' && band.source === before.source) return `, ${whom} ${amount}`;
      const offered = before?.measure === 'advertised-base' && band.measure === 'advertised-base';
      const after = index > 0 ? '; ' : '';
      return `${after}${sourceOf(band, short && index > 0)} ${offered ? '' : `${verbs[band.measure]} `}${whom} ${amount}`;
    })
    .join('');
}

const verbs: Record<MedianBand['measure'], string> = {
  wage: 'give',
  'filed-base': 'give',
  'advertised-base': 'offered',
  total: 'gives',
  'tax-return': 'give',
};

/** The source of a figure as the subject of a clause; `short` leaves out the country, which stands before it. */
function sourceOf(band: MedianBand, short: boolean): string {
  const place = short ? '' : `${homeShort} `;
  const at = period(band.period);
  switch (band.measure) {
    case 'wage':
      return `official ${place}statistics of ${at}`;
    case 'filed-base':
      return `${place}visa filings of ${at}`;
    case 'advertised-base':
      return `${place}${adsOn(band)},`;
    case 'total':
      return `a ${place}survey of ${at}`;
    case 'tax-return':
      return `${place}tax returns of ${at}`;
  }
}
