/** Longest text of a row. */
const most = 140;

/** A text as a comment may show it: in one line, without a sign that could be markup or call on someone. */
export function shownText(text: string): string;
export function shownText(text: string | null | undefined): string | null;
export function shownText(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const safe = text
    .replaceAll(/[^\p{L}\p{N} $€£₹%.,:;?!()'’“”+/=≥≤–−…-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return safe.length > most ? `${safe.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : safe;
}

/** Two texts that differ, each from a little before the first difference on, so that a long one shows what is other. */
export function textsApart(old: string, now: string): [string, string] {
  if (Math.max(old.length, now.length) <= most) return [shownText(old), shownText(now)];
  let same = 0;
  while (same < old.length && old[same] === now[same]) same += 1;
  const from = old.lastIndexOf(' ', Math.max(0, same - 40)) + 1;
  const begin = from > 0 ? '…' : '';
  return [shownText(begin + old.slice(from)), shownText(begin + now.slice(from))];
}
