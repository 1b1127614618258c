import type { Band, Career, Category } from '../dataset.ts';
import { ownOccupation } from './own-occupation.ts';

/** The newest count of the people employed in the category that a career is, and in no other; undefined where none is published. */
export function peopleEmployed(career: Pick<Career<Category>, 'links'>): (Band & { count: number }) | undefined {
  return ownOccupation(career)?.wages.find(
    (band): band is Band & { count: number } => band.countOf === 'employees' && !!band.count && !band.covers,
  );
}
