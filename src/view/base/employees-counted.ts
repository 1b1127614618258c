import { type Category, hasMedian, type MedianBand } from '../../domain/dataset.ts';

/** The newest line of official wages that says how many employees a category alone has, with their number. */
export function employeesCounted(category: Category | undefined): (MedianBand & { count: number }) | undefined {
  return category?.wages.find(
    (line): line is MedianBand & { count: number } => hasMedian(line) && line.count !== undefined && !line.covers,
  );
}
