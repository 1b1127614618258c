import { interests as allInterests } from '../schema/occupation-vocabulary.ts';
import { type GroupTable, groupTablePath, type OccupationGroup, type RowData } from '../schema/table/tables.ts';
import { keysOf } from '../schema/vocabulary.ts';
import { contextItemIds } from '../schema/work-context.ts';
import type {
  Category,
  Description,
  Fields,
  Graduates,
  Interests,
  Licence,
  Moves,
  Owner,
  Ratings,
  Related,
  Row,
  Source,
  Tasks,
  Technologies,
  WorkContext,
  Written,
  WrittenAt,
} from './dataset.ts';

/** What the tables about occupations say of one of them, as rows that can be cited. */
export interface FromTables
  extends Pick<
    Category,
    'description' | 'skills' | 'knowledge' | 'tasks' | 'licence' | 'moves' | 'interests' | 'context' | 'related'
  > {
  technologies?: Technologies;
  fields?: Fields;
  graduates?: Graduates;
}

/** The career that an occupation is, in the words that people use; undefined for one that is evidence only. */
export type CareerOf = (occupation: string) => { id: string; name: string; plural: string } | undefined;

/**
 * Reads the tables about occupations once and hands out what they say of each.
 *
 * @returns A function of an occupation and the code by which the tables’ source names it.
 */
export function occupationTables(
  tables: readonly GroupTable[],
  source: (id: string) => Source,
  writtenAt: WrittenAt,
  careerOf: CareerOf,
): (owner: Owner, onetCode: string) => FromTables {
  const find = rowFinder(tables, source, writtenAt);
  const [skills, knowledge, tools, descriptions] = [
    find('skills'),
    find('knowledge'),
    find('tools'),
    find('descriptions'),
  ];
  const [tasks, licences, transitions, interests, context] = [
    find('tasks'),
    find('licences'),
    find('transitions'),
    find('interests'),
    find('context'),
  ];
  const related = relatedFinder(tables, source, writtenAt);
  const [fields, graduates] = [find('fields'), graduatesFinder(tables, source, writtenAt)];
  return (owner, locator) => {
    const of = { owner, locator };
    const { id } = owner;
    return held({
      skills: ratingsOf(of, 'skills', skills(id)),
      knowledge: ratingsOf(of, 'knowledge', knowledge(id)),
      technologies: softwareInDemand(of, tools(id)),
      description: inWords(of, descriptions(id)),
      tasks: tasksOf(of, tasks(id)),
      licence: licenceOf(of, licences(id)),
      moves: movesOf(of, transitions(id), careerOf),
      interests: interestsOf(of, interests(id)),
      context: contextOf(of, context(id)),
      related: relatedOf(of, related(id), careerOf),
      fields: fieldsOf(of, fields(id)),
      graduates: graduates(of, fields(id)?.rows.map(({ row }) => row.field) ?? []),
    });
  };
}

/** Without what is undefined. */
function held<T extends object>(parts: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as T;
}

/** Whose a row is, and what its source calls it. */
type Of = Pick<Row, 'owner' | 'locator'>;

/** What a row of some table rows shares with all others. */
function rowOf<K extends string>({ owner, locator }: Of, kind: K, { source, rows: [first] }: Found<OccupationGroup>) {
  if (!first) throw new Error(`No rows of ${kind} for ${owner.id}.`);
  return { kind, id: `${owner.id}/${kind}`, owner, locator, source, written: first.written() };
}

/** Every item of a list with its importance; of a detailed occupation where only that was rated, which is then named. */
function ratingsOf(
  of: Of,
  list: Ratings['of'],
  found: Found<'skills'> | Found<'knowledge'> | undefined,
): Ratings | undefined {
  const [first] = found?.rows ?? [];
  if (!found || !first) return undefined;
  const rows = found.rows.map(({ row }) => row);
  const { raters, onet: part } = first.row;
  const dates = rows.map(({ date }) => date).sort();
  return {
    ...rowOf({ ...of, locator: part ?? of.locator }, 'ratings', found),
    id: `${of.owner.id}/${list}`,
    of: list,
    items: rows.map(({ item, importance, error, level }) => ({
      name: item,
      importance,
      ...(error !== undefined && { error }),
      ...(level !== undefined && { level }),
    })),
    raters,
    ...(part && { part }),
    period: dates.at(-1) ?? '',
  };
}

/** Software that the publisher flags as in demand for the occupation, in its order; undefined where there is none. */
function softwareInDemand(of: Of, found: Found<'tools'> | undefined): Technologies | undefined {
  const asked = (found?.rows ?? []).filter(({ row }) => row.asked === 'in-demand');
  if (!found || asked.length === 0) return undefined;
  const { source } = found;
  return {
    ...rowOf(of, 'technologies', { source, rows: asked }),
    inDemand: asked.map(({ row }) => row.tool),
    period: source.published ?? source.obtained,
  };
}

function inWords(of: Of, found: Found<'descriptions'> | undefined): Description | undefined {
  const [first] = found?.rows ?? [];
  return found && first && { ...rowOf(of, 'description', found), text: first.row.description };
}

/** How many tasks of an occupation are shown: its publisher puts the most important first. */
const shownTasks = 4;

function tasksOf(of: Of, found: Found<'tasks'> | undefined): Tasks | undefined {
  return found && { ...rowOf(of, 'tasks', found), tasks: found.rows.slice(0, shownTasks).map(({ row }) => row.task) };
}

/** The page that was read is the row: the publisher has no other. */
function licenceOf({ owner }: Of, found: Found<'licences'> | undefined): Licence | undefined {
  const [first] = found?.rows ?? [];
  if (!found || !first) return undefined;
  const { licence: need, words, scope, page } = first.row;
  return {
    ...rowOf({ owner, locator: page }, 'licence', found),
    need,
    ...(words && { words }),
    ...(scope && { scope }),
  };
}

function movesOf({ owner }: Of, found: Found<'transitions'> | undefined, careerOf: CareerOf): Moves | undefined {
  const [first] = found?.rows ?? [];
  if (!found || !first) return undefined;
  const { joined } = first.row;
  return {
    ...rowOf({ owner, locator: owner.name }, 'moves', found),
    to: found.rows
      .map(({ row: { title, next, percent } }) => {
        const career = next === undefined ? undefined : careerOf(next);
        return {
          name: career?.plural ?? title.toLowerCase(),
          percent,
          ...(career && !('career' in owner && owner.career === career.id) && { career: career.id }),
        };
      })
      .sort((a, b) => b.percent - a.percent),
    ...(joined && { joined }),
  };
}

/** How many interests are named. */
const namedInterests = 2;

function interestsOf(of: Of, found: Found<'interests'> | undefined): Interests | undefined {
  const [first] = found?.rows ?? [];
  if (!found || !first) return undefined;
  const { row } = first;
  const strongest = keysOf(allInterests).sort((a, b) => row[b] - row[a]);
  return {
    ...rowOf({ ...of, locator: row.onet ?? of.locator }, 'interests', found),
    first: strongest.slice(0, namedInterests),
  };
}

function contextOf(of: Of, found: Found<'context'> | undefined): WorkContext | undefined {
  const [first] = found?.rows ?? [];
  if (!found || !first) return undefined;
  const { row } = first;
  return { ...rowOf(of, 'context', found), answers: contextItemIds.map((item) => Math.round(100 * row[item])) };
}

/** How many related careers are named. */
const namedRelated = 6;

function relatedOf(of: Of, found: Found<'related'> | undefined, careerOf: CareerOf): Related | undefined {
  if (!found) return undefined;
  const near = found.rows.filter(({ row: { tier } }) => tier !== 'supplemental');
  const careers = near.flatMap(({ row }) => careerOf(row.related) ?? []).map(({ id, name }) => ({ id, name }));
  const others = careers.filter(({ id }, index) => careers.findIndex((one) => one.id === id) === index);
  return others.length > 0 ? { ...rowOf(of, 'related', found), careers: others.slice(0, namedRelated) } : undefined;
}

/** The fields are the row: the publisher has one for each of them. */
function fieldsOf(of: Of, found: Found<'fields'> | undefined): Fields | undefined {
  return found && { ...rowOf(of, 'fields', found), fields: found.rows.map(({ row }) => row.field) };
}

/** Finds what graduates of some fields earn. */
function graduatesFinder(tables: readonly GroupTable[], source: (id: string) => Source, writtenAt: WrittenAt) {
  const table = tables.find(({ group }) => group === 'degrees');
  const path = table && `content/${groupTablePath(table.source, 'degrees')}`;
  const placed = ((table?.rows ?? []) as RowData['degrees'][]).map((row, index) => ({ row, index }));
  const byField = Map.groupBy(placed, ({ row }) => row.field);
  return ({ owner }: Of, fields: readonly string[]): Graduates | undefined => {
    const found = fields.flatMap((field) => byField.get(field) ?? []);
    const [first] = found;
    if (!table || !path || !first) return undefined;
    return {
      kind: 'graduates',
      id: `${owner.id}/graduates`,
      owner,
      locator: [...new Set(found.map(({ row }) => row.field))].join(', '),
      source: source(table.source),
      written: writtenAt(path, [first.index, 'field']),
      of: found.map(({ row }) => row),
    };
  };
}

/** Several publishers name related occupations: the one that sorts them by closeness is taken before others. */
function relatedFinder(tables: readonly GroupTable[], source: (id: string) => Source, writtenAt: WrittenAt) {
  const sorts = (table: GroupTable) => Number((table.rows as RowData['related'][]).some(({ tier }) => tier));
  const related = tables.filter(({ group }) => group === 'related').sort((a, b) => sorts(b) - sorts(a));
  return rowFinder(related, source, writtenAt)('related');
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
