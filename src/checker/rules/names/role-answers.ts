import type { Absent } from '../../../schema/occupation.ts';
import { absences } from '../../../schema/vocabulary.ts';
import { type Finding, startOfFile } from '../../problem.ts';
import type { ContentFile } from '../../read-markdown-file.ts';
import type { Rule, RuleContext } from '../../rule.ts';

/** With fewer skills two roles cannot be set side by side. */
const fewestSkills = 4;

export const roleAnswers: Rule = {
  id: 'role-answers',
  description:
    'A role has at least four skills, and says why there is no figure wherever a reader looks for one: wage, growth, education, ladder, pay in ads, pay as reported.',
  *check(context) {
    const salaries = new Map(context.of('salary').map((file) => [file.id, file]));
    const categories = new Map(context.of('occupation').map((file) => [file.id, file]));
    for (const file of context.of('profile')) {
      yield* fewSkills(file);
      const salary = salaries.get(file.id);
      const own = file.data.occupations?.find(({ fit }) => fit === 'exact')?.id;
      const category = own === undefined ? undefined : categories.get(own);
      // Of what could not be read it is not known what it holds.
      const known = [file, salary, category].every((one) => !one || one.complete) && salary;
      if (known && (own === undefined || category)) yield* silence(context, file, salary, category);
    }
  },
};

function* fewSkills({ path, data: { skills }, complete, placeOf }: ContentFile<'profile'>): Iterable<Finding> {
  if (!complete || !skills || skills.length >= fewestSkills) return;
  yield {
    path,
    place: placeOf(['skills'], 'key'),
    message: `found ${skills.length} skill${skills.length === 1 ? '' : 's'}, expected at least ${fewestSkills}`,
    fix: 'Add skills from a published framework, or the editors’ own, such as "- { name: Statistics, kind: technical, editorial: true }".',
  };
}

type What = Absent['what'];

function* silence(
  { folder }: RuleContext,
  { id, path, data: profile }: ContentFile<'profile'>,
  { data: salary }: ContentFile<'salary'>,
  category: ContentFile<'occupation'> | undefined,
): Iterable<Finding> {
  const { wages = [], projections = [], attainment, entryEducation, absent: ofCategory = [] } = category?.data ?? {};
  const pays = (measure: string) => salary.pay?.some((band) => band.measure === measure) ?? false;
  const answered: [What, boolean][] = [
    ['wage', wages.length > 0],
    ['growth', projections.length > 0],
    ['education', Boolean(attainment ?? entryEducation)],
    ['ladder', (profile.ladder ?? []).length > 0],
    ['advertised-base', pays('advertised-base')],
    ['total', pays('total')],
  ];
  const reasons = new Set([...(profile.absent ?? []), ...(salary.absent ?? []), ...ofCategory].map(({ what }) => what));
  const silent = answered.flatMap(([what, is]) => (is || reasons.has(what) ? [] : [what]));
  const [first] = silent;
  if (!first) return;
  yield {
    path,
    place: startOfFile,
    message: `found neither a figure nor the reason why there is none for: ${silent.map((what) => `${absences[what].label} (${what})`).join(', ')}`,
    fix: `Add the figures, or under "absent:" of ${folder}/roles/${id}/salary.md a line for each, such as "- { what: ${first}, reason: no official category exists for the role }".`,
  };
}
