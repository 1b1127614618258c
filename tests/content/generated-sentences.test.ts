import { beforeAll, describe, expect, test } from 'vitest';
import { dataset } from '../../src/published.ts';
import { generatedPages, sentencesOf } from '../generated-sentences.ts';

/** Every sentence that the views write, with the first page it stands on. */
const sentences = new Map<string, string>();

beforeAll(() => {
  for (const { path, texts } of generatedPages(dataset)) {
    for (const text of texts) {
      for (const sentence of sentencesOf(text)) if (!sentences.has(sentence)) sentences.set(sentence, path);
    }
  }
}, 240_000);

/** Words that are counted and never stand before another noun. */
const counted = 'ad|answer|claim|copy|edition|figure|filing|measure|median|rung|skill|tool|value';
const alsoCounted = 'area|category|job|level|line|people|record|role|row|source|state|year';
const several = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?<![\\d,.–-])\\d{0,2}[2-9])';

/** What no sentence may hold, and an example of it. */
const badForms: [what: string, form: RegExp, example: string][] = [
  [
    'one of several',
    new RegExp(`(?<![\\d.,–-] ?)\\b(?:one|1) (?:job )?(?:${counted}|${alsoCounted})s\\b(?! for)`, 'i'),
    'one rungs',
  ],
  ['several of one', new RegExp(`\\b${several} (?:job )?(?:${counted})\\b`, 'i'), 'four median'],
  ['a word twice', /\b(?!had\b)([a-z]+) \1\b/i, 'of of'],
  ['“a” before a vowel', /(?<!&)\b[Aa] (?!U[KSX.]|[Uu]ni|use|usu|Euro|one\b|once\b)[aeiouAEIOU]/, 'a analyst'],
  ['“an” before a consonant', /\b[Aa]n (?!hour|honest|8|11|18|[FHLMNRSX][A-Z]|[aeiouAEIOU“‘(])/, 'an role'],
  ['no distance as a distance', /\b0% (?:apart|more|less)\b/, '0% apart'],
  ['an acronym where a name with its article belongs', /\bthat (?:UK|US) /, 'that UK Digital and Data framework lists'],
  [
    'a comma that cuts a name in two',
    /\bOf [^“”]*, all other (?:aged|are|were)\b/,
    'Of computer occupations, all other aged 25',
  ],
  ['work that pays work', /\bDoes \w+(?: \w+)? pay more than \w+\?/, 'Does machine learning pay more than software?'],
  ['medians of ours as published', /\bmedians? (?:is|are) published for\b/, 'Three medians are published for analysts'],
  [
    'a role that nobody can tell among two',
    /\b(?:held for it|fewer than ten of its|have no group under this title|figure for its category)\b/,
    'fewer than ten of its ads are marked entry level',
  ],
  ['“no ads” where only none are held', /\d and no ads\b|\bno ads for \w+s: too few/i, '122 and no ads'],
  ['a gap', /undefined|\bNaN\b|\bnull\b|\(\s*\)|\s,|,,|;,|\.\.(?!\.)|\[object/, 'between , and'],
  ['a stop without a sentence', /(?:^|\s)\.(?:\s|$)/, 'wages .'],
];

test('the views write tens of thousands of sentences', () => {
  expect(sentences.size).toBeGreaterThan(20_000);
});

describe.each(badForms)('no sentence has %s', (_, form, example) => {
  test('as an example has', () => {
    expect(example).toMatch(form);
  });

  test('on any page', () => {
    const found = [...sentences].filter(([sentence]) => form.test(sentence));
    expect(found.map(([sentence, path]) => `${path}: ${sentence}`)).toEqual([]);
  });
});

test('every sentence about pay in ads names the board', () => {
  const offered = /\bwere offered\b|\bads? pays more\b|(?<!to )\bstates? pay\b|\boffered .* more than\b/;
  const named = /\bjob board\b|visa filings|no source|from this board|answers/i;
  const found = [...sentences].filter(([sentence]) => offered.test(sentence) && !named.test(sentence));
  // What all levels show stands behind a sentence that names the board, and the draw below the source of the bars.
  const alone = found.filter(([sentence]) => !/^Over all levels |^Draw one of each/.test(sentence));
  expect(alone.map(([sentence, path]) => `${path}: ${sentence}`)).toEqual([]);
});
