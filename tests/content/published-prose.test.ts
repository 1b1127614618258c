import { expect, test } from 'vitest';
import { checkContent } from '../../src/checker/check-content.ts';

const { entries } = checkContent();

/** Sentences of five words and more, with where they stand; references and marks count as words. */
function sentencesOf(path: string, body: string): { path: string; sentence: string }[] {
  return body
    .split(/\n+/)
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.replace(/^- (\*\*[^*]+\*\* )?/, '').split(/(?<=[.!?])\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length >= 5)
    .map((sentence) => ({ path, sentence }));
}

test.each(['profile', 'salary'] as const)('no sentence of a %s stands in two roles', (kind) => {
  const files = entries.filter((entry) => entry.kind === kind);
  expect(files.length).toBeGreaterThan(5);
  const said = Map.groupBy(
    files.flatMap(({ path, body }) => sentencesOf(path, body.replaceAll(/\n(?![\n#-])/g, ' '))),
    ({ sentence }) => sentence,
  );
  const repeated = [...said].filter(([, places]) => new Set(places.map(({ path }) => path)).size > 1);
  expect(repeated.map(([sentence, places]) => `${places.map(({ path }) => path).join(', ')}: ${sentence}`)).toEqual([]);
});
