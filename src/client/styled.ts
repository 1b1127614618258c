import { element } from './element.ts';

/** Adds a style sheet to the page; settles when it applies, or when it is known that it never will. */
export function styled(address: string): Promise<unknown> {
  const link = element('link', { rel: 'stylesheet', href: address });
  const settled = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
  document.head.append(link);
  return settled;
}
