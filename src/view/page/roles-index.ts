import type { Dataset, PublishedRow } from '../../domain/dataset.ts';
import { inWords, period } from '../../domain/format.ts';
import { places } from '../../schema/countries.ts';
import { homeCountry, homeShort } from '../../schema/home-country.ts';
import { CitationMarks, type Cited, type Inline, type Mark } from '../cite/citation-marks.ts';
import type { RowDescription } from '../cite/row-description.ts';
import { describeRow } from '../cite/row-description.ts';
import { type ArrangedRoles, arrangeRoles, firstRows, mostRows, type RoleRow, usual } from '../list/arrange-roles.ts';
import { type FigureKind, themeNames } from '../list/figure-kind.ts';
import { byFamily, byName, plainChoice } from '../list/list-choice.ts';
import { filterOptions } from '../list/list-filters.ts';
import { listedRoles, type RolesList } from '../list/listed-roles.ts';

/** One kind of figure with its mark: what stands in the rows is explained here, once. */
export interface KindNote {
  id: string;
  label: string;
  /** As rows say it. */
  said: string;
  /** How many roles have it. */
  roles: string;
  marks: Inline;
}

export interface RolesIndex extends Cited {
  title: string;
  description: string;
  families: RolesList['families'];
  /** What the filters beside the family offer. */
  filters: ReturnType<typeof filterOptions>;
  /** The kind of pay that rows do not say, since it is that of most. */
  usual: string;
  /** What the list can go by, under the names of their themes. */
  sorts: { theme: string; options: { value: string; label: string }[] }[];
  /** The first rows as they are printed. */
  list: ArrangedRoles;
  /** The other roles by family, by name alone: a script draws their rows. */
  left: { family: string; roles: Pick<RoleRow, 'name' | 'href'>[] }[];
  kinds: KindNote[];
}

/** Every career, the one with most people first, each with the pay that it is best known by and what else is known of it. */
export function rolesIndex(dataset: Dataset): RolesIndex {
  const cite = new CitationMarks(describeRow);
  const { list, rows } = listedRoles(dataset);
  const all = arrangeRoles(list, plainChoice);
  const { groups, left } = firstRows(all.groups, mostRows);
  const kinds = list.kinds.map((kind, at) => kindNote(kind, rows.kinds[at] ?? [], cite));
  return cite.finish({
    title: `${list.roles.length} careers: ${homeShort} pay, growth, people, ways in`,
    description: describe(list),
    families: list.families,
    filters: filterOptions(list),
    usual: list.kinds.find(({ id }) => id === usual)?.label ?? '',
    sorts: sortsOf(list.kinds),
    list: { ...all, groups },
    left: [...Map.groupBy(left, ({ family }) => family)]
      .sort(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([family, roles]) => ({
        family,
        roles: roles.map(({ name, href }) => ({ name, href })),
      })),
    kinds: [
      ...kinds,
      ...wordsNote('entry', 'To get in', 'Usual entry education of the category that is the career', rows.entry, cite),
      ...wordsNote('licence', 'License', 'Whether the handbook says that the work needs a license', rows.licence, cite),
    ],
  });
}

function describe({ roles, kinds }: RolesList): string {
  const best = roles.flatMap((role) => (role.best === undefined ? [] : (kinds[role.best] ?? [])));
  const ofWord = (word: string) => best.filter(({ id }) => id.startsWith(word));
  const boards = new Set(ofWord('advertised-base').map(({ id }) => id)).size;
  return `${roles.length} careers: ${ofWord('wage').length} with an official ${homeShort} wage, ${ofWord('advertised-base').length} with pay from ${homeShort} ads on ${inWords(boards)} job ${boards === 1 ? 'board' : 'boards'}; growth, people and ways in, each figure cited.`;
}

function sortsOf(kinds: readonly FigureKind[]): RolesIndex['sorts'] {
  const groups = Map.groupBy(
    // The list goes by people before anything is chosen.
    kinds.filter(({ id, ordered }) => ordered && id !== 'people'),
    ({ theme }) => theme,
  );
  return [
    {
      theme: 'Name',
      options: [
        { value: byName, label: 'Name' },
        { value: byFamily, label: 'Family and name' },
      ],
    },
    ...[...groups].map(([theme, own]) => ({
      theme: themeNames[theme],
      options: own.map(({ id, name }) => ({ value: id, label: name })),
    })),
  ];
}

function kindNote({ id, label, said }: FigureKind, rows: readonly PublishedRow[], cite: CitationMarks): KindNote {
  return { id, label, said, roles: careers(rows.length), marks: [markOf(label, rows, cite)].flat() };
}

/** What is no number has its note among the kinds all the same. */
function wordsNote(
  id: string,
  said: string,
  label: string,
  rows: readonly PublishedRow[],
  cite: CitationMarks,
): KindNote[] {
  return rows.length === 0 ? [] : [{ id, label, said, roles: careers(rows.length), marks: markOf(label, rows, cite) }];
}

const careers = (count: number) => `${count} ${count === 1 ? 'career' : 'careers'}`;

/** One mark for all rows of a kind from one source: they are read by the locator of each. */
function markOf(what: string, rows: readonly PublishedRow[], cite: CitationMarks): Mark[] {
  return [...Map.groupBy(rows, ({ source }) => source.id).values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const { source, locator, written } = first;
    const when = 'period' in first ? `, ${period(first.period)}` : '';
    const facts: RowDescription['facts'] = [
      ['Place', `${places[homeCountry].label}${when}`],
      ['Row', `one for each career, such as ${locator}`],
    ];
    return cite.table(source, { value: more.length > 0 ? `${more.length + 1} rows` : '1 row', what, facts, written });
  });
}
