import type { Band, Career, Category, Dataset, Occupation, PublishedRow, Role } from '../../domain/dataset.ts';
import { type Amount, parseAmount } from '../../domain/format.ts';
import { homeCountry } from '../../schema/home-country.ts';
import type {
  CheckedNumber,
  FigureIndex,
  FigureLine,
  LineHead,
  LineKind,
  LineOwner,
  LineSource,
} from './figure-lines.ts';
import { statisticsOf } from './figure-lines.ts';

/**
 * Every national figure of the content, figures under titles, and numbers under check: what a number is looked up in.
 *
 * @param placed Ids of the categories whose pay is published by place.
 */
export function figureIndex(
  dataset: Pick<Dataset, 'roles' | 'official' | 'occupations' | 'claims' | 'sources' | 'wageSources'>,
  placed: readonly string[] = [],
): FigureIndex {
  const byPlace = new Set(placed);
  const { roles, official, occupations } = dataset;
  const careers = new Map([...roles, ...official].flatMap((career) => exactOf(career).map((id) => [id, career.id])));
  const owners: LineOwner[] = [
    ...occupations.map(({ id, plural, country, career: absorbedBy }): LineOwner => {
      const career = careers.get(id);
      return {
        id,
        plural,
        kind: 'occupation',
        country,
        ...(career && { career }),
        ...(absorbedBy !== undefined && { absorbed: true }),
        ...(byPlace.has(id) && { byPlace: true }),
      };
    }),
    ...roles.map(({ id, plural }): LineOwner => ({ id, plural, kind: 'role', country: homeCountry, career: id })),
  ];
  const numbers = new Map(owners.map(({ id }, number) => [id, number]));
  const lines = [
    ...occupations.flatMap((occupation) => rowsOfOccupation(occupation)),
    ...roles.flatMap((role) => rowsOfRole(role)),
  ].map((row) => lineOf(row, numbers.get(row.owner.id) ?? -1));
  const from = dataset.wageSources.places;
  const used = new Set([...lines.map(({ head }) => head.source), from?.source.id]);
  return {
    owners,
    sources: dataset.sources
      .filter(({ id }) => used.has(id))
      .map(({ id, publisher, title, edition }): LineSource => ({ id, publisher, title, edition })),
    lines,
    ...(from && { byPlace: { source: from.source.id, period: from.period } }),
    claims: dataset.claims.map(
      ({ id, statement, verdict, roles: about, printed }): CheckedNumber => ({
        id,
        statement,
        verdict,
        careers: about.map((role) => role.id),
        printed: [...new Set(printed.flatMap(({ quoted }) => quoted))],
      }),
    ),
    wider: Object.fromEntries(
      roles
        .filter((role) => exactOf(role).length === 0)
        .map((role) => [
          role.id,
          [...role.links, ...role.abroad]
            .filter(({ fit }) => fit === 'broader')
            .flatMap(({ occupation }) => numbers.get(occupation.id) ?? []),
        ]),
    ),
  };
}

/** The categories that a career is, at home and abroad. */
function exactOf({ links, abroad }: Career<Category>): string[] {
  return [...links, ...abroad].filter(({ fit }) => fit === 'exact').map(({ occupation }) => occupation.id);
}

type LineRow = Extract<PublishedRow, { kind: 'band' | Exclude<LineKind, Band['measure']> }>;

function rowsOfOccupation(occupation: Occupation): LineRow[] {
  const { wages, projections, separations, household, selfEmployed, attainment } = occupation;
  return [
    ...wages,
    ...projections,
    ...separations,
    ...household,
    ...(selfEmployed ? [selfEmployed] : []),
    ...(attainment ? [attainment] : []),
  ];
}

function rowsOfRole({ pay, remote, links }: Role): LineRow[] {
  return [...pay, ...remote, ...links.flatMap(({ filings }) => filings ?? [])];
}

function lineOf(row: LineRow, owner: number): FigureLine {
  const amounts = amountsOf(row);
  const kind = row.kind === 'band' ? row.measure : row.kind;
  const statistics = Object.keys(statisticsOf[kind]);
  const numberOf = (amount: Amount | number | undefined) => (typeof amount === 'object' ? amount.value : amount);
  return {
    head: headOf(row, kind),
    owner,
    values: statistics.map((statistic) => numberOf(amounts[statistic])),
    capped: statistics.filter((statistic) => {
      const amount = amounts[statistic];
      return typeof amount === 'object' && amount.capped;
    }),
  };
}

function amountsOf(row: LineRow): Record<string, Amount | number | undefined> {
  if (row.kind === 'band') return bandAmounts(row);
  const figures = row as unknown as Record<string, number | undefined>;
  // The share is worked out here and is told with one decimal.
  return row.kind === 'filings' ? { ...figures, share: Math.round(row.share * 10) / 10 } : figures;
}

function bandAmounts({ values, hourly, count }: Band): Record<string, Amount | number | undefined> {
  const [hourly10, hourly25, hourlyMedian, hourly75, hourly90] = (hourly ?? []).map(parseAmount);
  return { ...values, hourly10, hourly25, hourlyMedian, hourly75, hourly90, count };
}

function headOf(row: LineRow, kind: LineKind): LineHead {
  const home = row.owner.kind === 'occupation' ? row.owner.country : homeCountry;
  const shared = { kind, source: row.source.id, period: 'span' in row ? row.span : row.period };
  const { covers } = row as { covers?: string };
  const joined = covers === undefined ? {} : { covers };
  if (row.kind !== 'band') {
    const { countOf } = row as { countOf?: string };
    const under = row.kind === 'filings' ? { under: row.id.split('.')[1] ?? '' } : {};
    return {
      ...shared,
      place: home,
      currency: 'USD',
      per: 'year',
      level: 'all',
      ...joined,
      ...(countOf && { countOf }),
      ...under,
    };
  }
  const { place, currency, per, level, countOf } = row;
  return { ...shared, place, currency, per, level, ...joined, ...(countOf && { countOf }) };
}
