import { z } from 'zod';
import { as, confirmed, field, Id, Period, provenance, Span, Text } from './common.ts';
import { classifications, places } from './countries.ts';
import { Exposure } from './exposure.ts';
import { Household } from './household.ts';
import { lineOf } from './lines.ts';
import { OnetCode } from './onet-code.ts';
import { PayBand, WageLine } from './pay.ts';
import { Projection, ProjectionLine } from './projection.ts';
import { absences, educationLevels, fits, keysOf, outlookKinds } from './vocabulary.ts';

/** What is missing, and why. */
export const Absent = z.strictObject({
  what: field(z.enum(keysOf(absences)), 'What is missing.', 'growth'),
  reason: field(Text, 'Why, as a clause that can follow “because”.', 'no official category exists for the role'),
});

/** How a role and an official category stand to each other. */
export const relation = {
  fit: field(z.enum(keysOf(fits)), 'How the role and the category relate.', 'broader'),
  note: field(
    Text.optional(),
    'Why this fit; needed unless it is exact.',
    'Machine learning engineering is a speciality inside the category.',
  ),
};

const share = (level: keyof typeof educationLevels, example: number) =>
  field(z.number().min(0).max(100), `${educationLevels[level].label}: percent of people in the occupation.`, example);

const degrees = {
  lessThanHighSchool: share('lessThanHighSchool', 0.5),
  highSchool: share('highSchool', 1.8),
  someCollege: share('someCollege', 7),
  associate: share('associate', 4.1),
  bachelor: share('bachelor', 51.4),
  master: share('master', 31.1),
  doctoral: share('doctoral', 4.1),
} satisfies Record<keyof typeof educationLevels, z.ZodType>;

const Rate = z.number().min(0).max(100);

/** One category of an official classification, its lines made whole. */
export const Occupation = z
  .strictObject({
    name: field(Text, 'Name as the classification prints it, in sentence case.', 'Software developers'),
    title: field(Text.optional(), 'One person of the category, in the word that people use.', 'software developer'),
    plural: field(Text.optional(), 'Several of them, in the same word.', 'software developers'),
    id: field(
      Id.optional(),
      'Makes the category a career of its own: the address under which it is compared. Without it the category is evidence.',
      'registered-nurse',
    ),
    aliases: field(z.array(Text).default([]), 'Other words that people type for it.', ['RN', 'nurse']),
    family: field(Id.optional(), 'Family of the career: an id of content/tables/families.csv.', 'healthcare'),
    code: field(
      Text.optional(),
      'Code in the classification; absent where the publisher names the group without one.',
      '15-1252',
    ),
    system: field(z.enum(keysOf(classifications)), 'The classification.', 'us-soc-2018'),
    country: field(z.enum(keysOf(places)), 'Country of the classification.', 'us'),
    roles: field(
      z
        .array(
          z.strictObject({
            id: field(Id, 'Id of the role: the name of a folder in content/roles.', 'data-scientist'),
            ...relation,
          }),
        )
        .default([]),
      'Roles that relate to a category outside the United States. Categories of the United States are named by the roles.',
      [],
    ),
    onetCode: field(
      OnetCode.optional(),
      'O*NET code whose rows stand for the category; what it lacks is taken from the first detailed code below it.',
      '15-1252.00',
    ),
    onetParts: field(
      z.array(OnetCode).min(2).optional(),
      'O*NET codes that the category joins, where O*NET has none for the whole: their job titles and related occupations are those of the category, their ratings are not.',
      ['31-1121.00', '31-1122.00'],
    ),
    paid: field(
      z.literal('hour').optional(),
      'Only pay by the hour is published: amounts of wages are US dollars an hour.',
      'hour',
    ),
    joined: field(
      z
        .array(
          z.strictObject({
            covers: field(
              Text,
              'What the joined line covers.',
              'Software developers, quality assurance analysts and testers',
            ),
            system: field(
              z.enum(keysOf(classifications)),
              'The classification of its codes: the same code may mean something else in another.',
              'us-soc-2018',
            ),
            sum: field(z.array(Text).optional(), 'Codes to add up, in editions that have them apart.', [
              '15-1252',
              '15-1253',
            ]),
            row: field(Text.optional(), 'Code of the row, in editions that join them.', '15-1256'),
          }),
        )
        .optional(),
      'Lines of projections that join this category with others: importers read them beside the category’s own.',
      [
        {
          covers: 'Software developers, quality assurance analysts and testers',
          system: 'us-soc-2018',
          sum: ['15-1252', '15-1253'],
          row: '15-1256',
        },
      ],
    ),
    wages: field(z.array(PayBand).default([]), 'Official wages, one entry per edition, newest first.', []),
    projections: field(z.array(Projection).default([]), 'Employment projections, the newest and longest first.', []),
    separations: field(
      z
        .array(
          z.strictObject({
            exits: field(Rate, 'People a year who leave the labor force, in percent of employment.', 2.8),
            transfers: field(Rate, 'People a year who change to another occupation, in percent of employment.', 2.1),
            span: field(Span, 'First and last year of the projection.', '2024-34'),
            ...provenance,
            confirmed,
          }),
        )
        .default([]),
      'Who leaves the occupation in an average year of a projection, the newest first.',
      [],
    ),
    outlook: field(
      z
        .array(
          z.strictObject({
            kind: field(z.enum(keysOf(outlookKinds)), 'What is rated.', 'shortage'),
            rating: field(Text, 'The rating in the publisher’s words.', 'No shortage'),
            span: field(z.union([Span, Period]), 'The year or the span of years the rating is for.', '2024-33'),
            ...provenance,
          }),
        )
        .default([]),
      'Ratings of the labour market in words, where a public body gives no number.',
      [],
    ),
    entryEducation: field(
      z
        .strictObject({
          level: field(Text, 'Education usually needed to enter, as published.', "Bachelor's degree"),
          experience: field(Text, 'Work experience in a related occupation, as published.', 'None'),
          training: field(Text, 'Training on the job, as published.', 'None'),
          period: field(Period, 'Reference year.', '2024'),
          ...provenance,
        })
        .optional(),
      'What the publisher says is usually needed to enter.',
      {},
    ),
    attainment: field(
      z
        .strictObject({
          ...degrees,
          period: field(Period, 'Reference year.', '2021'),
          ...provenance,
        })
        .optional(),
      'Highest degree of people in the occupation, in percent.',
      {},
    ),
    selfEmployed: field(
      z
        .strictObject({
          percent: field(Rate, 'Self-employed people in percent of all jobs.', 6.1),
          period: field(Period, 'Reference year.', '2024'),
          ...provenance,
        })
        .optional(),
      'How many work for themselves.',
      {},
    ),
    jobZone: field(
      z
        .strictObject({
          zone: field(z.number().int().min(1).max(5), 'From 1, little or no preparation, to 5, extensive.', 3),
          period: field(Period, 'When it was assigned.', '2025-08'),
          ...provenance,
        })
        .optional(),
      'How much preparation the work needs, as O*NET sorts occupations.',
      {},
    ),
    household: field(
      z.array(Household).default([]),
      'Unemployment and weekly earnings, where a survey of households has the same category.',
      [],
    ),
    exposure: field(
      z.array(Exposure).default([]),
      'Exposure of the work to language models; the measures disagree and none is a forecast.',
      [],
    ),
    absent: field(z.array(Absent).default([]), 'What is missing, and why.', []),
  })
  .meta({ id: 'Occupation' });

const { shape } = Occupation;

const rowsOf = {
  outlook: shape.outlook.unwrap().element.shape,
  household: shape.household.unwrap().element.shape,
  exposure: shape.exposure.unwrap().element.shape,
  separations: shape.separations.unwrap().element.shape,
  entryEducation: shape.entryEducation.unwrap().shape,
  selfEmployed: shape.selfEmployed.unwrap().shape,
  jobZone: shape.jobZone.unwrap().shape,
  attainment: shape.attainment.unwrap().shape,
};

/** The same as it is written. File: content/occupations/<id>.md */
export const OccupationFile = Occupation.extend({
  wages: field(z.array(WageLine).default([]), 'Official wages, one line per edition, newest first.', []),
  projections: field(
    z.array(ProjectionLine).default([]),
    'Employment projections, one line per edition and coverage, the newest and longest first.',
    [],
  ),
  separations: as(shape.separations, z.array(lineOf('separations', rowsOf.separations)).default([])),
  outlook: as(shape.outlook, z.array(lineOf('outlook', rowsOf.outlook)).default([])),
  entryEducation: as(shape.entryEducation, lineOf('entryEducation', rowsOf.entryEducation).optional()),
  attainment: as(shape.attainment, lineOf('attainment', rowsOf.attainment).optional()),
  selfEmployed: as(shape.selfEmployed, lineOf('selfEmployed', rowsOf.selfEmployed).optional()),
  jobZone: as(shape.jobZone, lineOf('jobZone', rowsOf.jobZone).optional()),
  household: as(shape.household, z.array(lineOf('household', rowsOf.household)).default([])),
  exposure: as(shape.exposure, z.array(lineOf('exposure', rowsOf.exposure)).default([])),
}).meta({ id: 'OccupationFile' });

export type Occupation = z.infer<typeof Occupation>;
export type Absent = z.infer<typeof Absent>;
