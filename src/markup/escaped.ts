const entities: Record<string, string> = { '"': '&quot;', '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as it may stand in an element or a quoted attribute of HTML or XML: pages, the feed, pictures. */
export function escaped(text: string): string {
  return text.replace(/["&<>]/g, (sign) => entities[sign] ?? sign);
}
