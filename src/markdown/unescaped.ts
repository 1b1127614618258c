/* Signs as the serialiser of HTML writes them, some by their numbers, and quotation marks as `renderFragment` does. */
const signs: Record<string, string> = {
  '&quot;': '"',
  '&#x26;': '&',
  '&amp;': '&',
  '&#x3C;': '<',
  '&lt;': '<',
  '&gt;': '>',
};

/** The plain text of rendered HTML without elements. */
export function unescaped(html: string): string {
  return html.replace(/&(?:#x[0-9A-F]{2}|[a-z]{2,4});/g, (entity) => signs[entity] ?? entity);
}
