import type { places } from './countries.ts';

/** The country that the site leads with: roles name its categories in their own files, and ads and surveys are of it. */
export const homeCountry = 'us' satisfies keyof typeof places;

/** Its name where there is little room: in receipts and titles. */
export const homeShort = 'US';
