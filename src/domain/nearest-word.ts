import { distance } from 'fastest-levenshtein';

/** The word that was most likely meant; undefined when none is near. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  const [nearest] = words
    .map((candidate) => ({ candidate, steps: distance(typed, candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  if (!nearest) return undefined;
  const near = nearest.steps <= Math.max(1, Math.floor(typed.length * 0.4));
  return near || swapped(typed, nearest.candidate.toLowerCase()) ? nearest.candidate : undefined;
}

/** Two letters that changed places are one slip but two steps, too many for a short word. */
function swapped(typed: string, meant: string): boolean {
  const sorted = (word: string) => [...word].sort().join('');
  return distance(typed, meant) === 2 && sorted(typed) === sorted(meant);
}
