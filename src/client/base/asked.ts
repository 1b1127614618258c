import { hasKey, payKeys, rolesKey } from '../../view/base/query-words.ts';

/** Whether the address says how pay is to be shown. */
export const asksForPay = (): boolean => hasKey(location.search, ...payKeys);

/** Whether the address names roles. */
export const asksForRoles = (): boolean => hasKey(location.search, rolesKey);
