import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import type { PublishedRow, Role } from '../../domain/dataset.ts';
import { families, keysOf } from '../../schema/vocabulary.ts';
import { rolesByFamily } from '../base/roles-by-family.ts';
import { entryLevel } from '../cite/row-description.ts';
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
  /** Usual entry education of the category that is the role. */
  entry?: string;
}

/** All that the list of roles shows, as it travels to a browser. */
export interface RolesList {
  families: { id: string; name: string }[];
  kinds: FigureKind[];
  /** By family, then by name. */
  roles: ListedRole[];
}

/** The published rows behind each kind of a list, in its order, and those of entry education. */
export interface ListedRows {
  kinds: PublishedRow[][];
  entry: PublishedRow[];
}

/**
 * Every role with its figures. A kind of figure is in the list if it is what some role is best known by in its theme; others
 * show it too, where they have it.
 */
export function listedRoles(roles: readonly Role[]): { list: RolesList; rows: ListedRows } {
  const ordered = rolesByFamily(roles).flatMap((family) => family.roles);
  const held = new Map(ordered.map((role) => [role, figuresHeld(role)] as const));
  const kinds = kindsOf([...held.values()]);
  const used = keysOf(families).filter((id) => ordered.some(({ profile }) => profile.family === id));
  const kindAt = new Map(kinds.map(({ key }, index) => [key, index]));
  const found = ordered.map((role) => {
    const own = held.get(role) ?? [];
    return { role, own, figures: byKind(own, kindAt) };
  });
  return {
    list: {
      families: used.map((id) => ({ id, name: families[id].label })),
      kinds: kinds.map(({ kind }) => kind),
      roles: found.map(({ role, own, figures }) => ({
        id: role.id,
        name: role.name,
        family: used.indexOf(role.profile.family),
        ...numbersOf(own, figures),
        ...entryOf(role),
      })),
    },
    rows: {
      kinds: kinds.map((_, at) => found.flatMap(({ figures }) => figures[at]?.row ?? [])),
      entry: ordered.flatMap((role) => ownOccupation(role)?.entryEducation ?? []),
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
): Pick<ListedRole, 'best' | 'figures' | 'capped' | 'few'> {
  const at = figures.findIndex((figure) => figure !== undefined && figure === best);
  const capped = figures.flatMap((figure, place) => (figure?.capped ? [place] : []));
  const few = figures.flatMap((figure, place) => (figure?.few ? [[place, figure.few] as const] : []));
  return {
    ...(best?.kind.theme === 'pay' && { best: at }),
    figures: Object.fromEntries(figures.flatMap((figure, place) => (figure ? [[place, figure.value] as const] : []))),
    ...(capped.length > 0 && { capped }),
    ...(few.length > 0 && { few: Object.fromEntries(few) }),
  };
}

function entryOf(role: Role): Pick<ListedRole, 'entry'> {
  const entry = ownOccupation(role)?.entryEducation;
  return entry ? { entry: entryLevel(entry) } : {};
}
