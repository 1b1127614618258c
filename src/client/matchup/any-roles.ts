import { hasKey, rolesKey } from '../../view/base/query-words.ts';

/** Loads the comparison of any roles where the address names some. */
const place = document.querySelector<HTMLElement>('#any');
if (place && hasKey(location.search, rolesKey)) {
  import('./compare-many.ts').then(({ compareManyRoles }) => compareManyRoles(place));
}
