/** Loads the comparison of any roles where the address names some. */
const place = document.querySelector<HTMLElement>('#any');
if (place && new URLSearchParams(location.search).has('roles')) {
  import('./compare-many.ts').then(({ compareManyRoles }) => compareManyRoles(place));
}
