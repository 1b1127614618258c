import type { Occupation } from '../../domain/dataset.ts';
import { classifications, places } from '../../schema/countries.ts';

/** “SOC 15-1252”: a category by its classification, and its code where it has one. */
export function occupationCode({ system, code }: Pick<Occupation, 'system' | 'code'>): string {
  return [classifications[system].label, code].filter(Boolean).join(' ');
}

/** “United Kingdom, SOC 2134” */
export function occupationOrigin(occupation: Pick<Occupation, 'country' | 'system' | 'code'>): string {
  return `${places[occupation.country].label}, ${occupationCode(occupation)}`;
}
