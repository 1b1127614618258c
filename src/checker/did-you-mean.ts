import { distance } from 'fastest-levenshtein';

/** The word that was most likely meant; undefined when none is near. */
export function didYouMean(word: string, words: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  const [nearest] = words
    .map((candidate) => ({ candidate, steps: distance(typed, candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  if (!nearest || nearest.steps > Math.max(2, Math.floor(typed.length * 0.4))) return undefined;
  return nearest.candidate;
}
