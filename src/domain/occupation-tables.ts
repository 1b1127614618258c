import { type GroupTable, groupTablePath, type OccupationGroup, type RowData } from '../schema/table/tables.ts';
import type { Description, Owner, Row, SkillRatings, Source, Technologies, Written, WrittenAt } from './dataset.ts';

/** What the tables about occupations say of one of them, as rows that can be cited. */
export interface FromTables {
  ratings?: SkillRatings;
  technologies?: Technologies;
  description?: Description;
}

/** The middle of the scale of importance, which runs from 1 to 5. */
const important = 3;

/**
 * Reads the tables about occupations once and hands out what they say of each.
 *
 * @param onetCode The code by which the tables’ source names the occupation.
 */
export function occupationTables(
  tables: readonly GroupTable[],
  source: (id: string) => Source,
  writtenAt: WrittenAt,
): (owner: Owner, onetCode: string) => FromTables {
  const find = rowFinder(tables, source, writtenAt);
  const [skills, tools, descriptions] = [find('skills'), find('tools'), find('descriptions')];
  return (owner, onetCode) => {
    const [rated, asked, described] = [skills(owner.id), tools(owner.id), descriptions(owner.id)];
    const ratings = rated && skillRatings(rated.rows);
    const inDemand = (asked?.rows ?? []).flatMap((row) => (row.asked === 'in-demand' ? [row.tool] : []));
    const row = (name: string, { source: from, written }: Found<OccupationGroup>): Omit<Row, 'locator'> => ({
      id: `${owner.id}/${name}`,
      owner,
      source: from,
      written,
    });
    const [first] = described?.rows ?? [];
    return {
      ...(rated &&
        ratings && {
          ratings: {
            kind: 'ratings',
            ...row('ratings', rated),
            locator: onetCode,
            ...ratings,
          },
        }),
      ...(asked &&
        inDemand.length > 0 && {
          technologies: {
            kind: 'technologies',
            ...row('technologies', asked),
            locator: onetCode,
            inDemand,
            period: asked.source.published ?? asked.source.obtained,
          },
        }),
      ...(described &&
        first && {
          description: {
            kind: 'description',
            ...row('description', described),
            locator: onetCode,
            text: first.description,
          },
        }),
    };
  };
}

/**
 * Skills rated important, highest first; undefined where none is, or where only a detailed occupation was rated: what is
 * rated of a part is not said of the whole without naming it.
 */
function skillRatings(all: readonly RowData['skills'][]): Pick<SkillRatings, 'skills' | 'period'> | undefined {
  const rows = all.filter(({ onet }) => onet === undefined);
  const skills = rows
    .flatMap(({ item, importance, level }) =>
      level === undefined || importance < important ? [] : [{ name: item, importance, level }],
    )
    .sort((a, b) => b.importance - a.importance || a.name.localeCompare(b.name, 'en'));
  const dates = rows.map(({ date }) => date).sort();
  return skills.length === 0 ? undefined : { skills, period: dates.at(-1) ?? '' };
}

interface Found<G extends OccupationGroup> {
  source: Source;
  rows: RowData[G][];
  /** Line of the first of them. */
  written: Written;
}

/** Finds the rows of an occupation in the first table of a group that has some. */
function rowFinder(tables: readonly GroupTable[], source: (id: string) => Source, writtenAt: WrittenAt) {
  return <G extends OccupationGroup>(group: G) => {
    const found = new Map<string, Found<G>>();
    for (const table of tables) {
      if (table.group !== group) continue;
      const rows = (table.rows as (RowData[G] & { occupation: string })[]).map((row, index) => ({ row, index }));
      for (const [occupation, own] of Map.groupBy(rows, ({ row }) => row.occupation)) {
        if (found.has(occupation)) continue;
        const written = writtenAt(`content/${groupTablePath(table.source, group)}`, [own[0]?.index ?? 0, 'occupation']);
        found.set(occupation, { source: source(table.source), rows: own.map(({ row }) => row), written });
      }
    }
    return (occupation: string) => found.get(occupation);
  };
}
