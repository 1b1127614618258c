import { classifications, places } from '../schema/countries.ts';
import { homeCountry } from '../schema/home-country.ts';
import { exists } from './existing-ids.ts';
import { firstLines, linesQuestion } from './first-lines.ts';
import { answerValues, newFile } from './new-file.ts';
import { fieldQuestion } from './questions.ts';
import { type Answers, NewFileError, type Template } from './template.ts';

/** content/occupations/<country>-<classification>-<code>.md */
export const occupation: Template = {
  name: 'occupation',
  description: 'a category of an official classification',
  questions: (known) => [
    fieldQuestion('occupation', ['system'], { essential: true }),
    fieldQuestion('occupation', ['code']),
    fieldQuestion('occupation', ['name'], { essential: true }),
    fieldQuestion('occupation', ['title']),
    fieldQuestion('occupation', ['roles', 0, 'id'], { name: 'roles', many: true, also: exists('profile', known) }),
    linesQuestion('wages', known),
    linesQuestion('projections', known),
  ],
  files(answers, known) {
    const system = answers.system?.[0] as keyof typeof classifications;
    const { country } = classifications[system];
    const { roles } = answers;
    if (roles && country === homeCountry) {
      throw new NewFileError(
        `--roles: found roles of a category of ${places[homeCountry].label}, which roles name in their own files. Leave them out, and add the category to "occupations" of each role’s profile.md.`,
      );
    }
    const values = {
      ...answerValues('occupation', answers, ['system', 'code', 'name', 'title']),
      country,
      ...(roles && { roles: roles.map((id) => ({ id, fit: null, note: null })) }),
      wages: firstLines('wages', answers, known),
      projections: firstLines('projections', answers, known),
    };
    return [newFile('occupation', idOf(system, answers), values, ['What it covers'])];
  },
};

/** The classification without its year, and the code; where the publisher gives none, the name. */
function idOf(system: keyof typeof classifications, { code, name }: Answers): string {
  const classification = classifications[system];
  if ('code' in classification && !code) {
    throw new NewFileError(`--code is missing: ${classification.label} has codes such as ${classification.code}.`);
  }
  const tail = (code?.[0] ?? name?.[0] ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `${system.replace(/-\d+$/, '')}-${tail.replaceAll(/^-|-$/g, '')}`;
}
