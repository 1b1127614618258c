import { site } from '../../site.ts';
import type { Structured } from '../../view/page/structured-data.ts';
import { pathWithBase } from './address.ts';

/** A path of the site as a full address. */
export function fullAddress(path: string): string {
  return `${site.address}${pathWithBase(path)}`;
}

/**
 * Structured data as the text of a script element, which no “<” in it can end. Nothing in a script is read as an entity,
 * so what HTML escapes must stay as it is, and the one sign that matters is written as JSON does.
 */
export function jsonLd(block: Structured): string {
  return JSON.stringify(block).replaceAll('<', '\\u003c');
}
