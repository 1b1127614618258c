import { payKeys, rolesKey } from '../../view/base/query-words.ts';

/** Whether the address has one of some keys. */
function asks(...keys: readonly string[]): boolean {
  const query = new URLSearchParams(location.search);
  return keys.some((key) => query.has(key));
}

/** Whether the address says how pay is to be shown. */
export const asksForPay = (): boolean => asks(...payKeys);

/** Whether it says so otherwise than a query that chooses nothing; the first script of a page asks the same. */
export function choosesPay(plain: string): boolean {
  const query = new URLSearchParams(location.search);
  return [...new URLSearchParams(plain)].some(([key, value]) => (query.get(key) || value) !== value);
}

/** Whether it asks for a US place, and for nothing else that a query which chooses nothing does not; so does the first script. */
export function asksForPlaceOnly(plain: string): boolean {
  const query = new URLSearchParams(location.search);
  const others = [...new URLSearchParams(plain)].filter(([key]) => key !== 'place');
  return (
    /^(?:us-|\d)/.test(query.get('place') ?? '') && others.every(([key, value]) => (query.get(key) || value) === value)
  );
}

/** Whether the address names roles. */
export const asksForRoles = (): boolean => asks(rolesKey);
