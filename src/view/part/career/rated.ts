import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import type { Career, Category, Ratings } from '../../../domain/dataset.ts';
import { inWords, list, period, sentenceCase } from '../../../domain/format.ts';
import { raters } from '../../../schema/occupation-vocabulary.ts';
import type { RoleSlot } from '../../base/role-slots.ts';
import type { CitationMarks, Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';
import { rowOf, type SideRow } from './side-rows.ts';

/** Items of one list that differ between careers, or, where they may not be set against each other, what counts most in each. */
export interface RatedList {
  /** What stands in the rows, and whose ratings they are. */
  note: Inline;
  /** Why the lists of the careers stand apart. */
  apart?: string;
  rows: SideRow[];
  /** What counts most in each, where they stand apart or where there is one career. */
  most: { slot: RoleSlot['slot']; name: string; items: { name: string; text: string }[] }[];
}

export interface Rated {
  finding: Inline | undefined;
  skills?: RatedList;
  knowledge?: RatedList;
  /** Careers of which nothing is rated. */
  without: string[];
}

type Item = Ratings['items'][number];
type Held = RoleSlot & { ratings: Ratings };

/** Below this importance on both sides an item is named for neither. */
const leastImportant = 2.5;
/** Of a difference, in joined standard errors: outside it lies one in twenty. */
const sure = 1.96;
/** How many items are shown. */
const shown = 5;

/** An item inside a sentence: only names of languages and peoples keep a capital. */
const inside = (name: string) => name.toLowerCase().replace(/\benglish\b/, 'English');

const withError = ({ importance, error }: Item) =>
  `${importance.toFixed(2)}${error ? ` ±${(sure * error).toFixed(2)}` : ''}`;

interface Differing {
  name: string;
  apart: number;
  highest: Held;
  items: (Item | undefined)[];
}

/** Items whose highest and lowest rating are further apart than their published errors, furthest first. */
function differing(held: readonly Held[]): Differing[] {
  const [first, ...others] = held;
  if (!first || others.length === 0) return [];
  const byName = held.map(({ ratings }) => new Map(ratings.items.map((item) => [item.name, item])));
  const found = first.ratings.items.flatMap(({ name }): Differing[] => {
    const items = byName.map((named) => named.get(name));
    const rated = items.flatMap((item, at) => (item ? [{ item, of: held[at] as Held }] : []));
    if (rated.length < held.length) return [];
    rated.sort((a, b) => b.item.importance - a.item.importance);
    const [high, low] = [rated[0], rated.at(-1)];
    if (!high || !low || high.item.error === undefined || low.item.error === undefined) return [];
    const apart = high.item.importance - low.item.importance;
    const within = sure * Math.hypot(high.item.error, low.item.error);
    return apart > within && high.item.importance >= leastImportant ? [{ name, apart, highest: high.of, items }] : [];
  });
  return found.sort((a, b) => b.apart - a.apart);
}

const heldOf = (placed: readonly RoleSlot[], pick: (category: Category) => Ratings | undefined): Held[] =>
  placed.flatMap((place) => {
    const own = ownOccupation(place.role);
    const ratings = own && pick(own);
    return ratings ? [{ ...place, ratings }] : [];
  });

/** “Experts rated physician assistants, workers rated registered nurses” */
const ratedBy = (held: readonly Held[]) =>
  list(held.map(({ role, ratings }) => `${raters[ratings.raters].label} rated ${role.plural}`));

/** “For data scientists a part was rated, 15-2051.01.” */
const partsOf = (held: readonly Held[]) =>
  held
    .flatMap(({ role, ratings: { part } }) => (part ? [` Of ${role.plural} one part was rated, O*NET ${part}.`] : []))
    .join('');

function datesOf(held: readonly Held[]): string {
  const dates = [...new Set(held.map(({ ratings }) => ratings.period))].sort();
  return list(dates.map(period));
}

function mostOf(held: readonly Held[]): RatedList['most'] {
  return held.map(({ role, slot, ratings }) => ({
    slot,
    name: role.name,
    items: [...ratings.items]
      .sort((a, b) => b.importance - a.importance)
      .slice(0, shown)
      .map((item) => ({ name: item.name, text: withError(item) })),
  }));
}

function listOf(placed: readonly RoleSlot[], held: readonly Held[], cite: CitationMarks): RatedList | undefined {
  const [first] = held;
  if (!first) return undefined;
  const marks = cite.rows(...held.map(({ ratings }) => ratings));
  const what = `Importance from 1 to 5 with its 95% error, rated by ${raters[first.ratings.raters].label}, ${datesOf(held)}.${partsOf(held)}`;
  if (held.length === 1) return { note: [`The first five. ${what}`, ...marks], rows: [], most: mostOf(held) };
  if (new Set(held.map(({ ratings }) => ratings.raters)).size > 1) {
    return {
      note: [`The first five of each, importance from 1 to 5, ${datesOf(held)}.${partsOf(held)}`, ...marks],
      apart: `because ${ratedBy(held)}`,
      rows: [],
      most: mostOf(held),
    };
  }
  if (held.some(({ ratings }) => ratings.items.every(({ error }) => error === undefined))) {
    return {
      note: [`The first five of each, importance from 1 to 5, ${datesOf(held)}.${partsOf(held)}`, ...marks],
      apart: 'because no error is published by which a difference could be told',
      rows: [],
      most: mostOf(held),
    };
  }
  const all = differing(held);
  const rows = all.slice(0, shown).flatMap(({ name, items }) => {
    const said = placed.map((place) => {
      const at = held.findIndex(({ slot }) => slot === place.slot);
      const item = items[at];
      return item && { text: withError(item), row: (held[at] as Held).ratings };
    });
    const row = rowOf(name, placed, said, cite);
    // The note of the list bears the marks, once.
    return row ? [{ ...row, marks: [] }] : [];
  });
  const of = first.ratings.items.length;
  const named =
    all.length > shown
      ? `The ${inWords(shown)} furthest apart of ${all.length} that differ, among ${of}`
      : `${all.length === 0 ? 'None' : sentenceCase(inWords(all.length))} of ${of} ${all.length < 2 ? 'differs' : 'differ'}`;
  return { note: [`${named}: by more than the errors, one side at 2.5 or more. ${what}`, ...marks], rows, most: [] };
}

/** Skills and knowledge that differ by more than their published errors. Undefined where nothing is rated of any. */
export function rated(placed: readonly RoleSlot[], cite: CitationMarks): Rated | undefined {
  const skilled = heldOf(placed, ({ skills }) => skills);
  const knowing = heldOf(placed, ({ knowledge }) => knowledge);
  const [skills, knowledge] = [listOf(placed, skilled, cite), listOf(placed, knowing, cite)];
  if (!skills && !knowledge) return undefined;
  return {
    finding: ratedFinding(skilled, placed.length),
    ...(skills && { skills }),
    ...(knowledge && { knowledge }),
    without: placed.filter(({ slot }) => skilled.every((one) => one.slot !== slot)).map(({ role }) => role.plural),
  };
}

/** a, b and c; with a comma more where a name has an “and” of its own. */
function together(names: readonly string[]): string {
  if (!names.some((name) => name.includes(' and '))) return list(names);
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}

/** “Science counts for more for physician assistants, coordination for registered nurses.” */
function ratedFinding(held: readonly Held[], careers: number): Inline | undefined {
  const [first] = held;
  if (!first) return undefined;
  if (careers === 1) {
    const most = [...first.ratings.items].sort((a, b) => b.importance - a.importance).slice(0, 3);
    const names = most.map(({ name }, index) => `**${index === 0 ? sentenceCase(inside(name)) : inside(name)}**`);
    return findingLine(
      ...[3, 2].map((count) => `${together(names.slice(0, count))} count most.`),
      `${names[0]} counts most.`,
    );
  }
  if (held.length < careers || held.length < 2) return findingLine(`Rated for ${first.role.plural} alone.`);
  const all = differing(held);
  const [one] = all;
  if (!one) return findingLine(`**None of ${first.ratings.items.length} skills** differs by more than its error.`);
  if (careers > 2) return findingLine(`They differ most in **${inside(one.name)}**.`);
  const other = all.find(({ highest }) => highest.slot !== one.highest.slot);
  const [a, b] = other && held.indexOf(other.highest) < held.indexOf(one.highest) ? [other, one] : [one, other];
  const named = ({ name }: Differing) => inside(name);
  const of = ({ highest: { role } }: Differing): Career => role;
  if (!b) {
    return findingLine(
      `**${sentenceCase(named(a))}** counts for more for ${of(a).plural}.`,
      `**${sentenceCase(named(a))}** counts for more in one.`,
    );
  }
  return findingLine(
    `**${sentenceCase(named(a))}** counts for more for ${of(a).plural}, **${named(b)}** for ${of(b).plural}.`,
    `More for ${of(a).plural}: **${named(a)}**; for ${of(b).plural}: **${named(b)}**.`,
    `**${sentenceCase(named(a))}** counts for more in one, **${named(b)}** in the other.`,
    `They differ most in **${named(one)}**.`,
  );
}
