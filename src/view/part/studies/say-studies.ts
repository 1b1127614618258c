import type { Dataset } from '../../../domain/dataset.ts';
import { paths } from '../../base/site-paths.ts';
import type { SayStudies } from './shut-studies.ts';
import { studiesFinding } from './studies-finding.ts';
import { studySides } from './study-side.ts';

/** What a built page says of the fields of study that lead to two careers. */
export function sayStudies(dataset: Pick<Dataset, 'occupation'>): SayStudies {
  return (placed) => {
    const sides = studySides(
      placed.map(({ role }) => role),
      (category) => dataset.occupation(category),
    );
    if (!sides || sides.every(({ fields }) => fields.length === 0)) return undefined;
    const rows = sides.flatMap(({ category }) => {
      const { fields, graduates } = dataset.occupation(category);
      return [fields, graduates].filter((row) => row !== undefined);
    });
    const sources = new Map(rows.map(({ source }) => [source.id, source]));
    return {
      finding: studiesFinding(sides),
      sources: [...sources.values()].map(({ id, short }) => ({ name: short, href: paths.source(id) })),
    };
  };
}
