/** A number of people in three digits at most, as a list says it: 3.4M, 648,000, 7,920. Alone here, since the picker needs no other form of numbers. */
export function peopleInShort(people: number): string {
  if (people >= 1e6) return `${(people / 1e6).toFixed(1)}M`;
  const unit = people >= 1e5 ? 1000 : 10;
  return (Math.round(people / unit) * unit).toLocaleString('en-US');
}
