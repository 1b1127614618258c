import { z } from 'zod';
import { field } from './common.ts';
import { given, type LineList } from './lines.ts';
import { Occupation } from './occupation.ts';
import { PayBand } from './pay.ts';
import { Projection } from './projection.ts';
import { OccupationLink, Profile, Salary } from './role.ts';

const { shape: occupation } = Occupation;

/** The rows that lines of each list make, together with what their source gives. */
export const rowSchemas = {
  wages: PayBand,
  pay: Salary.shape.pay.unwrap().element,
  projections: Projection,
  separations: occupation.separations.unwrap().element,
  outlook: occupation.outlook.unwrap().element,
  entryEducation: occupation.entryEducation.unwrap(),
  attainment: occupation.attainment.unwrap(),
  selfEmployed: occupation.selfEmployed.unwrap(),
  jobZone: occupation.jobZone.unwrap(),
  household: occupation.household.unwrap().element,
  exposure: occupation.exposure.unwrap().element,
  remote: Salary.shape.remote.unwrap().element,
  filings: OccupationLink.shape.filings.unwrap(),
  skills: Profile.shape.skills.element,
  ladder: Profile.shape.ladder.element,
} satisfies Record<LineList, z.ZodObject>;

const what: Record<LineList, string> = {
  wages: 'Official wages of occupations.',
  pay: 'Pay under titles of roles.',
  projections: 'Projections of employment.',
  separations: 'Who leaves occupations, by a projection.',
  outlook: 'Ratings of the labour market in words.',
  entryEducation: 'What is usually needed to enter.',
  attainment: 'Degrees of people in an occupation.',
  selfEmployed: 'How many work for themselves.',
  jobZone: 'How much preparation occupations need.',
  household: 'Unemployment and weekly earnings of a survey of households.',
  exposure: 'Exposure to AI.',
  remote: 'Ads labelled fully remote.',
  filings: 'Visa filings by title and code.',
  skills: 'Skills asked of roles.',
  ladder: 'Rungs of ladders.',
};

const unit = field(
  z.literal('thousands').optional(),
  'Unit of employment, change and openings in the lines.',
  'thousands',
);

const example = { measure: 'wage', statistic: 'percentiles', period: '2025-05', locator: '{code} {Name}' };

/** What a source measures: one entry for each list that it fills, holding what the lines of the list share. */
export const Gives = z
  .strictObject(
    Object.fromEntries(
      (Object.keys(rowSchemas) as LineList[]).map((list) => [
        list,
        field(
          given(list, rowSchemas[list].shape, list === 'projections' ? { unit } : {}).optional(),
          what[list],
          list === 'wages' ? example : {},
        ),
      ]),
    ),
  )
  .meta({ id: 'Gives' });

/** What a source gives for one list. */
export interface GivenFields {
  /** Pattern of the locators. */
  locator?: string;
  words?: Record<string, string>;
  by?: 'hand';
  unit?: 'thousands';
  [shared: string]: unknown;
}

export type Gives = { [list in LineList]?: GivenFields | undefined };
