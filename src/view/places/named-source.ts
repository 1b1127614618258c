import type { CitedSource } from '../../domain/dataset.ts';
import { paths } from '../base/site-paths.ts';

/** A publication as a table names it. */
export interface NamedSource {
  name: string;
  href: string;
}

export const namedSource = ({ id, short, edition }: CitedSource): NamedSource => ({
  name: `${short}, ${edition}`,
  href: paths.source(id),
});
