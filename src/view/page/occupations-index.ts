import { aYear, yearRule } from '../../domain/a-year.ts';
import { headline } from '../../domain/compare/headline.ts';
import type { Band, Dataset, Occupation } from '../../domain/dataset.ts';
import { money, period, sentenceCase } from '../../domain/format.ts';
import { classifications, places } from '../../schema/countries.ts';
import { keysOf, measures, payPeriods } from '../../schema/vocabulary.ts';
import { paths } from '../base/site-paths.ts';
import { counted } from '../cite/row-description.ts';

/** Categories whose newest line of pay is of one kind and one source: what they share stands once, above them. */
export interface OccupationTable {
  /** “Median a month, full-time, private sector, 2024”, and how pay a year is counted where it is of a shorter time. */
  caption: string;
  /** Whose codes they bear: “SOC”. */
  codes: string;
  /** Absent where no pay is held. */
  source?: { name: string; href: string };
  occupations: {
    name: string;
    href: string;
    code: string;
    /** As published. */
    figure?: string;
    /** The same counted a year. */
    year?: string;
  }[];
}

export interface OccupationsIndex {
  description: string;
  countries: { id: string; name: string; tables: OccupationTable[] }[];
}

/** Every official category by country, each with its newest line of pay. */
export function occupationsIndex({ occupations }: Dataset): OccupationsIndex {
  const countries = keysOf(places).flatMap((country) => {
    const own = occupations.filter((occupation) => occupation.country === country);
    if (own.length === 0) return [];
    return [{ id: country, name: places[country].label, tables: tablesOf(own) }];
  });
  return {
    description: `${occupations.length} official categories of ${countries.length} countries with their pay as published, and the roles that relate to them.`,
    countries,
  };
}

function tablesOf(occupations: readonly Occupation[]): OccupationTable[] {
  const groups = Map.groupBy(occupations, ({ system, wages: [band] }) =>
    [system, ...(band ? [captionOf(band), band.source.id] : [])].join('|'),
  );
  return [...groups.values()].map((own): OccupationTable => {
    const [first] = own;
    const [band] = first?.wages ?? [];
    return {
      caption: band ? captionOf(band) : 'No pay is held',
      codes: first ? classifications[first.system].label : '',
      ...(band && { source: { name: band.source.short, href: paths.source(band.source.id) } }),
      occupations: own.map(rowOf),
    };
  });
}

/** What lines of pay must share to stand under one caption. */
function captionOf(band: Band): string {
  const { measure, per } = band;
  const { statistic } = headline(band);
  const counts = per === 'year' ? '' : `; a year at ${yearRule[per]}`;
  const what = measure === 'wage' ? [] : [measures[measure].label.toLowerCase()];
  const whom = counted(band);
  return `${[`${sentenceCase(statistic)} ${payPeriods[per].label}`, ...what, whom, period(band.period)].join(', ')}${counts}`;
}

function rowOf({ id, career, name, code, wages: [band] }: Occupation): OccupationTable['occupations'][number] {
  const { amount } = band ? headline(band) : {};
  const year = band && amount && band.per !== 'year' ? aYear(amount, band.per) : undefined;
  return {
    name,
    href: paths.occupation({ id, career }),
    code: code ?? '',
    ...(band && amount && { figure: money(amount, band.currency, band.per) }),
    ...(band && year && { year: `${money(year, band.currency)} a year` }),
  };
}
