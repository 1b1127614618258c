/**
 * A name as part of an address: ML engineer → ml-engineer. What programs and hands put round an address that they pass on,
 * such as a bracket or a quotation mark, is no part of it, and capitals do not count.
 */
export function addressName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
