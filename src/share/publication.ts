import type { Career, Dataset } from '../domain/dataset.ts';
import type { CareerPair, RolePair } from './published-pairs.ts';

/** The dataset with the place where it is published. */
export interface Publication {
  dataset: Dataset;
  /** The pairs of written roles that have pages, in the order of their ids. */
  pairs: readonly RolePair[];
  /** Those of other careers, likewise. */
  weighed: readonly CareerPair[];
  /** Careers that have a page of their places. */
  byPlace: readonly Career[];
  /** Name of the site. */
  name: string;
  /** The full address of a path of the site: https://evenhand.example/roles/ */
  address(path: string): string;
}
