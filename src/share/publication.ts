import type { Dataset } from '../domain/dataset.ts';
import type { RolePair } from './published-pairs.ts';

/** The dataset with the place where it is published. */
export interface Publication {
  dataset: Dataset;
  /** The pairs that have pages, in the order of their ids. */
  pairs: readonly RolePair[];
  /** Name of the site. */
  name: string;
  /** The full address of a path of the site: https://evenhand.example/roles/ */
  address(path: string): string;
}
