import { payKeys, rolesKey } from '../../view/base/query-words.ts';

/** Whether the address has one of some keys. */
function asks(...keys: readonly string[]): boolean {
  const query = new URLSearchParams(location.search);
  return keys.some((key) => query.has(key));
}

/** Whether the address says how pay is to be shown. */
export const asksForPay = (): boolean => asks(...payKeys);

/** Whether the address names roles. */
export const asksForRoles = (): boolean => asks(rolesKey);
