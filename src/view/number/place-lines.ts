import { type Place, placeInText, shortPlaceName } from '../../domain/places/place.ts';
import { type PlaceRow, rowAt, type WageColumns } from '../../domain/places/wage-columns.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { type FigureIndex, type FigureLine, statisticsOf } from './figure-lines.ts';

/** What is published of one category place by place. */
export interface PayByPlace {
  /** Id of the category. */
  occupation: string;
  /** Along the list of places. */
  columns: WageColumns;
  places: readonly Place[];
}

/** Numbers of the categories by place whose figures belong to a career. */
export function categoriesByPlace({ owners, wider }: FigureIndex, career: string): string[] {
  const own = owners.filter((owner) => owner.career === career);
  const part = (wider[career] ?? []).flatMap((number) => owners[number] ?? []);
  return [...own, ...part].filter(({ byPlace }) => byPlace).map(({ id }) => id);
}

/** The index with the figures of some categories in every place beside those of the country. */
export function withPlaces(index: FigureIndex, pays: readonly PayByPlace[]): FigureIndex {
  return { ...index, lines: [...index.lines, ...pays.flatMap((pay) => linesOf(index, pay))] };
}

const statistics = Object.keys(statisticsOf.wage);

/** The measure of a place behind each statistic of a line of pay. */
const measureOf: Partial<Record<string, keyof PlaceRow>> = {
  p10: 'p10',
  p25: 'p25',
  median: 'median',
  p75: 'p75',
  p90: 'p90',
  count: 'employment',
};

function linesOf({ owners, byPlace }: FigureIndex, { occupation, columns, places }: PayByPlace): FigureLine[] {
  if (!byPlace) throw new Error('The index names no source of pay by place.');
  const { source, period } = byPlace;
  const owner = owners.findIndex(({ id }) => id === occupation);
  return places.flatMap((place, at): FigureLine[] => {
    const row = rowAt(columns, at);
    if (!row) return [];
    const entry = (statistic: string) => row[measureOf[statistic] ?? 'quotient'];
    const held = statistics.filter((statistic) => measureOf[statistic]);
    return [
      {
        head: {
          kind: 'wage',
          source,
          period,
          place: homeCountry,
          currency: 'USD',
          per: columns.per,
          level: 'all',
          countOf: 'employees',
          area: placeInText(shortPlaceName(place)),
        },
        owner,
        values: statistics.map((statistic) => {
          const value = held.includes(statistic) ? entry(statistic) : undefined;
          return value === 'capped' ? columns.top : typeof value === 'number' ? value : undefined;
        }),
        capped: held.filter((statistic) => entry(statistic) === 'capped'),
      },
    ];
  });
}
