import type { CitedSource } from '../dataset.ts';
import type { InPlace } from './compare-in-place.ts';
import type { PlacesFinding } from './places-finding.ts';

/** Two careers of the whole country by place: what is found, who publishes it and of which month. */
export interface ComparedByPlace {
  finding: PlacesFinding;
  /** Both in each of the 51 states, by postal code. */
  states(): (readonly [code: string, here: InPlace])[];
  source: CitedSource;
  period: string;
}
