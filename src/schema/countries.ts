import type { Term } from './vocabulary.ts';

/*
 * What the content knows of countries: their names, currencies and classifications of occupations.
 */

export const currencies = {
  USD: { label: 'US dollars', description: 'Written $.' },
  AUD: { label: 'Australian dollars', description: 'Written A$.' },
  CAD: { label: 'Canadian dollars', description: 'Written C$.' },
  CHF: { label: 'Swiss francs', description: 'Written CHF.' },
  DKK: { label: 'Danish kroner', description: 'Written DKK.' },
  EUR: { label: 'euros', description: 'Written €.' },
  GBP: { label: 'pounds sterling', description: 'Written £.' },
  INR: { label: 'Indian rupees', description: 'Written ₹.' },
  NOK: { label: 'Norwegian kroner', description: 'Written NOK.' },
  SEK: { label: 'Swedish kronor', description: 'Written SEK.' },
  SGD: { label: 'Singapore dollars', description: 'Written S$.' },
} satisfies Record<string, Term>;

/** A country, with the currency in which its pay is stored. */
interface Place extends Term {
  currency: keyof typeof currencies;
}

/** Countries by name; the United States first, whose categories roles are linked to in their own files. */
export const places = {
  us: { label: 'United States', currency: 'USD', description: 'All fifty states and the District of Columbia.' },
  au: { label: 'Australia', currency: 'AUD', description: 'The whole country.' },
  ca: { label: 'Canada', currency: 'CAD', description: 'The whole country.' },
  dk: { label: 'Denmark', currency: 'DKK', description: 'The whole country.' },
  fi: { label: 'Finland', currency: 'EUR', description: 'The whole country.' },
  fr: { label: 'France', currency: 'EUR', description: 'The whole country, as its statistical office counts it.' },
  de: { label: 'Germany', currency: 'EUR', description: 'The whole country.' },
  in: { label: 'India', currency: 'INR', description: 'The whole country.' },
  ie: { label: 'Ireland', currency: 'EUR', description: 'The Republic of Ireland.' },
  nl: { label: 'Netherlands', currency: 'EUR', description: 'The whole country.' },
  no: { label: 'Norway', currency: 'NOK', description: 'The whole country.' },
  sg: { label: 'Singapore', currency: 'SGD', description: 'The whole country.' },
  es: { label: 'Spain', currency: 'EUR', description: 'The whole country.' },
  se: { label: 'Sweden', currency: 'SEK', description: 'The whole country.' },
  ch: { label: 'Switzerland', currency: 'CHF', description: 'The whole country.' },
  gb: { label: 'United Kingdom', currency: 'GBP', description: 'Great Britain and Northern Ireland.' },
} satisfies Record<string, Place>;

/** A classification of occupations: whose it is, and one of its codes, whose form all share, where groups have codes. */
interface Classification extends Term {
  country: keyof typeof places;
  code?: string;
}

export const classifications = {
  'us-soc-2010': {
    label: 'SOC 2010',
    country: 'us',
    code: '15-1132',
    description: 'Standard Occupational Classification of the United States, 2010; replaced by the one of 2018.',
  },
  'us-soc-2018': {
    label: 'SOC',
    country: 'us',
    code: '15-1252',
    description: 'Standard Occupational Classification of the United States, 2018.',
  },
  'au-anzsco-2022': {
    label: 'ANZSCO',
    country: 'au',
    code: '2613',
    description: 'Australian and New Zealand Standard Classification of Occupations, 2022: unit groups.',
  },
  'au-tax': {
    label: 'ATO',
    country: 'au',
    code: '261313',
    description: 'Occupation codes of the Australian Taxation Office; the first four digits are the unit group.',
  },
  'ca-noc-2021': {
    label: 'NOC',
    country: 'ca',
    code: '21231',
    description: 'National Occupational Classification of Canada, 2021.',
  },
  'ch-isco-19': {
    label: 'CH-ISCO',
    country: 'ch',
    code: '25',
    description: 'Swiss version of the international classification, 2019: two-digit groups.',
  },
  'de-kldb-2010': {
    label: 'KldB',
    country: 'de',
    code: '434',
    description: 'Klassifikation der Berufe of Germany, 2010: three-digit groups.',
  },
  'de-ba': {
    label: 'BA',
    country: 'de',
    code: '134894',
    description: 'Single occupations as the German Federal Employment Agency numbers them.',
  },
  'dk-disco-08': {
    label: 'DISCO',
    country: 'dk',
    code: '2512',
    description: 'Danish version of the international classification ISCO-08.',
  },
  'es-cno-11': {
    label: 'CNO',
    country: 'es',
    description:
      'Clasificación Nacional de Ocupaciones of Spain, 2011; known here by the names of its groups, without codes.',
  },
  'fi-al-2010': {
    label: 'AL',
    country: 'fi',
    code: '2512',
    description: 'Classification of occupations of Finland, 2010, which follows ISCO-08.',
  },
  'fr-pcs-2003': {
    label: 'PCS',
    country: 'fr',
    code: '478C',
    description: 'Professions et catégories socioprofessionnelles of France, 2003, for employees.',
  },
  'gb-soc-2020': {
    label: 'SOC',
    country: 'gb',
    code: '2134',
    description: 'Standard Occupational Classification of the United Kingdom, 2020.',
  },
  'ie-soc': {
    label: 'SOC',
    country: 'ie',
    code: '2',
    description: 'Major groups of the classification that the Irish statistical office uses.',
  },
  'in-nco-2015': {
    label: 'NCO',
    country: 'in',
    code: '251',
    description: 'National Classification of Occupations of India, 2015: three-digit groups.',
  },
  'nl-brc-2014': {
    label: 'BRC',
    country: 'nl',
    code: '0811',
    description: 'Classification of occupations of Statistics Netherlands, 2014; it does not correspond to ISCO.',
  },
  'no-styrk-08': {
    label: 'STYRK',
    country: 'no',
    code: '2512',
    description: 'Norwegian version of the international classification ISCO-08.',
  },
  'se-ssyk-2012': {
    label: 'SSYK',
    country: 'se',
    code: '2512',
    description: 'Swedish standard classification of occupations, 2012.',
  },
  'sg-ssoc-2020': {
    label: 'SSOC',
    country: 'sg',
    code: '25121',
    description: 'Singapore Standard Occupational Classification, 2020.',
  },
} satisfies Record<string, Classification>;
