import { type Known, readValues, writeQuery } from '../base/page-query.ts';
import type { ClaimKey } from '../base/query-words.ts';

/** By what claims are filtered, in the order of the address. */
export const claimKeys = ['verdict', 'role', 'topic'] as const satisfies readonly ClaimKey[];

/** One chosen value for each filter; empty for all. */
export type ClaimFilter = Record<ClaimKey, string>;

/** The filter that a query asks for, and a sentence for each value that no claim has. */
export function readClaimFilter(
  search: string,
  known: Record<keyof ClaimFilter, Known>,
): { filter: ClaimFilter; notes: string[] } {
  const filter: ClaimFilter = { verdict: '', role: '', topic: '' };
  const notes: string[] = [];
  for (const key of claimKeys) {
    const [read] = readValues(search, key, known[key]);
    if (!read) continue;
    if ('value' in read) filter[key] = read.value;
    else notes.push(`No claim has the ${key} “${read.unknown}”, so it is not used as a filter.`);
  }
  return { filter, notes };
}

/** The query that stands for a filter. */
export function writeClaimFilter(filter: ClaimFilter): string {
  return writeQuery(claimKeys.map((key) => [key, filter[key]] as const));
}

/** What a claim offers to the filters. */
export interface Filtered {
  verdict: string;
  topic: string;
  roles: readonly string[];
}

/** Whether a claim has everything that is chosen. */
export function passes({ verdict, role, topic }: ClaimFilter, claim: Filtered): boolean {
  return (
    (!verdict || claim.verdict === verdict) &&
    (!topic || claim.topic === topic) &&
    (!role || claim.roles.includes(role))
  );
}
