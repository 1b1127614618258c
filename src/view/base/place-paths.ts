import { paths } from './site-paths.ts';

/** Addresses of pay by place, for pages that load it: a file of its own, so that they need not bring all others. */
export const placePaths = {
  placeList: paths.dataset('places.json'),
  places: (occupation: string) => paths.dataset(`places/${occupation}.json`),
} as const;
