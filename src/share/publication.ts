import type { Dataset } from '../domain/dataset.ts';

/** The dataset with the place where it is published. */
export interface Publication {
  dataset: Dataset;
  /** Name of the site. */
  name: string;
  /** The full address of a path of the site: https://evenhand.example/roles/ */
  address(path: string): string;
}
