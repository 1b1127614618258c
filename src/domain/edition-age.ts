import type { Source as SourceData } from '../schema/source.ts';

/** Why the figures of a source are no longer the newest word: a newer edition is here, or one was announced. */
export type Age = { kind: 'older'; edition: string } | { kind: 'due'; announced: string };

/** Whether the next edition was announced for a day or an earlier one; for a month or a year, for its first day. */
export function isDue({ nextRelease }: Pick<SourceData, 'nextRelease'>, day: string): boolean {
  return nextRelease !== undefined && nextRelease <= day;
}

/** What the release calendar says of a source on a day; `next` is the edition that replaces it. */
export function ageOf(source: SourceData, next: SourceData | undefined, day: string): Age | undefined {
  if (next) return { kind: 'older', edition: next.edition };
  if (source.nextRelease !== undefined && isDue(source, day)) return { kind: 'due', announced: source.nextRelease };
  return undefined;
}
