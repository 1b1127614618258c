import { z } from 'zod';
import { field, Id, Text } from '../common.ts';
import { classifications, places } from '../countries.ts';
import { ExposureCategory } from '../exposure.ts';
import { Absent, Occupation as OccupationContent } from '../occupation.ts';
import { Profile } from '../role.ts';
import { fits, keysOf } from '../vocabulary.ts';
import { type ContextItemId, contextItemIds } from '../work-context.ts';
import { contextQuestions } from '../work-context-questions.ts';
import { ClaimOfData, SourceOfData } from './data-lists.ts';
import { Pair } from './data-pair.ts';
import { DataRow, LeftOut } from './data-row.ts';
import { ExposurePlace, MovesOfData, StudiesOfData } from './data-studies.ts';
import { IndustryListOfData, PlaceListOfData, PlacesOfData, PriceLevelsOfData } from './data-wages.ts';

const Address = z.url({ protocol: /^https$/ });

/** What stands at the head of every document. */
const head = {
  $schema: field(Address, 'JSON Schema of the document.', 'https://evenhand.example/data/v1/schemas/role.json'),
  release: field(Text, 'Day of the release that it belongs to.', '2026-11-20'),
  notices: field(
    Address,
    'Notices and licence texts that go with the figures; each source’s terms are in sources.json.',
    'https://evenhand.example/data/v1/notices.md',
  ),
};

const page = field(Address, 'Its page.', 'https://evenhand.example/roles/data-engineer/');
const data = field(Address, 'Its document.', 'https://evenhand.example/data/v1/roles/data-engineer.json');
const rows = field(z.array(DataRow), 'Its figures, by row.', []);
const leftOut = field(
  z.array(LeftOut),
  'What the site cites of it and this document does not give, with the reason.',
  [],
);
const absent = field(z.array(Absent), 'What no publication in use gives, with the reason.', []);
const name = field(Text, 'Name.', 'Data engineer');
const fit = field(z.enum(keysOf(fits)), 'How role and category relate.', 'broader');
const note = field(Text.optional(), 'Why this fit.', 'Data engineering is a speciality inside the category.');
const country = field(z.enum(keysOf(places)), 'Country of the classification.', 'us');

const provenance = {
  source: field(Id, 'Id of the source, in sources.json.', 'onet-30-1'),
  locator: field(Text, 'Where in the source it stands.', '15-1252.00'),
};

const contextAnswers = Object.fromEntries(
  contextItemIds.map((item) => [item, field(z.number(), `“${contextQuestions[item]}”`, 3.5)]),
) as Record<ContextItemId, z.ZodNumber>;

const { shape: profile } = Profile;
const { shape: category } = OccupationContent;

const RoleIndex = z.strictObject({
  ...head,
  roles: field(
    z.array(
      z.strictObject({
        id: field(Id, 'Id of the role.', 'data-engineer'),
        name,
        family: field(Id, 'Family of the role.', 'data-and-ai'),
        page,
        data,
      }),
    ),
    'Every role.',
    [],
  ),
});

const Role = z.strictObject({
  ...head,
  id: field(Id, 'Id of the role.', 'data-engineer'),
  page,
  name,
  plural: profile.plural,
  family: profile.family,
  aliases: field(profile.aliases.unwrap(), 'Other ids of the role, former ones included.', ['mle']),
  summary: profile.summary,
  focus: profile.focus,
  makes: profile.makes,
  input: profile.input,
  output: profile.output,
  outputKind: profile.outputKind,
  occupations: field(
    z.array(z.strictObject({ id: field(Id, 'Id of the occupation.', 'us-soc-15-1243'), country, fit, note })),
    'Official categories it relates to, those of the United States first.',
    [],
  ),
  skills: profile.skills,
  tools: profile.tools,
  education: profile.education,
  certifications: profile.certifications,
  ladder: profile.ladder,
  industries: profile.industries,
  dimensions: profile.dimensions,
  bestFor: profile.bestFor,
  outlook: profile.outlook,
  absent,
  rows,
  leftOut,
});

const OccupationIndex = z.strictObject({
  ...head,
  occupations: field(
    z.array(
      z.strictObject({
        id: field(Id, 'Id of the occupation.', 'us-soc-15-1252'),
        name,
        country,
        code: category.code,
        page,
        data,
      }),
    ),
    'Every official category.',
    [],
  ),
});

const Occupation = z.strictObject({
  ...head,
  id: field(Id, 'Id of the occupation.', 'us-soc-15-1252'),
  page,
  name,
  country,
  system: field(z.enum(keysOf(classifications)), 'The classification.', 'us-soc-2018'),
  code: category.code,
  roles: field(
    z.array(z.strictObject({ id: field(Id, 'Id of the role.', 'software-engineer'), fit, note })),
    'Roles that relate to it.',
    [],
  ),
  outlook: field(
    z.array(category.outlook.unwrap().element.omit({ by: true, override: true })),
    'Ratings of the labour market in words.',
    [],
  ),
  exposureCategories: field(
    z.array(ExposureCategory),
    'Categories of exposure to AI, in words; measures that are numbers stand in the rows.',
    [],
  ),
  exposurePlaces: field(
    z.array(ExposurePlace),
    'Its place among all occupations by each measure of exposure to AI.',
    [],
  ),
  moves: field(MovesOfData.optional(), 'Where people who left it worked a year later: a small sample.', {}),
  studies: field(StudiesOfData.optional(), 'Fields of study that lead to it.', {}),
  entryEducation: field(
    category.entryEducation.unwrap().omit({ by: true, override: true }).optional(),
    'What is usually needed to enter.',
    {},
  ),
  skillRatings: field(
    z
      .strictObject({
        skills: field(
          z.array(
            z.strictObject({
              name: field(Text, 'Skill as published.', 'Programming'),
              importance: field(z.number(), 'Importance, 1 to 5.', 4.5),
              level: field(z.number(), 'Level, 0 to 7.', 4.62),
            }),
          ),
          'Skills rated important, highest first.',
          [],
        ),
        period: field(Text, 'When they were rated.', '2025-08'),
        ...provenance,
      })
      .optional(),
    'Skills rated important.',
    {},
  ),
  workContext: field(
    z
      .strictObject({
        answers: field(z.strictObject(contextAnswers), 'Mean of the answers to each question, 1 to 5.', {}),
        ...provenance,
      })
      .optional(),
    'Answers about the circumstances of the work.',
    {},
  ),
  technologies: field(
    z
      .strictObject({
        inDemand: field(z.array(Text), 'The software, as published.', ['Python', 'SQL']),
        period: field(Text, 'Edition of the list.', '2025-12'),
        ...provenance,
      })
      .optional(),
    'Software that the publisher flags as in demand.',
    {},
  ),
  absent,
  rows,
  leftOut,
});

const ShareAlike = z.strictObject({
  ...head,
  licence: field(
    z.strictObject({
      name: field(Text, 'Name of the licence.', 'Open Database License 1.0'),
      url: field(Address, 'Its text.', 'https://opendatacommons.org/licenses/odbl/1.0/'),
    }),
    'The licence of this document, which a database made from it must carry too.',
    {},
  ),
  attributions: field(z.array(Text), 'Words that the publishers ask for.', ['Source: …']),
  rows,
});

const LeftOuts = z.strictObject({ ...head, leftOut: field(z.array(LeftOut), 'Every figure that is left out.', []) });

/** Every kind of document below /data/v1/, by the name of its schema. */
export const dataDocuments = {
  roles: RoleIndex,
  role: Role,
  occupations: OccupationIndex,
  occupation: Occupation,
  pair: Pair.extend(head),
  sources: z.strictObject({ ...head, sources: field(z.array(SourceOfData), 'Every source.', []) }),
  claims: z.strictObject({ ...head, claims: field(z.array(ClaimOfData), 'Every claim.', []) }),
  'place-list': PlaceListOfData.extend(head),
  'industry-list': IndustryListOfData.extend(head),
  'price-levels': PriceLevelsOfData.extend(head),
  places: PlacesOfData.extend(head),
  'figures-odbl': ShareAlike,
  'left-out': LeftOuts,
} satisfies Record<string, z.ZodObject>;

export type DocumentKind = keyof typeof dataDocuments;
export type DataDocument<K extends DocumentKind> = z.infer<(typeof dataDocuments)[K]>;

/** The JSON Schema of one kind of document, as plain data. */
export function dataSchema(kind: DocumentKind): object {
  return z.toJSONSchema(dataDocuments[kind]);
}
