import type { Career, Category, GraduatesOf } from '../../../domain/dataset.ts';
import { type Degree, degreesAt } from '../../../schema/table/occupation/study-degrees.ts';
import { entryLevel } from '../../cite/row-description.ts';
import { nearCategory } from '../near-category.ts';

/** What is held of the fields of study that lead to a category: a row of the crosswalk, and what their graduates earn. */
export interface HeldStudies {
  fields?: { fields: readonly string[] };
  graduates?: { of: readonly GraduatesOf[] };
}

/** Finds that by the id of a category. */
export type FindStudies = (category: string) => HeldStudies;

/** The fields of study that lead to a career, or to the category that stands in for it. */
export interface StudySide {
  /** Id of the category. */
  category: string;
  /** Whom they lead to, inside a sentence. */
  plural: string;
  /** Codes of the fields. */
  fields: readonly string[];
  /** The level of schooling that is usual for entry, where the degrees shown are those of it. */
  level?: string;
  /** Degrees of the fields with their earnings, the one with most graduates first. */
  degrees: readonly GraduatesOf[];
}

/** The fields of a category, with the degrees of the level that is usual for entry, otherwise with those of all levels. */
export function studySide(
  { id, entryEducation }: Pick<Category, 'id' | 'entryEducation'>,
  plural: string,
  { fields, graduates }: HeldStudies,
): StudySide {
  const all = graduates?.of ?? [];
  const level = entryEducation && entryLevel(entryEducation);
  const usual: readonly Degree[] = (level && degreesAt[level]) || [];
  const ofLevel = all.filter(({ degree }) => usual.includes(degree));
  return {
    category: id,
    plural,
    fields: fields?.fields ?? [],
    ...(level && ofLevel.length > 0 && { level }),
    degrees: (ofLevel.length > 0 ? ofLevel : all).toSorted((a, b) => b.graduates - a.graduates),
  };
}

/**
 * The sides of two careers; undefined of more or fewer, where one of them is near no category of the home country, and of
 * two that one category stands for.
 */
export function studySides(careers: readonly Career[], find: FindStudies): [StudySide, StudySide] | undefined {
  const sides = careers.flatMap((career) => {
    const near = nearCategory(career);
    const link = career.links.find(({ occupation }) => occupation.id === near?.category);
    return near && link ? [studySide(link.occupation, near.plural, find(near.category))] : [];
  });
  const [first, second, more] = sides;
  if (!first || !second || more || sides.length < careers.length || first.category === second.category)
    return undefined;
  return [first, second];
}
