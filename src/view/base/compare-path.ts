import { rolesKey } from './query-words.ts';
import { paths } from './site-paths.ts';

/** A career by its id, and whether somebody has written about it. */
export interface Pickable {
  id: string;
  written: boolean;
}

/** Whether a built page of their own sets careers side by side: two that somebody has written about. */
export function haveOwnPage(careers: readonly Pickable[]): boolean {
  return careers.length === 2 && careers.every(({ written }) => written);
}

/**
 * Where two to four careers stand side by side: on the page of their own, otherwise in the order given.
 *
 * @param search The query of the page before, whose other keys are kept.
 */
export function comparePath(careers: readonly Pickable[], search = ''): string {
  const ids = careers.map(({ id }) => id);
  const rest = new URLSearchParams(search);
  rest.delete(rolesKey);
  const roles = haveOwnPage(careers) ? '' : `${rolesKey}=${ids.join(',')}`;
  const query = [roles, `${rest}`].filter(Boolean).join('&');
  return (roles ? paths.compare : paths.pair(...ids)) + (query && `?${query}`);
}
