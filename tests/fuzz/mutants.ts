/** Numbers between 0 and 1 from a seed: the same seed gives the same ones (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A slip that someone may make in a file. */
export interface Slip {
  name: string;
  /** True where it changes what an official figure says. */
  meaning: boolean;
  /** How often it is made, beside the others. */
  weight: number;
  /** The text with the slip; undefined where it has no place for it. */
  make(text: string, random: () => number): string | undefined;
}

const figureLines = /^ {2}- \{ source: .*$|^[a-zA-Z]+: \{ source: .*$/gm;
const numbers = /(?<=: |\[|, )\d+(?:\.\d+)?(?=[,\s}\]])/g;

/** Changes one match of a form within one line of figures. */
function inFigures(form: RegExp, to: (found: string, random: () => number) => string) {
  return (text: string, random: () => number): string | undefined => {
    const lines = [...text.matchAll(figureLines)];
    const line = lines[Math.floor(random() * lines.length)];
    if (!line) return undefined;
    const written = replaceOne(line[0], form, to, random);
    if (written === undefined || written === line[0]) return undefined;
    return text.slice(0, line.index) + written + text.slice(line.index + line[0].length);
  };
}

function replaceOne(
  text: string,
  form: RegExp,
  to: (found: string, random: () => number) => string,
  random: () => number,
): string | undefined {
  const matches = [...text.matchAll(form)];
  const match = matches[Math.floor(random() * matches.length)];
  return match && text.slice(0, match.index) + to(match[0], random) + text.slice(match.index + match[0].length);
}

const anywhere =
  (form: RegExp, to: (found: string, random: () => number) => string): Slip['make'] =>
  (text, random) =>
    replaceOne(text, form, to, random);

/** Puts something at a random place, over so many characters. */
const at =
  (put: string, over = 0): Slip['make'] =>
  (text, random) => {
    const index = Math.floor(random() * text.length);
    return text.slice(0, index) + put + text.slice(index + over);
  };

const otherDigit = (number: string, random: () => number) => {
  const digits = [...number.matchAll(/\d/g)];
  const digit = digits[Math.floor(random() * digits.length)];
  if (!digit) return number;
  const other = (Number(digit[0]) + 1 + Math.floor(random() * 9)) % 10;
  return number.slice(0, digit.index) + other + number.slice(digit.index + 1);
};

/** What editors, strangers and programs do to files, weighted towards what changes the meaning of a figure. */
export const slips: readonly Slip[] = [
  { name: 'another digit', meaning: true, weight: 12, make: inFigures(numbers, otherDigit) },
  {
    name: 'two digits swapped',
    meaning: true,
    weight: 6,
    make: inFigures(/(?<=: |\[|, |\d)(\d)(?!\1)\d(?=[\d,\s}\].])/g, ([a = '', b = '']) => b + a),
  },
  {
    name: 'point moved',
    meaning: true,
    weight: 6,
    make: inFigures(numbers, (number) => String(Number(number) * 10)),
  },
  {
    name: 'sign put before',
    meaning: true,
    weight: 4,
    make: inFigures(numbers, (number) => (Number(number) === 0 ? number : `-${number}`)),
  },
  { name: 'sign of a word processor', meaning: true, weight: 3, make: inFigures(numbers, (number) => `−${number}`) },
  { name: 'brackets', meaning: true, weight: 3, make: inFigures(numbers, (number) => `(${number})`) },
  { name: 'at least', meaning: true, weight: 3, make: inFigures(numbers, (number) => `">=${number}"`) },
  { name: 'thousands', meaning: true, weight: 3, make: inFigures(numbers, (number) => `${number}k`) },
  {
    name: 'two values swapped',
    meaning: true,
    weight: 5,
    make: inFigures(/: [\d.]+, \w+: [\d.]+/g, (pair) =>
      pair.replace(/: ([\d.]+), (\w+): ([\d.]+)/, (all, a, key, b) => (a === b ? all : `: ${b}, ${key}: ${a}`)),
    ),
  },
  {
    name: 'another edition',
    meaning: true,
    weight: 5,
    make: inFigures(/source: [a-z-]+-\d{4}/g, (source) => source.replace(/\d{4}/, (year) => String(Number(year) - 1))),
  },
  {
    name: 'another unit of time',
    meaning: true,
    weight: 3,
    make: inFigures(/ \}/g, () => ', per: hour }'),
  },
  { name: 'another place', meaning: true, weight: 3, make: inFigures(/ \}/g, () => ', place: gb }') },
  { name: 'another level', meaning: true, weight: 3, make: inFigures(/ \}/g, () => ', level: senior }') },
  { name: 'line gone', meaning: true, weight: 4, make: inFigures(/^.*$/g, () => '') },
  { name: 'typed by hand', meaning: true, weight: 3, make: inFigures(/ \}/g, () => ', by: hand }') },
  {
    name: 'what a source gives',
    meaning: true,
    weight: 8,
    make: anywhere(
      /(?<=[{ ])(?:measure|statistic|scope|taxed|currency|per|place|period|span|countOf): [\w-]+/g,
      (said, random) => {
        const [key = ''] = said.split(':');
        const words = others[key as keyof typeof others].filter((word) => !said.endsWith(` ${word}`));
        return `${key}: ${words[Math.floor(random() * words.length)]}`;
      },
    ),
  },
  { name: 'code', meaning: true, weight: 4, make: anywhere(/(?<=^code: )\d\d-\d{4}/gm, otherDigit) },
  { name: 'line twice', meaning: false, weight: 3, make: inFigures(/^.*$/g, (line) => `${line}\n${line}`) },
  { name: 'key mistyped', meaning: false, weight: 3, make: anywhere(/\w+(?=: )/g, (key) => `${key}x`) },
  { name: 'character gone', meaning: false, weight: 4, make: at('', 1) },
  { name: 'many characters gone', meaning: false, weight: 3, make: at('', 400) },
  { name: 'bracket', meaning: false, weight: 3, make: at('{') },
  { name: 'quote', meaning: false, weight: 3, make: at('"') },
  { name: 'colon', meaning: false, weight: 2, make: at(': ') },
  { name: 'tab', meaning: false, weight: 2, make: at('\t') },
  { name: 'line break', meaning: false, weight: 3, make: at('\n') },
  { name: 'NUL', meaning: false, weight: 1, make: at('\0') },
  { name: 'unseen character', meaning: false, weight: 2, make: at('\u200b') },
  { name: 'right to left', meaning: false, weight: 1, make: at('\u202e') },
  { name: 'letter of another alphabet', meaning: false, weight: 2, make: anywhere(/(?<=[a-z])a(?=[a-z])/g, () => 'а') },
  { name: 'reference not closed', meaning: false, weight: 2, make: anywhere(/(?<=\[[@=][^\]\n]*)\]/g, () => '') },
  { name: 'conflict', meaning: false, weight: 1, make: at('\n<<<<<<< ours\n=======\n>>>>>>> theirs\n') },
  { name: 'deep', meaning: false, weight: 1, make: at('[['.repeat(200)) },
  { name: 'long', meaning: false, weight: 1, make: at('1,1,'.repeat(5000)) },
  { name: 'uncited money', meaning: false, weight: 2, make: anywhere(/\.\n$/g, () => '.\n\nThe pay is $123,456.\n') },
  { name: 'script', meaning: false, weight: 1, make: anywhere(/\.\n$/g, () => '.\n\n<script>alert(1)</script>\n') },
];

const others = {
  measure: ['wage', 'base', 'total', 'advertised'],
  statistic: ['percentiles', 'mean'],
  scope: ['all', 'full-time'],
  taxed: ['gross', 'net'],
  currency: ['USD', 'EUR', 'GBP'],
  per: ['year', 'month', 'hour'],
  place: ['us', 'gb', 'de'],
  period: ['2025-05', '2024-05', '2023', '2020-05', '2019'],
  span: ['2024-34', '2023-33', '2014-24'],
  countOf: ['employees', 'adverts', 'answers'],
};
