import { z } from 'zod';

/** Adds what an editor needs to know of a field: shown in completion, the field reference and error messages. */
export function field<T extends z.ZodType>(schema: T, description: string, example: unknown): T {
  return schema.meta({ description, examples: [example] }) as T;
}

/** Another form of a field, described as that is. */
export function as<T extends z.ZodType>(described: z.ZodType, schema: T): T {
  return schema.meta({ ...described.meta() }) as T;
}

/**
 * A number in a cell of a table: plain digits with a minus and a point, no more. Other texts that programs take for numbers
 * (`0x10`, `1e3`, a blank) are refused.
 */
export function cell(number: z.ZodNumber) {
  const plain = /^-?\d+(\.\d+)?$/;
  return z.preprocess((text) => (typeof text === 'string' && plain.test(text) ? Number(text) : text), number);
}

/** File and folder names: lower-case words joined by hyphens. `-vs-` is kept for matchup addresses. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
  .refine((id) => !`-${id}-`.includes('-vs-'), 'an id never holds "vs" as a word: it separates the roles of a matchup');

/** A day, written 2026-11-20. */
export const Day = z.iso.date('expected a day such as 2026-11-20');

/** A reference period or publication date: a year, a month or a day. */
export const Period = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'expected a year, month or day such as 2025, 2025-05 or 2025-05-31',
  );

/** A period of several months: the first and the last, such as 2025-07/2026-06. */
export const Months = z
  .string()
  .regex(
    /^\d{4}-(0[1-9]|1[0-2])\/\d{4}-(0[1-9]|1[0-2])$/,
    'expected the first and the last month such as 2025-07/2026-06',
  );

/** The time that pay is about: as a period, or two years joined by the source. */
export const ReferencePeriod = z.union([Period, z.string().regex(/^\d{4}-\d{4}$/)], {
  error: 'expected a year, month, day or pair of years such as 2025, 2025-05, 2025-05-31 or 2023-2024',
});

/** The span of a projection: first year and the last two digits of the last, such as 2024-34. */
export const Span = z.string().regex(/^\d{4}-\d{2}$/, 'expected a span such as 2024-34');

export const Text = z.string().trim().min(1, 'expected text');

/**
 * An amount of money or a percentile as published: a plain number, or ">=239200" where the source caps its values.
 */
export const Amount = z.union(
  [
    z.number().nonnegative(),
    z
      .string()
      .regex(/^>=\d+(\.\d+)?$/, 'expected a number such as 135980 or, where the source caps its values, ">=239200"'),
  ],
  {
    error: 'expected a plain number such as 135980 (no currency sign, comma or unit) or ">=239200"',
  },
);

/** Where a figure stands: every figure carries these. */
export const provenance = {
  source: field(Id, 'Id of the source: the name of a file in content/sources.', 'bls-oews-2025'),
  locator: field(Text, 'Where in the source the figure stands: row, title or page.', '15-1252 Software Developers'),
  by: field(Text.optional(), 'Written by an importer; absent when typed by hand.', 'import oews'),
  override: field(
    Text.optional(),
    'Why an imported figure was changed by hand. Importers keep the change and report it.',
    'the publisher corrected the row on its page, the file still has the old value',
  ),
};

/** An explanation that a figure is right although a rule finds it unusual. */
export const confirmed = field(
  Text.optional(),
  'Why an unusual value is right; remove it once the value is no longer unusual.',
  'the publisher lifted its top code in this edition',
);
