import type { Dataset } from '../../domain/dataset.ts';
import { period, sentenceCase } from '../../domain/format.ts';
import { places } from '../../schema/countries.ts';
import { keysOf } from '../../schema/vocabulary.ts';
import { occupationCode } from '../base/occupation-code.ts';
import { paths } from '../base/site-paths.ts';
import { statedAYear } from '../part/pay-table.ts';

export interface OccupationsIndex {
  description: string;
  countries: {
    id: string;
    name: string;
    occupations: {
      name: string;
      href: string;
      code: string;
      pay?: { text: string; source: string; href: string };
    }[];
  }[];
}

/** Every official category by country, each with its newest line of pay. */
export function occupationsIndex({ occupations }: Dataset): OccupationsIndex {
  const countries = keysOf(places).flatMap((country) => {
    const own = occupations.filter((occupation) => occupation.country === country);
    if (own.length === 0) return [];
    return [
      {
        id: country,
        name: places[country].label,
        occupations: own.map((occupation) => {
          const [band] = occupation.wages;
          return {
            name: occupation.name,
            href: paths.occupation(occupation.id),
            code: occupationCode(occupation),
            ...(band && {
              pay: {
                text: `${sentenceCase(statedAYear(band))}, ${period(band.period)}`,
                source: band.source.short,
                href: paths.source(band.source.id),
              },
            }),
          };
        }),
      },
    ];
  });
  return {
    description: `${occupations.length} official categories of ${countries.length} countries with their pay as published, and the roles that relate to them.`,
    countries,
  };
}
