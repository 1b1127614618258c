import { z } from 'zod';

/*
 * What `npm run diff` found, as it travels as JSON. A workflow may hand it on from a stranger’s pull request, so every
 * text is held to a form that can carry no markup.
 */

const name = z.string().regex(/^[A-Za-z0-9./-]{1,200}$/);
const revision = z.string().regex(/^[\w./~^@{}-]{1,200}$/);
const value = z.union([z.number(), z.string().regex(/^>=\d+(\.\d+)?$/)]);
const clause = z.string().regex(/^[A-Za-z0-9 %,.-]{1,100}$/);
const count = z.number().int().nonnegative();
/** A text of the content in one line, without a sign of markup; see `shownText`. */
const text = z.string().regex(/^[\p{L}\p{N} $€£₹%.,:;?!()'’“”+/=≥≤–−…\u2060-]{0,140}$/u);
/** An amount or number as a reader writes it. */
const written = z.string().regex(/^[≥A-Za-z$€£₹\d.,\u00a0\u2212]{1,40}$/);
const basis = z.string().regex(/^[A-Za-z0-9 ,.:/–\u2060-]{1,200}$/);

const Move = z.strictObject({
  kind: z.enum(['value', 'source', 'edition']),
  /** Id of the figure now, and the one that stood for it before. */
  figure: name,
  former: name,
  old: value,
  new: value,
  /** The same as a reader writes them: $135,980. */
  written: z.strictObject({ old: written, new: written }),
  /** In percent of the old value; null where either is capped or the old one is zero. */
  percent: z.number().nullable(),
  source: name,
  formerSource: name,
  /** File that holds it now. */
  path: name,
  lookTwice: z.array(clause),
});

export const ContentDiff = z.strictObject({
  /** The two states, as they were asked for; `null` is the working tree. */
  from: revision,
  to: revision.nullable(),
  moved: z.array(Move),
  added: z.array(z.strictObject({ source: name, figures: count })),
  withdrawn: z.array(z.strictObject({ figure: name, old: value, written, source: name })),
  /** Figures whose value stayed where it stood, of another place, level or period than before: `fields` says of which. */
  relabelled: count,
  /** Roles, occupations and sources that go by another id; their figures are compared under the new one. */
  renamed: z.array(z.strictObject({ kind: z.enum(['role', 'occupation', 'source']), old: name, new: name })),
  /** Values beside the figures: what a figure is of, other fields, sentences with a number. The first file, and how often. */
  fields: z.array(
    z.strictObject({ field: name.or(basis), old: text.nullable(), new: text.nullable(), path: name, places: count }),
  ),
  /**
   * Tables whose values have no names: of which source and occupation, how many rows changed, came or went and how many
   * values that is, and each of these where they are few.
   */
  tables: z.array(
    z.strictObject({
      path: name,
      source: name.nullable(),
      of: text.nullable(),
      change: z.enum(['new', 'gone', 'changed']),
      changed: count,
      came: count,
      went: count,
      values: count,
      cells: z.array(
        z.strictObject({
          row: text,
          column: z.string().regex(/^[A-Za-z0-9_ -]{1,60}$/),
          /** Null where there is no such row. */
          old: text.nullable(),
          new: text.nullable(),
          percent: z.number().nullable(),
        }),
      ),
    }),
  ),
  /** Pairs whose line on places opens otherwise, or names another career as ahead. */
  openings: z.array(z.strictObject({ pair: name, old: basis, new: basis })),
  /** Files of the newer state that could not be read as a whole: the line of the first fault in them, and how many figures are not compared. */
  faulty: z.array(z.strictObject({ path: name, line: count.nullable(), figures: count })),
  /** Basis of the newest official pay of careers, where it is another: how many, and one of them. */
  heads: z.array(z.strictObject({ old: basis, new: basis, careers: count, first: name })),
  /** Claims whose verdict was changed; `old` is null for a new claim, `new` for one that is gone. */
  verdicts: z.array(z.strictObject({ claim: name, old: name.nullable(), new: name.nullable() })),
  /** Claims whose figures no longer give the verdict that the file states. */
  broken: z.array(name),
  sources: z.array(z.strictObject({ source: name, change: z.enum(['new', 'gone', 'changed']), fields: z.array(name) })),
  /** Addresses of pages that read otherwise; comparisons are named by their roles. */
  pages: z.array(name),
  comparisonsOf: z.array(name),
  /** Problems that the check finds in the newer state: figures of faulty entries are not compared. */
  problems: count,
});

export type ContentDiff = z.infer<typeof ContentDiff>;
