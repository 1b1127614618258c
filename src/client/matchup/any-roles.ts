/** Loads the comparison of any roles where the address may name some. */
const place = document.querySelector<HTMLElement>('#any');
if (place && location.search) import('./compare-many.ts').then(({ compareManyRoles }) => compareManyRoles(place));
