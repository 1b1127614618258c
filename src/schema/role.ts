import { z } from 'zod';
import { as, field, Id, Period, provenance, Text } from './common.ts';
import { lineOf, lineShape } from './lines.ts';
import { Absent, relation } from './occupation.ts';
import { PayLine, TitlePay } from './pay.ts';
import { dimensions, keysOf, outputKinds, ratings, skillKinds, skillLevels, toolKinds } from './vocabulary.ts';

const editorial = field(z.literal(true).optional(), 'True where this is the editors’ judgement, not a source’s.', true);

/** A judgement has a source with locator, or says that it is editorial: exactly one of the two. */
function sourcedOrEditorial<T extends { source?: string | undefined; editorial?: true | undefined }>(
  entry: T,
): boolean {
  return (entry.source === undefined) !== (entry.editorial === undefined);
}
const sourcedOrEditorialMessage = 'expected either a source with locator, or "editorial: true"';
const optionalProvenance = {
  source: provenance.source.optional(),
  locator: provenance.locator.optional(),
  by: provenance.by,
};

export const OccupationLink = z.strictObject({
  id: field(Id, 'Id of the occupation: the name of a file in content/occupations.', 'us-soc-15-1252'),
  ...relation,
  filings: field(
    z
      .strictObject({
        count: field(z.number().int().nonnegative(), 'Filings with the role’s title under this code.', 4236),
        of: field(z.number().int().positive(), 'All filings with the role’s title.', 6887),
        period: field(Text, 'Fiscal years counted.', 'FY2022–FY2025'),
        ...provenance,
      })
      .optional(),
    'How many visa filings with the role’s title use this code: evidence for the link.',
    {},
  ),
});

const dimension = z
  .strictObject({
    rating: field(z.enum(keysOf(ratings)), 'Low, medium or high.', 'medium'),
    because: field(Text, 'One clause that says why.', 'a degree is usual, but portfolios open doors too'),
    ...optionalProvenance,
    editorial,
  })
  .refine(sourcedOrEditorial, sourcedOrEditorialMessage);

const skill = {
  name: field(Text, 'Skill as the source names it.', 'Data ethics and privacy'),
  kind: field(z.enum(keysOf(skillKinds)), 'Kind of skill.', 'technical'),
  level: field(z.enum(keysOf(skillLevels)).optional(), 'Level the source asks for.', 'practitioner'),
  ...optionalProvenance,
  editorial,
};

/** What a role is, its lines made whole. */
export const Profile = z
  .strictObject({
    name: field(Text, 'Name of one person in the role, in sentence case.', 'Machine learning engineer'),
    plural: field(Text, 'Plural, lower case except for names.', 'machine learning engineers'),
    short: field(Text, 'Shortest clear name, for narrow columns.', 'Machine learning'),
    family: field(Id, 'Family of the role: an id of content/tables/families.csv.', 'data-and-ai'),
    aliases: field(z.array(Id).default([]), 'Other ids that lead to the role; former ids stay here for ever.', [
      'mle',
      'ml-engineer',
    ]),
    summary: field(
      Text.max(220),
      'One sentence that defines the role.',
      'Builds, ships and runs systems that learn from data.',
    ),
    occupations: field(
      z.array(OccupationLink),
      'Categories of the United States that the role relates to, the closest first; those of other countries name their roles.',
      [{ id: 'us-soc-15-1252', fit: 'broader', note: 'The role is a speciality inside the category.' }],
    ),
    focus: field(Text.max(90), 'What the role is about.', 'Models in production'),
    makes: field(Text.max(120), 'What the role makes.', 'Recommendation, ranking and detection systems'),
    input: field(Text.max(90), 'What goes in.', 'Training data, features, a measure of success'),
    output: field(Text.max(90), 'What comes out.', 'A deployed model and its monitoring'),
    outputKind: field(z.enum(keysOf(outputKinds)), 'Whether the output is exact or an estimate.', 'probabilistic'),
    skills: field(
      z.array(z.strictObject(skill).refine(sourcedOrEditorial, sourcedOrEditorialMessage)),
      'Skills asked of the role, at least four.',
      [{ name: 'Statistics', kind: 'technical', editorial: true }],
    ),
    tools: field(
      z.array(
        z.strictObject({
          name: field(Text, 'Name of the tool.', 'PyTorch'),
          kind: field(z.enum(keysOf(toolKinds)), 'Kind of tool.', 'framework'),
        }),
      ),
      'Tools commonly used: the editors’ list, shown as such.',
      [{ name: 'PyTorch', kind: 'framework' }],
    ),
    education: field(
      Text,
      'Usual education, in the editors’ words; figures come from the linked occupation.',
      'A degree in computing or a quantitative field is usual.',
    ),
    certifications: field(
      z.array(
        z.strictObject({
          name: field(Text, 'Name of the certificate.', 'AWS Certified Machine Learning Engineer – Associate'),
          issuer: field(Text, 'Who issues it.', 'Amazon Web Services'),
        }),
      ),
      'Certificates often named: the editors’ list, shown as such.',
      [{ name: 'AWS Certified Machine Learning Engineer – Associate', issuer: 'Amazon Web Services' }],
    ),
    ladder: field(
      z.array(
        z.strictObject({
          level: field(Text, 'Name of the rung, in the source’s own scale.', 'IC3'),
          title: field(Text, 'Title at that rung.', 'Machine learning engineer'),
          scope: field(Text, 'What the rung is answerable for, in our words.', 'Projects towards quarterly goals'),
          ...provenance,
        }),
      ),
      'One published ladder, lowest rung first; empty where none is published.',
      [
        {
          source: 'ladder-ft-2025',
          level: 'Mid',
          title: 'Engineer',
          scope: 'Own work',
          locator: 'Engineer',
        },
      ],
    ),
    industries: field(z.array(Text), 'Industries that hire the role: the editors’ list.', [
      'Software publishers',
      'Finance',
    ]),
    dimensions: field(
      z.strictObject(
        Object.fromEntries(
          keysOf(dimensions).map((key) => [
            key,
            field(dimension, dimensions[key].description, { rating: 'medium', because: 'why', editorial: true }),
          ]),
        ) as Record<keyof typeof dimensions, typeof dimension>,
      ),
      'Judgements on a scale of low, medium, high.',
      {},
    ),
    bestFor: field(Text, 'Whom the role suits, in one clause.', 'people who like statistics as much as software'),
    outlook: field(
      Text,
      'Outlook in one clause; figures come from the linked occupation.',
      'no official projection; both neighbours are projected to grow',
    ),
    absent: field(z.array(Absent).default([]), 'What is missing, and why.', []),
  })
  .meta({ id: 'Profile' });

/** The same as it is written. File: content/roles/<id>/profile.md */
export const ProfileFile = Profile.extend({
  occupations: as(
    Profile.shape.occupations,
    z.array(
      OccupationLink.extend({
        filings: as(
          OccupationLink.shape.filings,
          lineOf('filings', OccupationLink.shape.filings.unwrap().shape).optional(),
        ),
      }),
    ),
  ),
  skills: as(
    Profile.shape.skills,
    z.array(z.strictObject(lineShape('skills', skill)).refine(sourcedOrEditorial, sourcedOrEditorialMessage)),
  ),
  ladder: as(Profile.shape.ladder, z.array(lineOf('ladder', Profile.shape.ladder.element.shape))),
}).meta({ id: 'ProfileFile' });

/** Pay under the role’s own title, its lines made whole. */
export const Salary = z
  .strictObject({
    titles: field(
      z.strictObject({
        aijobs: field(z.array(Text).optional(), 'Job titles counted in the aijobs.net index; exact, any case.', [
          'Machine Learning Engineer',
          'ML Engineer',
        ]),
        isecjobs: field(z.array(Text).optional(), 'Job titles counted in the isecjobs.com index; exact, any case.', [
          'Security Engineer',
          'Cyber Security Engineer',
        ]),
        stackoverflow: field(Text.optional(), 'Answer counted in the Stack Overflow survey.', 'AI/ML engineer'),
        stackoverflowCovers: field(
          Text.optional(),
          'What that answer joins, when it is wider than the role.',
          'AI and machine learning engineers',
        ),
        h1b: field(Text.optional(), 'Title group in the H-1B title counts.', 'Machine Learning Engineer'),
        lca: field(
          Text.optional(),
          'Title group in the pay of visa filings, only where it is the same title.',
          'ML Engineer',
        ),
        gdad: field(
          z
            .strictObject({
              role: field(Text, 'Role of the framework.', 'Machine learning engineer'),
              level: field(Text, 'Its level whose skills are taken.', 'Senior machine learning engineer'),
            })
            .optional(),
          'Role of the UK Digital and Data framework whose skills are shown.',
          {},
        ),
      }),
      'How publishers name the role: importers find its rows by these.',
      {},
    ),
    pay: field(z.array(TitlePay).default([]), 'Pay under the role’s own title.', []),
    remote: field(
      z
        .array(
          z.strictObject({
            percent: field(z.number().min(0).max(100), 'Share of ads labelled fully remote, in percent.', 21.4),
            count: field(z.number().int().nonnegative(), 'Ads labelled fully remote.', 207),
            of: field(z.number().int().positive(), 'All distinct ads.', 966),
            period: field(Period, 'Reference period.', '2024'),
            ...provenance,
          }),
        )
        .default([]),
      'How many ads are labelled fully remote.',
      [],
    ),
    absent: field(z.array(Absent).default([]), 'What is missing, and why.', []),
  })
  .meta({ id: 'Salary' });

/** The same as it is written. File: content/roles/<id>/salary.md */
export const SalaryFile = Salary.extend({
  pay: as(Salary.shape.pay, z.array(PayLine).default([])),
  remote: as(Salary.shape.remote, z.array(lineOf('remote', Salary.shape.remote.unwrap().element.shape)).default([])),
}).meta({ id: 'SalaryFile' });

export type Profile = z.infer<typeof Profile>;
export type Salary = z.infer<typeof Salary>;
export type OccupationLink = z.infer<typeof OccupationLink>;
