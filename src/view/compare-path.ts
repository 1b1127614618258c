import { writeQuery } from './page-query.ts';
import { paths } from './site-paths.ts';

/**
 * Where two to four roles stand side by side: two on the page of their own, more in the order given.
 *
 * @param search The query of the page before, whose other keys are kept.
 */
export function comparePath(ids: readonly string[], search = ''): string {
  const rest = [...new URLSearchParams(search)].filter(([key]) => key !== 'roles');
  const roles = ids.length > 2 ? [['roles', ids.join(',')] as const] : [];
  return (
    (ids.length > 2 ? paths.compare : paths.pair(...ids)) +
    writeQuery([...roles, ...rest.map(([key, value]) => [encodeURIComponent(key), encodeURIComponent(value)] as const)])
  );
}
