import type { Edit, Finding, Place } from './problem.ts';

/** Signs that nobody sees, or that change how what stands beside them is seen. */
const strange = /[^\P{Cc}\t\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}\ufffd]/u;

/** Most tables hold no other signs, and are passed over at once. */
const beyondPlain = /[^\t\n\x20-\x7e]/;

const names: readonly (readonly [from: number, to: number, name: string])[] = [
  [0x00, 0x00, 'NUL'],
  [0x1b, 0x1b, 'ESC'],
  [0x00, 0x1f, 'control character'],
  [0x7f, 0x9f, 'control character'],
  [0xad, 0xad, 'soft hyphen'],
  [0x200b, 0x200b, 'zero-width space'],
  [0x200c, 0x200c, 'zero-width non-joiner'],
  [0x200d, 0x200d, 'zero-width joiner'],
  [0x200e, 0x200e, 'left-to-right mark'],
  [0x200f, 0x200f, 'right-to-left mark'],
  [0x061c, 0x061c, 'Arabic letter mark'],
  [0x2028, 0x2028, 'line separator'],
  [0x2029, 0x2029, 'paragraph separator'],
  [0x202a, 0x202a, 'left-to-right embedding'],
  [0x202b, 0x202b, 'right-to-left embedding'],
  [0x202c, 0x202c, 'pop directional formatting'],
  [0x202d, 0x202d, 'left-to-right override'],
  [0x202e, 0x202e, 'right-to-left override'],
  [0x2060, 0x2060, 'word joiner'],
  [0x2066, 0x2066, 'left-to-right isolate'],
  [0x2067, 0x2067, 'right-to-left isolate'],
  [0x2068, 0x2068, 'first strong isolate'],
  [0x2069, 0x2069, 'pop directional isolate'],
  [0xfe00, 0xfe0f, 'variation selector'],
  [0xfeff, 0xfeff, 'zero-width no-break space'],
  [0xfffd, 0xfffd, 'replacement character, left where a program could not read a letter'],
  [0xe000, 0xf8ff, 'private-use character'],
  [0xe0000, 0xe0fff, 'tag character'],
  [0xf0000, 0x10ffff, 'private-use character'],
];

/** Signs that take no room and change nothing beside them: without them the text reads the same. */
const without = new Set([0xad, 0x200b, 0x2060, 0xfeff]);

/** Words of letters of more than one of these alphabets look like words of one. */
const alphabets = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
] as const;

/** Letters of the other alphabets, Latin ones of full width, and mathematical ones, which look like plain letters. */
const lookalikes =
  /[\u0370-\u03ff\u0400-\u052f\u0531-\u058f\u13a0-\u13ff\u1c80-\u1c8f\u1f00-\u1fff\uff21-\uff5a]|\ud835/;

/** Every character of a text that does not show as what it is, with its name and place, each run of them once. */
export function strangeCharacters(path: string, text: string): Finding[] {
  const plain = !beyondPlain.test(text);
  return [
    ...(!plain && strange.test(text) ? unseen(text) : []),
    ...(!plain && lookalikes.test(text) ? mixed(text) : []),
    ...(text.includes('://') ? addresses(text) : []),
  ].map((finding) => ({ path, ...finding }));
}

type Words = Omit<Finding, 'path'>;

/** A file of nothing else is told of its first ones. */
const most = 20;

function unseen(text: string): Words[] {
  return matches(text, new RegExp(`(?:${strange.source})+`, 'gu'), ({ written, place }) => {
    const codes = [...written].map((sign) => sign.codePointAt(0) ?? 0);
    const kinds = [...new Set(codes)].map(
      (code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')} (${nameOf(code)})`,
    );
    const edits: Edit[] = codes.every((code) => without.has(code)) ? [{ place, text: '' }] : [];
    return {
      place,
      message: `found ${kinds.slice(0, 3).join(', ')}, expected only characters that show as what they are`,
      fix: 'Delete it and type anew what stands around it: text pasted from a page or a document may hold such signs.',
      ...(edits.length > 0 && { edits }),
    };
  });
}

function nameOf(code: number): string {
  return names.find(([from, to]) => code >= from && code <= to)?.[2] ?? 'invisible character';
}

function mixed(text: string): Words[] {
  return matches(text, /[\p{L}\p{M}]+/gu, ({ written, place }) => {
    const scripts = alphabets.flatMap(([name, form]) => (form.test(written) ? [name] : []));
    const wide = /[\uff21-\uff3a\uff41-\uff5a]|\ud835[\udc00-\udfff]/.test(written);
    if (scripts.length < 2 && !wide) return undefined;
    const odd = [...written].find((sign) => !/\p{Script=Latin}/u.test(sign) || sign.normalize('NFKC') !== sign) ?? '';
    const code = `U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return {
      place,
      message: `found the word “${written}” with “${odd}” (${code}) ${wide ? 'for a plain letter' : `of another alphabet: ${scripts.join(' and ')}`}, expected letters of one`,
      fix: 'Type the word anew: a letter in it only looks like the one that is meant.',
    };
  });
}

/** An address says where it leads in plain letters, without a name before an @, which looks like where it leads. */
function addresses(text: string): Words[] {
  return matches(text, /https?:\/\/[^\s/?#<>()[\]"'`]+/gi, ({ written, place }) => {
    const host = written.slice(written.indexOf('//') + 2);
    const fault = host.includes('@')
      ? `with “${host.slice(0, host.indexOf('@') + 1)}” before its host`
      : /[^\x21-\x7e]/.test(host)
        ? 'whose host holds a letter beyond a to z, which may look like another'
        : host.includes('\\')
          ? 'with a backslash in its host'
          : undefined;
    if (!fault) return undefined;
    return {
      place,
      message: `found the address "${written.slice(0, 80)}" ${fault}, expected https:// and the plain name of the host`,
      fix: 'Write the address as the publisher prints it; a host of other letters in its form with xn--.',
    };
  });
}

/** What the matches of a form mean, each where it stands; one pass over the text. */
function matches(
  text: string,
  form: RegExp,
  meaning: (match: { written: string; place: Place }) => Words | undefined,
): Words[] {
  const found: Words[] = [];
  let line = 1;
  let start = 0;
  for (const { 0: written, index } of text.matchAll(form)) {
    for (let end = text.indexOf('\n', start); end !== -1 && end < index; end = text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    const column = index - start + 1;
    const words = meaning({ written, place: { line, column, endLine: line, endColumn: column + written.length } });
    if (words) found.push(words);
    if (found.length === most) break;
  }
  return found;
}
