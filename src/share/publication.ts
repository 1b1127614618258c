import type { Dataset } from '../domain/dataset.ts';
import type { WageColumns } from '../domain/places/wage-columns.ts';
import type { CareerPair, RolePair } from './published-pairs.ts';

/** Pay by place and by industry, read when it is asked for. */
export interface PublishedWages {
  /** Ids of the occupations whose pay by place is published. */
  occupations: readonly string[];
  placesOf(occupation: string): WageColumns | undefined;
  industriesOf(occupation: string): WageColumns | undefined;
}

/** The dataset with the place where it is published. */
export interface Publication {
  dataset: Dataset;
  /** The pairs of written roles that have pages, in the order of their ids. */
  pairs: readonly RolePair[];
  /** Those of other careers, likewise. */
  weighed: readonly CareerPair[];
  /** Pay by place and by industry. */
  wages: PublishedWages;
  /** Name of the site. */
  name: string;
  /** The full address of a path of the site: https://evenhand.example/roles/ */
  address(path: string): string;
}
