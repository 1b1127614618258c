import { z } from 'zod';
import { Day, field, Id, Period, Text } from './common.ts';
import { Gives } from './gives.ts';
import { importers, keysOf, retrievals, sourceKinds, uses, wageFolders } from './vocabulary.ts';

/** One publication in one edition. File: content/sources/<id>.md */
export const Source = z
  .strictObject({
    title: field(Text, 'Title of the publication.', 'Occupational Employment and Wage Statistics'),
    publisher: field(Text, 'Who publishes it.', 'U.S. Bureau of Labor Statistics'),
    short: field(Text.max(40), 'Publisher and title in a few words, for labels.', 'BLS OEWS'),
    board: field(
      Text.max(40).optional(),
      'Where its figures are taken from the ads of one job board: the words after “ads on” in every sentence.',
      'one AI and data job board',
    ),
    kind: field(z.enum(keysOf(sourceKinds)), 'Kind of source: its place in the order of trust.', 'official-statistics'),
    edition: field(Text, 'Edition.', 'May 2025'),
    published: field(Period.optional(), 'When it was published, if known.', '2026-05-15'),
    publishedNote: field(
      Text.optional(),
      'Who says so, when it is not the publisher’s own file.',
      'according to a third party',
    ),
    obtained: field(Day, 'The day the file reached this project.', '2026-11-20'),
    url: field(
      z.url({ protocol: /^https$/ }).optional(),
      'Where the publisher offers it.',
      'https://www.bls.gov/oes/tables.htm',
    ),
    licence: field(Text, 'Terms of use.', 'Public domain in the United States'),
    attribution: field(
      Text,
      'Words the publisher asks for, or that we use.',
      'Source: U.S. Bureau of Labor Statistics, …',
    ),
    population: field(
      Text,
      'Who or what is counted.',
      'Employees of all experience levels; the self-employed are left out',
    ),
    payConcept: field(
      Text.optional(),
      'What its pay includes and leaves out.',
      'Base and incentive pay; no overtime, yearly bonus, equity or benefits',
    ),
    limit: field(
      Text,
      'The one sentence of limits shown beside each figure.',
      'All experience levels together; the self-employed are left out.',
    ),
    cap: field(
      z
        .strictObject({
          value: field(z.number().positive(), 'Values at or above this are not published.', 239200),
          valuePerHour: field(
            z.number().positive().optional(),
            'The same by the hour, where the source prints both.',
            115,
          ),
          note: field(Text, 'What the source prints instead.', 'Printed as “#”'),
        })
        .optional(),
      'Where the source caps its values.',
      {},
    ),
    nextRelease: field(Period.optional(), 'When the next edition is due.', '2027-05'),
    supersedes: field(Id.optional(), 'The edition that this one replaces.', 'bls-oews-2024'),
    aliases: field(
      z.array(Id).min(1).optional(),
      'Ids of former sources that gave way to it: their addresses lead here for ever.',
      ['bls-oews-metro-2025'],
    ),
    counts: field(
      z.array(Id).min(1).optional(),
      'The occupations that its figures count together, where no figure names one.',
      ['us-soc-15-1252'],
    ),
    evaluates: field(
      Text.optional(),
      'Title of the publication of the same publisher whose earlier editions it sets against what came.',
      'Employment Projections',
    ),
    retrieval: field(z.enum(keysOf(retrievals)), 'How the figures reached this project.', 'publisher-file'),
    use: field(z.enum(keysOf(uses)), 'What its terms allow.', 'open'),
    importer: field(
      z.enum(keysOf(importers)).optional(),
      'The importer that writes its lines; absent where they are typed by hand.',
      'oews',
    ),
    fills: field(
      z
        .strictObject({
          folder: field(z.enum(keysOf(wageFolders)), 'The folder, below content/.', 'places'),
          period: field(Period, 'Reference period of its pay and employment.', '2025-05'),
        })
        .optional(),
      'The folder of tables, one an occupation, whose rows are all of this source: they say no source of their own.',
      {},
    ),
    gives: field(
      Gives.optional(),
      'What it measures: for each list that it fills, all that the lines of the list share.',
      { exposure: { period: '2023', locator: '{onet} {Name}' } },
    ),
  })
  .meta({ id: 'Source' });

/** Fields that lead a publication to its pages, and are not handed on as data. */
export const forPages = { counts: true, evaluates: true, aliases: true } as const;

/** Fields that say how the lines of a source are made whole: for those who write and check content alone. */
export const forLines = { importer: true, gives: true, fills: true } as const;

export type Source = Omit<z.infer<typeof Source>, 'gives'> & { gives?: Gives | undefined };
