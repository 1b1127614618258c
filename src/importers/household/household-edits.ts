import type { Household } from '../../schema/household.ts';
import type { Content, ContentFile } from '../content.ts';
import { ImportError } from '../import-error.ts';
import type { Outcome } from '../importer.ts';

/** A row found for one occupation, or why there is none. */
export type Found = Omit<Household, 'by' | 'override'> | string;

/**
 * The lines of `household` for every occupation of the United States in content: one a source and year, newest first.
 * @param find Looks an occupation up.
 * @throws ImportError where it finds none at all.
 */
export async function householdEdits(
  content: Content,
  importer: string,
  find: (data: ContentFile<'occupation'>['data']) => Found,
): Promise<Outcome> {
  const outcome: Outcome = { edits: [], skipped: [] };
  for (const file of await content.files('occupation')) {
    if (file.data.system !== 'us-soc-2018') continue;
    const found = find(file.data);
    if (typeof found === 'string') {
      outcome.skipped.push(`${file.path}  ${found}`);
      continue;
    }
    outcome.edits.push({
      file,
      at: ['household'],
      figure: `household.${found.period}`,
      entry: { ...found, by: `import ${importer}` },
      list: {
        identity: ['source', 'period'],
        order: (a, b) => String(b.period).localeCompare(String(a.period)) || 1,
      },
    });
  }
  if (outcome.edits.length > 0) return outcome;
  throw new ImportError('The file holds none of the occupations in content.', {
    expected: 'a category with the same title as an occupation of content/occupations',
    todo: 'check name and code in content/occupations; a category that the survey groups otherwise has no figure',
  });
}
