import { homeCountry } from '../../schema/home-country.ts';

/*
 * The words that may stand in the query of an address. A link that was given keeps its meaning: words are added, and none
 * ever comes to say something else. Other values are ids (of roles, places and terms) or those of a vocabulary (levels,
 * measures, verdicts and topics); the keys of the tool for choosing are the ids of its terms.
 */

/** The roles side by side, by id, joined by commas. */
export const rolesKey = 'roles';

/** By what pay is chosen, in the order of the address. */
export const payKeys = ['place', 'currency', 'level', 'measure', 'adjust'] as const;

/** Amounts in the currency of their source; any other value is a currency in lower case. */
export const asPublished = 'native';

/** Pay as it is, or divided by the price level of the place. */
export const adjustments = ['none', 'prices'] as const;

/** What an address without these keys says; the measure is that of the page. */
export const plainPay = { place: homeCountry, currency: asPublished, level: 'all', adjust: 'none' } as const;

/** Whether the rows whose sides all say the same are left out. */
export const differencesKey = 'diff';
export const onlyDifferences = '1';
export const allRows = '0';

/** The keys of a page with figures, in their order. */
export const addressKeys = [rolesKey, ...payKeys, differencesKey] as const;

/** By what claims are filtered. A type, since the list of claims needs no other word of this module. */
export type ClaimKey = 'verdict' | 'role' | 'topic';

/** By what the list of roles is narrowed and put in order. A type, for the same reason. */
export type ListKey = 'family' | 'pay' | 'growth' | 'entry' | 'licence' | 'sort' | 'order';

/** By what the list of forecasts is narrowed and put in order. */
export type ForecastKey = 'edition' | 'family' | 'verdict' | 'sort';

/** The place of a career’s page of places, and by what its table is narrowed and put in order. */
export type PlacesKey = 'place' | 'kind' | 'state' | 'sort';

/** The colours of a framed page: light without the key; `auto` are those of the reader’s system. */
export const themeKey = 'theme';
export const themes = ['light', 'dark', 'auto'] as const;
