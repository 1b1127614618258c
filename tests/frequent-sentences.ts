import { dataset } from '../src/published.ts';
import { generatedPages, sentencesOf } from './generated-sentences.ts';

/** `npm run sentences`: every sentence that stands on more than so many pages, most frequent first, for a human to read. */
const [least = '200'] = process.argv.slice(2);

const on = new Map<string, number>();
for (const { texts } of generatedPages(dataset)) {
  for (const sentence of new Set([...texts].flatMap(sentencesOf))) on.set(sentence, (on.get(sentence) ?? 0) + 1);
}

const frequent = [...on]
  .filter(([sentence, pages]) => pages > Number(least) && sentence.split(' ').length > 3)
  .sort(([, a], [, b]) => b - a);
for (const [sentence, pages] of frequent) console.log(`${pages}\t${sentence}`);
