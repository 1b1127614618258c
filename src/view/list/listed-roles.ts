import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import type { Band, Career, Dataset, Occupation, PublishedRow } from '../../domain/dataset.ts';
import type { licenceNeeds } from '../../schema/occupation-vocabulary.ts';
import { entryLevel } from '../cite/row-description.ts';
import { entryLevels } from './entry-levels.ts';
import { type FigureKind, themes } from './figure-kind.ts';
import { figuresHeld, type HeldFigure } from './figures-held.ts';

/** A role with its figures as numbers. */
export interface ListedRole {
  id: string;
  name: string;
  /** Place of its family in the list. */
  family: number;
  /** Place of the kind of pay that it is best known by; absent where no sample is large enough. */
  best?: number;
  /** By place of the kind; a kind that it has no figure of is left out. */
  figures: Record<number, number>;
  /** Places of the kinds whose figure is a bound: this much or more. */
  capped?: number[];
  /** Sizes of small samples by place of the kind. */
  few?: Record<number, number>;
  /** One in ten, one in four, three in four and nine in ten of the pay that it is best known by; 0 where one is not published. */
  range?: [p10: number, p25: number, p75: number, p90: number];
  /** Place of the usual entry education of the category that is the role. */
  entry?: number;
  /** What the handbook says of a licence for that category. */
  licence?: keyof typeof licenceNeeds;
}

/** All that the list of roles shows, as it travels to a browser. */
export interface RolesList {
  families: { id: string; name: string }[];
  /** Levels of entry education, the lowest first, as published. */
  entries: string[];
  kinds: FigureKind[];
  /** By family, then by name. */
  roles: ListedRole[];
}

/** The published rows behind each kind of a list, in its order, and those of entry education and licences. */
export interface ListedRows {
  kinds: PublishedRow[][];
  entry: PublishedRow[];
  licence: PublishedRow[];
}

/** The families that careers are of, in the order of their table. */
export function familiesOfCareers({
  roles,
  official,
  families,
}: Pick<Dataset, 'roles' | 'official' | 'families'>): { id: string; name: string }[] {
  const own = new Set([...roles, ...official].map(({ family }) => family));
  return families.filter(({ id }) => own.has(id));
}

/**
 * Every role with its figures. A kind of figure is in the list if it is what some role is best known by in its theme; others
 * show it too, where they have it.
 */
export function listedRoles(dataset: Pick<Dataset, 'roles' | 'official' | 'families'>): {
  list: RolesList;
  rows: ListedRows;
} {
  const all: Career<Occupation>[] = [...dataset.roles, ...dataset.official];
  const used = familiesOfCareers(dataset);
  const ordered = used.flatMap(({ id }) =>
    all.filter(({ family }) => family === id).sort((a, b) => a.name.localeCompare(b.name, 'en')),
  );
  const held = new Map(ordered.map((role) => [role, figuresHeld(role)] as const));
  const kinds = kindsOf([...held.values()]);
  const kindAt = new Map(kinds.map(({ key }, index) => [key, index]));
  const entries = entryLevels.filter((level) => ordered.some((role) => levelOf(role) === level));
  const found = ordered.map((role) => {
    const own = held.get(role) ?? [];
    return { role, own, figures: byKind(own, kindAt) };
  });
  return {
    list: {
      families: used.map(({ id, name }) => ({ id, name })),
      entries,
      kinds: kinds.map(({ kind }) => kind),
      roles: found.map(({ role, own, figures }) => ({
        id: role.id,
        name: role.name,
        family: used.findIndex(({ id }) => id === role.family),
        ...numbersOf(own, figures),
        ...entryOf(role, entries),
        ...licenceOf(role),
      })),
    },
    rows: {
      kinds: kinds.map((_, at) => found.flatMap(({ figures }) => figures[at]?.row ?? [])),
      entry: ordered.flatMap((role) => ownOccupation(role)?.entryEducation ?? []),
      licence: ordered.flatMap((role) => ownOccupation(role)?.licence ?? []),
    },
  };
}

const keyOf = ({ kind }: HeldFigure) => `${kind.word} ${kind.edition} ${kind.label}`;

/** The kinds by which roles are best known, by theme, those of most roles first; each with the word of its address. */
function kindsOf(held: readonly (readonly HeldFigure[])[]): { key: string; kind: FigureKind }[] {
  const best = held.flatMap((figures) =>
    themes.flatMap((theme) => {
      const own = figures.filter(({ kind }) => kind.theme === theme);
      // Growth, people and filings stand beside each other; of pay and of ads a role shows one.
      return theme === 'jobs' ? own : own.slice(0, 1);
    }),
  );
  const groups = [...Map.groupBy(best, keyOf)];
  const newest = (word: string) =>
    groups
      .flatMap(([, [one]]) => (one?.kind.word === word ? one.kind.edition : []))
      .sort()
      .at(-1);
  return groups
    .sort(([, a], [, b]) => placeOf(a) - placeOf(b) || b.length - a.length)
    .flatMap(([key, [one]]) => {
      if (!one) return [];
      const { word, edition, rank: _rank, ...kind } = one.kind;
      return [{ key, kind: { id: edition === newest(word) ? word : `${word}-${edition}`, ...kind } }];
    });
}

const placeOf = ([one]: readonly HeldFigure[]) => (one ? 10 * themes.indexOf(one.kind.theme) + one.kind.rank : 0);

function byKind(held: readonly HeldFigure[], kindAt: ReadonlyMap<string, number>): (HeldFigure | undefined)[] {
  const figures: (HeldFigure | undefined)[] = Array.from({ length: kindAt.size });
  for (const figure of held) {
    const at = kindAt.get(keyOf(figure));
    if (at !== undefined) figures[at] ??= figure;
  }
  return figures;
}

/** The figures of a role as numbers. */
function numbersOf(
  [best]: readonly HeldFigure[],
  figures: readonly (HeldFigure | undefined)[],
): Pick<ListedRole, 'best' | 'figures' | 'capped' | 'few' | 'range'> {
  const at = figures.findIndex((figure) => figure !== undefined && figure === best);
  const capped = figures.flatMap((figure, place) => (figure?.capped ? [place] : []));
  const few = figures.flatMap((figure, place) => (figure?.few ? [[place, figure.few] as const] : []));
  return {
    ...(best?.kind.theme === 'pay' && { best: at, ...rangeOf(best.row) }),
    figures: Object.fromEntries(figures.flatMap((figure, place) => (figure ? [[place, figure.value] as const] : []))),
    ...(capped.length > 0 && { capped }),
    ...(few.length > 0 && { few: Object.fromEntries(few) }),
  };
}

/** The range of a row of pay; none where neither end is published, or where it is by the hour. */
function rangeOf(row: PublishedRow): Pick<ListedRole, 'range'> {
  if (row.kind !== 'band' || row.per === 'hour') return {};
  const { p10, p25, p75, p90 }: Band['values'] = row.values;
  if (!p10 && !p90) return {};
  return { range: [p10?.value ?? 0, p25?.value ?? 0, p75?.value ?? 0, p90?.value ?? 0] };
}

function licenceOf(role: Career<Occupation>): Pick<ListedRole, 'licence'> {
  const need = ownOccupation(role)?.licence?.need;
  return need === undefined ? {} : { licence: need };
}

function levelOf(role: Career<Occupation>): string | undefined {
  const entry = ownOccupation(role)?.entryEducation;
  return entry && entryLevel(entry);
}

function entryOf(role: Career<Occupation>, entries: readonly string[]): Pick<ListedRole, 'entry'> {
  const entry = entries.indexOf(levelOf(role) ?? '');
  return entry < 0 ? {} : { entry };
}
