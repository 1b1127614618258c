/** The first of some texts that has at most `most` characters; the shortest where none has. */
export function firstWithin(most: number, texts: readonly string[]): string {
  const plain = texts.map(unjoined);
  const [shortest = ''] = [...plain].sort((a, b) => a.length - b.length);
  return plain.find((text) => text.length <= most) ?? shortest;
}

/** Without the joiners that keep a range on one line: outside a page they are shown as boxes. */
export const unjoined = (text: string) => text.replaceAll('\u2060', '');

/** Sentences joined as long as they stay within `most` characters; one that does not fit is left out, never cut. */
export function sentencesWithin(most: number, sentences: readonly (string | false | undefined)[]): string {
  return sentences.reduce<string>((text, sentence) => {
    if (!sentence) return text;
    const longer = unjoined(text ? `${text} ${sentence}` : sentence);
    return longer.length <= most || !text ? longer : text;
  }, '');
}

/** What a list of search results shows of a title and of a description. */
export const titleLength = 60;
export const descriptionLength = 160;

/** A reader takes in a sentence of this many words at once, and a phone shows it in five lines. */
const mostWords = 30;
const mostCharacters = 164;

/**
 * The first of some wordings of a sentence that a reader takes in at once: within thirty words and five lines of a phone;
 * else the shortest within thirty words; else `otherwise`, or the one with the fewest words.
 */
export function atOnce(texts: readonly string[], otherwise?: string): string {
  const words = (text: string) => text.split(/\s+/).length;
  const within = texts.filter((text) => words(text) <= mostWords);
  const [shortest] = [...within].sort((a, b) => a.length - b.length);
  const [fewest = ''] = [...texts].sort((a, b) => words(a) - words(b));
  return within.find(({ length }) => length <= mostCharacters) ?? shortest ?? otherwise ?? fewest;
}
