import { Document, isMap, isNode, isScalar, type Node, parseDocument, Scalar, visit, YAMLMap } from 'yaml';

/** Long lines stay whole, so that a figure is one line of a diff. */
const style = { lineWidth: 0, flowCollectionPadding: true } as const;

/**
 * Front matter with another value under one top-level key; every other byte stays. A new key goes behind the last key
 * that precedes it in `order`.
 * @param value a node, possibly one taken from the same front matter: comments inside it are kept
 */
export function replaceKey(frontMatter: string, key: string, value: Node, order: readonly string[]): string {
  const pairs = topLevelPairs(frontMatter);
  const present = pairs.find((pair) => pair.key.value === key);
  // A comment behind the value is still in the text around it.
  value.comment = null;
  if (present) {
    const end = present.value.range?.[1] ?? 0;
    const text = write(key, value);
    const atLineStart = frontMatter[end - 1] === '\n';
    return (
      frontMatter.slice(0, present.key.range?.[0]) + (atLineStart ? text : text.trimEnd()) + frontMatter.slice(end)
    );
  }
  const place = order.indexOf(key);
  const before = pairs.findLast((pair) => order.indexOf(String(pair.key.value)) < place);
  const at = before ? lineEnd(frontMatter, before.value.range?.[1] ?? 0) : 0;
  return frontMatter.slice(0, at) + write(key, value) + frontMatter.slice(at);
}

function topLevelPairs(frontMatter: string): { key: Scalar; value: Node }[] {
  const { contents } = parseDocument(frontMatter);
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }) => (isScalar(key) && isNode(value) ? [{ key, value }] : []));
}

function write(key: string, value: Node): string {
  const map = new YAMLMap();
  map.set(new Scalar(key), value);
  const document = new Document();
  document.contents = map as typeof document.contents;
  return closeBrackets(document.toString(style));
}

/** Braces are padded, brackets are not: { name: Writing, values: [1, 2] }. */
function closeBrackets(yaml: string): string {
  const padding: [start: number, end: number][] = [];
  visit(parseDocument(yaml), {
    Seq(_, { flow, range }) {
      if (!flow || !range) return;
      const [start, end] = range;
      const inside = yaml.slice(start + 1, end - 1);
      if (inside.includes('\n')) return;
      padding.push([start + 1, start + 1 + inside.length - inside.trimStart().length]);
      padding.push([end - 1 - (inside.length - inside.trimEnd().length), end - 1]);
    },
  });
  return padding.sort(([a], [b]) => b - a).reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), yaml);
}

function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
