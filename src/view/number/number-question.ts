import { type currencies, places } from '../../schema/countries.ts';
import { keysOf, type payPeriods } from '../../schema/vocabulary.ts';
import type { AskedNumber } from './asked-number.ts';
import { numberText } from './number-text.ts';
import { readDigits } from './read-digits.ts';

type Currency = keyof typeof currencies;
type Per = keyof typeof payPeriods;

/** What digits and the signs round them are. */
type ReadNumber =
  | { kind: 'number'; number: AskedNumber }
  /** Digits that are no number, or larger than any here. */
  | { kind: 'unreadable'; written: string }
  /** Money of a kind that no figure here is in. */
  | { kind: 'currency'; sign: string };

/** What was written into the field; `words` are what is left beside the number: the name of a career, or nothing. */
export type NumberQuestion = { words: string } & (
  | ReadNumber
  /** Two numbers or more, as they were written. */
  | { kind: 'several'; numbers: string[] }
  | { kind: 'none' }
);

/** Longer texts are no question; what is written is looked at as far as that. */
export const longestQuestion = 120;

/** A number of figures beyond this is not held here of anything. */
const tooLarge = 1e12;

const signs: Record<string, Currency> = {
  $: 'USD',
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  s$: 'SGD',
  sg$: 'SGD',
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  rs: 'INR',
  inr: 'INR',
  usd: 'USD',
  aud: 'AUD',
  cad: 'CAD',
  chf: 'CHF',
  dkk: 'DKK',
  eur: 'EUR',
  gbp: 'GBP',
  nok: 'NOK',
  sek: 'SEK',
  sgd: 'SGD',
  dollar: 'USD',
  pound: 'GBP',
  quid: 'GBP',
  euro: 'EUR',
  rupee: 'INR',
};

const scales: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  lac: 1e5,
  lpa: 1e5,
  l: 1e5,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  cr: 1e7,
  crore: 1e7,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

const periods: [RegExp, Per][] = [
  [/^(?:h|hr|hour|hourly)$/, 'hour'],
  [/^(?:wk|week|weekly)$/, 'week'],
  [/^(?:mo|month|monthly)$/, 'month'],
  [/^(?:y|yr|year|yearly|annum|annual|annually|pa|p\.a\.)$/, 'year'],
];

const before = String.raw`(?<sign>US\$|AU?\$|CA?\$|SG?\$|[$£€₹]|\p{Sc}|(?:Rs\.?|INR|USD|AUD|CAD|CHF|DKK|EUR|GBP|NOK|SEK|SGD)(?=\s?\d))?\s?`;
const digits = String.raw`(?<digits>\d{1,3}(?:[ ’']\d{3})+(?!\d)|\d(?:[\d.,]*\d)?)`;
const scale = String.raw`(?:(?:\s|-)?(?<scale>k|thousand|lakhs?|lacs?|LPA|mn?|mio|million|crores?|cr|bn?|billion)(?![\p{L}\p{N}])|(?<lakhs>L)(?![\p{L}\p{N}]))?`;
const percent = String.raw`(?:\s?(?<percent>%|percent\b|per cent\b|pct\b))?`;
const behind = String.raw`(?:\s?(?<unit>[$€£₹]|(?:INR|USD|AUD|CAD|CHF|DKK|EUR|GBP|NOK|SEK|SGD|(?:US )?dollars?|pounds?|quid|euros?|rupees?)(?![\p{L}])))?`;
const time = String.raw`(?:\s?(?:\/\s?|an? |per |each )(?<per>hour|hr|h|week|wk|month|mo|year|yr|y|annum)(?![\p{L}])|\s(?<perly>hourly|weekly|monthly|yearly|annual|annually|p\.a\.|pa)(?![\p{L}]))?`;

/** A number with its sign, currency, scale and unit of time. One inside a name is none: 3D, K-12, 90th, Level-5. */
const numberPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|(?:^|\s)\p{L}+-)(?<minus>(?<=^|[\s(])[-\u2212\u2013]\s?)?\+?${before}${digits}${scale}${percent}${behind}${time}(?![\p{L}\p{N}])`,
  'giu',
);

/** Spans of years, and times that something takes: beside a number they say when. */
const spans = /\b(?:FY ?)?(?:19|20)\d\d ?(?:[-\u2013]|to) ?(?:(?:19|20)\d\d|\d\d)\b|\b\d{1,2}[- ](?:years?|yrs?)\b/giu;
const year = /^(?:19|20)\d\d$/;

/** Words that say what kind of number it is. */
const counts = /\b(?:people|jobs?|workers?|employees?|employed|openings?|ads?|filings?|positions?)\b/iu;

/** Words that stand round a number and a career and name none, at either end. */
const fillers = new Set(
  'a about ad ads advert an and annual annually approximately are around as at average avg base be by career careers come comes do does earn earned earning earnings earns employed employees every figure filing filings for from get gets go goes going grow growing grows growth has have how hour hourly in income is it job jobs less make makes making many market mean median monthly more most much nearly number occupation occupations of on openings or over paid pay paying pays people per percent percentile position positions projected range roughly salaries salary some starting than that the there this to total typical typically under up us usa usd wage wages was weekly were what where which who will with work worker workers working year yearly years'.split(
    ' ',
  ),
);

/**
 * Reads a question: a number, and the words round it. Capitals, the order of both, grouping of digits and widths of letters
 * do not count.
 */
export function readQuestion(written: string): NumberQuestion {
  const text = written.slice(0, longestQuestion).normalize('NFKC').replace(/\s+/g, ' ').trim();
  const all = found(text);
  const numbers = all.length > 1 ? withoutTimes(text) : { text, found: all };
  const [match, ...more] = numbers.found;
  const words = wordsOf(numbers.found.reduceRight(cutOut, numbers.text));
  if (!match) return { kind: 'none', words };
  if (more.length > 0) return { kind: 'several', numbers: numbers.found.map(([one]) => one.trim()), words };
  return { ...readMatch(match, text), words };
}

/** Every number in a text, such as both of “$110,000–$136,000”. */
export function numbersIn(text: string): AskedNumber[] {
  return found(text.normalize('NFKC')).flatMap((match) => {
    const read = readMatch(match, text);
    return read.kind === 'number' ? [read.number] : [];
  });
}

const found = (text: string) => [...text.matchAll(numberPattern)];

const cutOut = (text: string, match: RegExpExecArray) =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;

/** Without years and spans of years, where another number is left. */
function withoutTimes(text: string): { text: string; found: RegExpExecArray[] } {
  const plainer = text.replace(spans, ' ');
  const left = found(plainer);
  const some = left.length > 0 ? { text: plainer, found: left } : { text, found: found(text) };
  const dated = some.found.filter(([one]) => year.test(one.trim()));
  if (dated.length === 0 || dated.length === some.found.length) return some;
  const undated = dated.reduceRight(cutOut, some.text);
  return { text: undated, found: found(undated) };
}

function readMatch(match: RegExpExecArray, text: string): ReadNumber {
  const { groups = {} } = match;
  const written = match[0].trim();
  const sign = (groups.sign ?? groups.unit ?? '').toLowerCase().replace(/^us (?=d)|\.$/g, '');
  const scaleWord = (groups.lakhs ?? groups.scale ?? '').toLowerCase().replace(/(?<=lakh|lac|crore)s$/, '');
  const isPercent = groups.percent !== undefined;
  const read = readDigits(groups.digits ?? '', isPercent || scaleWord !== '');
  if (!read) return { kind: 'unreadable', written };
  const currency = signs[sign] ?? signs[sign.replace(/s$/, '')];
  if (sign !== '' && currency === undefined) return { kind: 'currency', sign: groups.sign ?? sign };
  const by = scales[scaleWord] ?? 1;
  const size = Number((read.value * by).toPrecision(15));
  if (size >= tooLarge) return { kind: 'unreadable', written };
  const rupees = currency ?? (/^(?:la|l$|lpa|cr)/.test(scaleWord) ? 'INR' : undefined);
  const per = periodOf(groups.per ?? groups.perly ?? (scaleWord === 'lpa' ? 'year' : ''));
  const money = rupees !== undefined || per !== undefined;
  const number = {
    value: groups.minus === undefined ? size : -size,
    step:
      by / 10 ** read.decimals === 1 && !isPercent && per !== 'hour'
        ? wholeStep(read.value, read.zeros)
        : by / 10 ** read.decimals,
    unit: isPercent ? 'percent' : money ? 'money' : counts.test(text) ? 'count' : 'any',
    ...(rupees && !isPercent && { currency: rupees }),
    ...(per && !isPercent && { per }),
  } satisfies Omit<AskedNumber, 'text'>;
  return { kind: 'number', number: { text: numberText(number, groups.digits ?? '', scaleWord), ...number } };
}

const periodOf = (word: string) => periods.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1];

/** Whole numbers are meant to the thousand, hundred or ten where they end so; below a thousand they are meant as they stand. */
function wholeStep(value: number, zeros: number): number {
  return value < 1000 ? 1 : 10 ** Math.min(zeros, 3);
}

/** The words that may name a career: without those that stand round any number, at both ends. */
function wordsOf(text: string): string {
  const words = text
    .replace(/[^\p{L}\p{N}+#.&'’-]+/gu, ' ')
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');
  const isFiller = (word: string | undefined) =>
    word !== undefined && (fillers.has(plain(word)) || /^\d+(?:st|nd|rd|th)$/i.test(word));
  while (isFiller(words[0])) words.shift();
  while (isFiller(words.at(-1))) words.pop();
  return words.join(' ').replace(/^[^\p{L}\p{N}.]+|[^\p{L}\p{N}+#]+$/gu, '');
}

/** The currencies in which figures are held. */
export const heldCurrencies: Currency[] = [...new Set(keysOf(places).map((place) => places[place].currency))];
