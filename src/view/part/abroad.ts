import type { Band, Role } from '../../domain/dataset.ts';
import { period, sentenceCase } from '../../domain/format.ts';
import { places } from '../../schema/countries.ts';
import { fits } from '../../schema/vocabulary.ts';
import { occupationCode } from '../base/occupation-code.ts';
import { paths } from '../base/site-paths.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { basis, statedAYear } from './pay-table.ts';

/** Official pay of the categories of one other country that relate to a role. */
export interface AbroadCountry {
  country: string;
  rows: AbroadRow[];
}

export interface AbroadRow {
  category: string;
  href: string;
  code: string;
  /** How the role and the category relate; said once a category. */
  relation?: string;
  /** The figure as published, with its mark. */
  figure: Inline;
  transcribed: boolean;
  /** What the source counts as pay. */
  concept?: string;
  counted: string;
  period: string;
}

/** The newest line of each kind: lines that differ in what or whom they count, or in time unit, all stay. */
function newestLines(wages: readonly Band[]): Band[] {
  const kinds = Map.groupBy(wages, ({ measure, statistic, scope, population, taxed, per }) =>
    [measure, statistic, scope, population, taxed, per].join('|'),
  );
  return [...kinds.values()].flatMap((lines) => lines.slice(0, 1));
}

/**
 * Pay of a role’s categories outside the United States, by country in the order of the alphabet: in the currency and time
 * unit of each source and counted a year, neither converted nor ranked.
 */
export function abroad(role: Role, cite: CitationMarks): AbroadCountry[] {
  return [...Map.groupBy(role.abroad, ({ occupation }) => occupation.country)].map(([country, links]) => ({
    country: places[country].label,
    rows: links.flatMap(({ occupation, fit, note }) =>
      newestLines(occupation.wages).map((band, index) => ({
        category: occupation.name,
        href: paths.occupation(occupation),
        code: occupationCode(occupation),
        ...(index === 0 && { relation: sentenceCase([fits[fit].label, note].filter(Boolean).join(': ')) }),
        figure: [sentenceCase(statedAYear(band)), cite.row(band)],
        transcribed: band.transcribed,
        ...(band.source.payConcept && { concept: band.source.payConcept }),
        counted: basis(band),
        period: period(band.period),
      })),
    ),
  }));
}
