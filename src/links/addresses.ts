import { visit } from 'unist-util-visit';
import { parseBody } from '../markdown/parse-body.ts';
import type { Entry } from '../schema/collections.ts';

/** Every outside address of the content, with the files that hold it, in the order of the addresses. */
export function addressesOf(entries: readonly Entry[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { path, data, body } of entries) {
    for (const address of [...inData(data), ...inBody(body)]) {
      found.set(address, (found.get(address) ?? new Set()).add(path));
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([address, paths]) => [address, [...paths]]));
}

const isAddress = (text: string) => /^https?:\/\/\S+$/.test(text);

function inData(value: unknown): string[] {
  if (typeof value === 'string') return isAddress(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(inData) : [];
}

function inBody(body: string): string[] {
  const addresses: string[] = [];
  visit(parseBody(body).root, (node) => {
    if ((node.type === 'link' || node.type === 'definition') && isAddress(node.url)) addresses.push(node.url);
  });
  return addresses;
}
