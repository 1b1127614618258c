import { type GroupTable, groupTablePath, type OccupationGroup, type RowData } from '../schema/table/tables.ts';
import type { Description, Owner, Row, SkillRatings, Source, Technologies, Written, WrittenAt } from './dataset.ts';

/** What the tables about occupations say of one of them, as rows that can be cited. */
export interface FromTables {
  ratings?: SkillRatings;
  technologies?: Technologies;
  description?: Description;
}

/**
 * Reads the tables about occupations once and hands out what they say of each.
 *
 * @returns A function of an occupation and the code by which the tables’ source names it.
 */
export function occupationTables(
  tables: readonly GroupTable[],
  source: (id: string) => Source,
  writtenAt: WrittenAt,
): (owner: Owner, onetCode: string) => FromTables {
  const find = rowFinder(tables, source, writtenAt);
  const [skills, tools, descriptions] = [find('skills'), find('tools'), find('descriptions')];
  return (owner, locator) => {
    const of = { owner, locator };
    const [ratings, technologies, description] = [
      skillRatings(of, skills(owner.id)),
      softwareInDemand(of, tools(owner.id)),
      inWords(of, descriptions(owner.id)),
    ];
    return { ...(ratings && { ratings }), ...(technologies && { technologies }), ...(description && { description }) };
  };
}

/** Whose a row is, and what its source calls it. */
type Of = Pick<Row, 'owner' | 'locator'>;

/** The middle of the scale of importance, which runs from 1 to 5. */
const important = 3;

/**
 * Skills rated important, highest first; undefined where none is, or where only a detailed occupation was rated: what is
 * rated of a part is not said of the whole without naming it.
 */
function skillRatings(of: Of, found: Found<'skills'> | undefined): SkillRatings | undefined {
  const rows = (found?.rows ?? []).filter(({ row }) => row.onet === undefined).map(({ row }) => row);
  const skills = rows
    .flatMap(({ item, importance, level }) =>
      level === undefined || importance < important ? [] : [{ name: item, importance, level }],
    )
    .sort((a, b) => b.importance - a.importance || a.name.localeCompare(b.name, 'en'));
  const [first] = found?.rows ?? [];
  if (!found || !first || skills.length === 0) return undefined;
  const period = rows.map(({ date }) => date).sort();
  return {
    kind: 'ratings',
    id: `${of.owner.id}/ratings`,
    ...of,
    source: found.source,
    written: first.written(),
    skills,
    period: period.at(-1) ?? '',
  };
}

/** Software that the publisher flags as in demand for the occupation, in its order; undefined where there is none. */
function softwareInDemand(of: Of, found: Found<'tools'> | undefined): Technologies | undefined {
  const asked = (found?.rows ?? []).filter(({ row }) => row.asked === 'in-demand');
  const [first] = asked;
  if (!found || !first) return undefined;
  const { source } = found;
  return {
    kind: 'technologies',
    id: `${of.owner.id}/technologies`,
    ...of,
    source,
    written: first.written(),
    inDemand: asked.map(({ row }) => row.tool),
    period: source.published ?? source.obtained,
  };
}

function inWords(of: Of, found: Found<'descriptions'> | undefined): Description | undefined {
  const [first] = found?.rows ?? [];
  if (!found || !first) return undefined;
  const { source } = found;
  return {
    kind: 'description',
    id: `${of.owner.id}/description`,
    ...of,
    source,
    written: first.written(),
    text: first.row.description,
  };
}

interface Found<G extends OccupationGroup> {
  source: Source;
  rows: { row: RowData[G]; written: () => Written }[];
}

/** Finds the rows of an occupation in the first table of a group that has some. */
function rowFinder(tables: readonly GroupTable[], source: (id: string) => Source, writtenAt: WrittenAt) {
  return <G extends OccupationGroup>(group: G) => {
    const found = new Map<string, Found<G>>();
    for (const table of tables) {
      if (table.group !== group) continue;
      const path = `content/${groupTablePath(table.source, group)}`;
      const placed = (table.rows as (RowData[G] & { occupation: string })[]).map((row, index) => ({
        row,
        written: () => writtenAt(path, [index, 'occupation']),
      }));
      for (const [occupation, rows] of Map.groupBy(placed, ({ row }) => row.occupation)) {
        if (!found.has(occupation)) found.set(occupation, { source: source(table.source), rows });
      }
    }
    return (occupation: string) => found.get(occupation);
  };
}
