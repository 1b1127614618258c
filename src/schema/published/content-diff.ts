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

const Move = z.strictObject({
  kind: z.enum(['value', 'source', 'edition']),
  /** Id of the figure now, and the one that stood for it before. */
  figure: name,
  former: name,
  old: value,
  new: value,
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
  withdrawn: z.array(z.strictObject({ figure: name, old: value, source: name })),
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
