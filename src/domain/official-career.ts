import type { Occupation as OccupationData } from '../schema/occupation.ts';
import type { Occupation, OfficialCareer } from './dataset.ts';
import { sentenceCase } from './format.ts';

/** The career that a category is under the name that people use; undefined for a category that is evidence only. */
export function officialCareer(
  occupation: Occupation,
  { id, title, plural, family, aliases }: Pick<OccupationData, 'id' | 'title' | 'plural' | 'family' | 'aliases'>,
): OfficialCareer | undefined {
  if (!id || !title || !plural || !family) return undefined;
  const name = sentenceCase(title);
  return {
    ...{ kind: 'role', id, name, plural, short: name, family, aliases },
    links: [{ occupation, fit: 'exact' }],
    ...{ abroad: [], pay: [], remote: [], absent: [] },
  };
}
