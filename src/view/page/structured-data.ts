import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { showing } from '../../domain/compare/sample.ts';
import type { Dataset, MedianBand, PublishedRow, Role, Source } from '../../domain/dataset.ts';
import { type Percentile, percentiles } from '../../domain/dataset.ts';
import { period } from '../../domain/format.ts';
import { places } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { measures } from '../../schema/vocabulary.ts';
import { paths } from '../base/site-paths.ts';
import { answersFor } from '../part/other-numbers.ts';

/*
 * What the pages say in the terms of https://schema.org, for programs that read them. Nothing stands here that the page
 * does not state to readers; what is not known is left out.
 */

export type Structured = Record<string, unknown>;

/** Makes a path of the site a full address. */
type Address = (path: string) => string;

const context = { '@context': 'https://schema.org' };

/** The way to a page, the page itself last. */
export function breadcrumbList(trail: readonly { name: string; path: string }[], address: Address): Structured {
  return {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address(path),
    })),
  };
}

const properties: Record<Percentile, string> = {
  p10: 'percentile10',
  p25: 'percentile25',
  median: 'median',
  p75: 'percentile75',
  p90: 'percentile90',
};

/** The percentiles of a band that the site shows; capped values are no amounts, so they are left out. */
function distribution(band: MedianBand): Structured {
  const shown = percentiles.filter((key) => showing(band) === 'all' || (key !== 'p10' && key !== 'p90'));
  const amounts = shown.flatMap((key) => {
    const amount = band.values[key];
    return amount && !amount.capped ? [[properties[key], amount.value] as const] : [];
  });
  return {
    '@type': 'MonetaryAmountDistribution',
    name: `${measures[band.measure].label}, ${period(band.period)}, ${band.source.short}`,
    currency: band.currency,
    duration: 'P1Y',
    ...Object.fromEntries(amounts),
  };
}

/**
 * A role as an occupation with its own pay: the official wage of the category that is the role, and pay advertised under
 * its title. Undefined without either: figures of other occupations are never said to be its own.
 */
export function roleOccupation(role: Role, address: Address): Structured | undefined {
  const own = ownOccupation(role);
  const bands = answersFor(role).filter(
    (band) =>
      (band.measure === 'wage' || band.measure === 'advertised-base') &&
      band.place === homeCountry &&
      band.per === 'year' &&
      !band.covers &&
      !band.values.median.capped &&
      showing(band) !== 'nothing',
  );
  if (bands.length === 0) return undefined;
  return {
    ...context,
    '@type': 'Occupation',
    name: role.name,
    description: role.profile.summary,
    mainEntityOfPage: address(paths.role(role.id)),
    ...(own?.code && { occupationalCategory: `${own.code} ${own.name}` }),
    occupationLocation: { '@type': 'Country', name: places[homeCountry].label },
    estimatedSalary: bands.map(distribution),
  };
}

/** Where licences stand, for sources that state just one of them. */
const licences: Record<string, string> = {
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC BY 2.5 AU': 'https://creativecommons.org/licenses/by/2.5/au/',
  'ODbL 1.0 (share-alike for databases)': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'Open Government Licence v3.0': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  'Open Government Licence – Canada 2.0': 'https://open.canada.ca/en/open-government-licence-canada',
  'Datenlizenz Deutschland – Namensnennung – Version 2.0': 'https://www.govdata.de/dl-de/by-2-0',
};

/** 2025-05, and both ends of 2024-34, 2023-2024 and 2025-07/2026-06, in ISO 8601; undefined for other words. */
function timeIn(raw: string): string | undefined {
  const years = /^(\d{2})(\d{2})-(?:(\d{2})|(\d{4}))$/.exec(raw);
  // 2024-05 is a month, 2024-34 a span of years.
  if (years && (years[4] || Number(years[3]) > 12)) return `${raw.slice(0, 4)}/${years[4] ?? `${years[1]}${years[3]}`}`;
  return /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/.test(raw) ? raw : undefined;
}

/**
 * The time that all rows from a source are about, where its edition is named by that very time: of other sources only a
 * part may be held here, and what they cover as a whole is not known.
 */
function coverage(dataset: Dataset, source: Source): string | undefined {
  const times = new Set(dataset.rows.filter((row) => row.source === source).map(timeOf));
  const [time] = times;
  if (times.size !== 1 || !time) return undefined;
  const named = [time, period(time).replaceAll('\u2060', '')].some((words) => source.edition.startsWith(words));
  return named ? timeIn(time) : undefined;
}

/** The time that a row is about; of words without one, the edition they stand in. */
function timeOf(row: PublishedRow): string {
  if ('span' in row) return row.span;
  return 'period' in row ? row.period : row.source.edition;
}

/** A publication as a dataset of its publisher; undefined for frameworks and lists, which are none. */
export function publication(dataset: Dataset, source: Source, address: Address): Structured | undefined {
  if (source.kind === 'editorial') return undefined;
  const licence = licences[source.licence];
  const temporalCoverage = coverage(dataset, source);
  return {
    ...context,
    '@type': 'Dataset',
    name: `${source.title}, ${source.edition}`,
    description: [source.population, source.limit].map((text) => text.replace(/\.?$/, '.')).join(' '),
    creator: { '@type': 'Organization', name: source.publisher },
    ...(source.published && { datePublished: source.published }),
    ...(licence && { license: licence }),
    ...(temporalCoverage && { temporalCoverage }),
    ...(source.url && { url: source.url }),
    mainEntityOfPage: address(paths.source(source.id)),
  };
}
