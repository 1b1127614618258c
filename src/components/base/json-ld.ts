import { site } from '../../site.ts';
import type { Structured } from '../../view/page/structured-data.ts';
import { pathWithBase } from './address.ts';

/** A path of the site as a full address. */
export function fullAddress(path: string): string {
  return `${site.address}${pathWithBase(path)}`;
}

/** Structured data as the text of a script element, which no “<” in it can end. */
export function jsonLd(block: Structured): string {
  return JSON.stringify(block).replaceAll('<', '\\u003c');
}
