import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import type { Career, WorkContext } from '../../domain/dataset.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { standIns } from '../base/role-slots.ts';

/** Whose answers stand for a career. */
export interface NearCategory {
  /** Id of the category. */
  category: string;
  /** The code of the category. */
  code?: string;
  /** Who answered, inside a sentence: the career or, where it has no category of its own, the category that stands in. */
  plural: string;
  /** Who stands in for whom: “Software developers stand in for data engineers.” */
  standsIn?: { category: string; career: string };
  /** Absent where the publisher has none of the category. */
  row?: WorkContext;
}

/** The category whose answers stand for a career: its own, otherwise the nearest; undefined where it has none in the home country. */
export function nearCategory(career: Career): NearCategory | undefined {
  const own = ownOccupation(career);
  const category = own ?? standIns(career)[0]?.occupation;
  if (category?.country !== homeCountry) return undefined;
  const { id, code, plural, context } = category;
  return {
    category: id,
    ...(code && { code }),
    plural: own ? career.plural : plural,
    ...(!own && { standsIn: { category: plural, career: career.plural } }),
    ...(context && { row: context }),
  };
}
