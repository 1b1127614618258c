import { rolesKey } from './query-words.ts';
import { paths } from './site-paths.ts';

/**
 * Where two to four roles stand side by side: two on the page of their own, more in the order given.
 *
 * @param search The query of the page before, whose other keys are kept.
 */
export function comparePath(ids: readonly string[], search = ''): string {
  const rest = new URLSearchParams(search);
  rest.delete(rolesKey);
  const roles = ids.length > 2 ? `${rolesKey}=${ids.join(',')}` : '';
  const query = [roles, `${rest}`].filter(Boolean).join('&');
  return (roles ? paths.compare : paths.pair(...ids)) + (query && `?${query}`);
}
