import { element } from './element.ts';

const styling = new Map<string, Promise<unknown>>();

/**
 * Adds a style sheet to the page, once; settles when it applies, or when it is known that it never will. Sheets of what a
 * reader opens come so, since one that a script imports would stand in the head of every page.
 */
export function styled(address: string): Promise<unknown> {
  const known = styling.get(address) ?? adding(address);
  styling.set(address, known);
  return known;
}

function adding(address: string): Promise<unknown> {
  const link = element('link', { rel: 'stylesheet', href: address });
  const settled = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
  document.head.append(link);
  return settled;
}
