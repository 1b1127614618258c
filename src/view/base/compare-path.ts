import { rolesKey } from './query-words.ts';
import { paths } from './site-paths.ts';

/** A career by its id, and whether somebody has written about it. */
export interface Pickable {
  id: string;
  written: boolean;
}

/** Whether a built page of their own sets two careers, by id and in any order, side by side. */
export type OwnPage = (one: string, other: string) => boolean;

/** Pairs of careers that somebody has written about: what is known of pages without the list of all that are built. */
export function writtenPairs(careers: readonly Pickable[]): OwnPage {
  const written = new Set(careers.flatMap(({ id, written }) => (written ? id : [])));
  return (one, other) => written.has(one) && written.has(other);
}

/** Whether these careers are two with a page of their own. */
export function haveOwnPage(careers: readonly Pickable[], own: OwnPage = writtenPairs(careers)): boolean {
  const [one, other, ...more] = careers;
  return one !== undefined && other !== undefined && more.length === 0 && own(one.id, other.id);
}

/**
 * Where two to four careers stand side by side: on the page of their own, otherwise in the order given.
 *
 * @param search The query of the page before, whose other keys are kept.
 */
export function comparePath(careers: readonly Pickable[], search = '', own?: OwnPage): string {
  const ids = careers.map(({ id }) => id);
  const rest = new URLSearchParams(search);
  rest.delete(rolesKey);
  const built = haveOwnPage(careers, own);
  const roles = built ? '' : `${rolesKey}=${ids.join(',')}`;
  const query = [roles, `${rest}`].filter(Boolean).join('&');
  return (built ? paths.pair(...ids) : paths.compare) + (query && `?${query}`);
}
