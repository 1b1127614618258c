import type { Role } from '../../domain/dataset.ts';
import { list } from '../../domain/format.ts';

/** One entry of a role’s ladder or list of skills, as far as it tells what the framework calls the role. */
type Listed = { locator?: string | undefined };

const plain = (words: string) => words.toLowerCase().replaceAll(/s\b/g, '');

/**
 * The entry of a framework from which rows of a role are taken, where it has another name than the role: “Network
 * architect” for network engineers, whom the framework does not list. Undefined where the framework lists the role itself.
 * Read from the locators, “Network architect, Lead network architect” or “IC5 Staff Reliability Engineer”: the words that
 * they share up to a comma.
 */
export function entryInstead({ name }: Pick<Role, 'name'>, rows: readonly Listed[]): string | undefined {
  const locators = rows.flatMap(({ locator }) => locator ?? []);
  if (locators.some((locator) => plain(locator).includes(plain(name)))) return undefined;
  const [first = '', ...others] = locators.map((locator) => locator.split(',')[0] ?? locator);
  const shared = first.split(' ').filter((word) => others.every((other) => other.split(' ').includes(word)));
  return shared.join(' ') || undefined;
}

/** Which entries of a framework stand in for roles that it does not list itself, in one sentence; empty where it lists all. */
export function standIns(roles: readonly { plural: string; entry: string | undefined }[]): string {
  const told = roles.flatMap(({ plural, entry }) => (entry ? [{ plural, entry }] : []));
  if (told.length === 0) return '';
  const entries = list(told.map(({ entry, plural }) => `“${entry}” for ${plural}`));
  return ` ${told.length === 1 ? 'One entry stands in' : 'Entries stand in'}: ${entries}.`;
}
