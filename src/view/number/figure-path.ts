import { paths } from '../base/site-paths.ts';
import type { FigureIndex, FigureLine, LineHead } from './figure-lines.ts';

/** The sections of the page of an official career, and of a category, that show a kind of line. */
const ofCareer: Partial<Record<LineHead['kind'], string>> = {
  wage: 'wages',
  projection: 'growth',
  separations: 'leaves',
  household: 'weekly',
  attainment: 'education',
  'self-employed': 'facts',
};
const ofCategory: Partial<Record<LineHead['kind'], string>> = {
  wage: 'wages',
  projection: 'growth',
};
const ofRole: Partial<Record<LineHead['kind'], string>> = { remote: 'work', filings: 'official' };

/** The page and section where a line stands, from the root of the site. */
export function figurePath({ owners }: FigureIndex, { head, owner }: FigureLine): string {
  const of = owners[owner];
  if (!of) throw new Error(`No owner ${owner}.`);
  if (of.kind === 'role') return `${paths.role(of.id)}#${ofRole[head.kind] ?? 'pay'}`;
  if (head.area !== undefined) return of.career ? paths.careerPlaces(of.career) : paths.places(of.id);
  if (of.absorbed && of.career) return `${paths.role(of.career)}#${ofCareer[head.kind] ?? 'facts'}`;
  return `${paths.occupation({ id: of.id })}#${ofCategory[head.kind] ?? 'facts'}`;
}
