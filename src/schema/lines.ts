import { z } from 'zod';
import { field, Text } from './common.ts';

/*
 * A line is one edition of one kind of figure, written as one mapping in braces. What all lines of a list share is said
 * once, in the source that gives them: `gives` of the source and the line together make the row that the site publishes.
 */

/** Lists whose lines come from a source, with the fields that a source may give for all of them. */
export const sharedFields = {
  wages: ['measure', 'statistic', 'scope', 'population', 'taxed', 'currency', 'per', 'place', 'period', 'countOf'],
  pay: ['measure', 'statistic', 'scope', 'population', 'taxed', 'currency', 'per', 'place', 'period', 'countOf'],
  projections: ['span'],
  separations: ['span'],
  outlook: ['kind', 'span'],
  entryEducation: ['period'],
  attainment: ['period'],
  selfEmployed: ['period'],
  jobZone: ['period'],
  household: ['period', 'countOf'],
  exposure: ['period'],
  remote: ['period'],
  filings: ['period'],
  skills: [],
  ladder: [],
} as const satisfies Record<string, readonly string[]>;

export type LineList = keyof typeof sharedFields;

/** What a pattern of locators may name, in braces; what it stands for is said in `locator.ts`. */
export const placeholders = [
  'code',
  'name',
  'Name',
  'onet',
  'titles',
  'framework',
  'grade',
  'level',
  'measure',
  'title',
  'from',
  'to',
] as const;

export type Placeholder = (typeof placeholders)[number];

const Pattern = Text.refine(
  (text) => [...text.matchAll(/\{([^}]*)\}/g)].every(([, name]) => placeholders.includes(name as Placeholder)),
  `expected only these in braces: ${placeholders.join(', ')}`,
);

const byHand = z.literal('hand').optional();

const madeOnce = {
  locator: field(
    Pattern.optional(),
    'How the rows are named: a pattern from which each line’s locator is made.',
    '{code} {Name}',
  ),
  words: field(
    z.record(Text, Text).optional(),
    'How the source words what a pattern names, where it does so otherwise.',
    { all: 'all levels', entry: 'experience level EN' },
  ),
  by: field(
    byHand,
    'All lines of the list are typed by hand, although an importer writes others of the source.',
    'hand',
  ),
};

const ownOfLine = {
  locator: field(
    Text.optional(),
    'Where in the source the figure stands, where the pattern of the source does not say it.',
    '15-1252 + 15-1253, sum of the two rows',
  ),
  by: field(byHand, 'A line that was typed, of a source whose lines an importer writes.', 'hand'),
};

const because = field(
  Text.optional(),
  'Why the line gives a field otherwise than its source gives it for all.',
  'the table of this year is for full-time work only',
);

type Shape = Record<string, z.ZodType>;

/** What a source gives for one list: the shared fields of its rows, each of which may be left to the lines. */
export function given(list: LineList, row: Shape, more: Shape = {}): z.ZodObject {
  const shared = sharedFields[list].flatMap((name) => {
    const own = row[name];
    return own ? [[name, own.optional()] as const] : [];
  });
  return z.strictObject({ ...Object.fromEntries(shared), ...more, ...madeOnce });
}

/**
 * The fields of a line: those of its row, of which the shared ones, and the locator, may be left out.
 *
 * @param own Fields that a line writes otherwise than its row has them.
 */
export function lineShape(list: LineList, row: Shape, own: Shape = {}): Shape {
  const shared: readonly string[] = sharedFields[list];
  const { source, ...others } = { ...row, ...own };
  const fields = Object.entries(others).map(([name, type]) => [
    name,
    shared.includes(name) && !own[name] ? type.optional() : type,
  ]);
  return {
    ...(source && { source }),
    ...Object.fromEntries(fields),
    ...ownOfLine,
    ...(shared.length > 0 && { because }),
  };
}

/** A line whose row is described by these fields. */
export function lineOf(list: LineList, row: Shape, own?: Shape): z.ZodObject {
  return z.strictObject(lineShape(list, row, own));
}
