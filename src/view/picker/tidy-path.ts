/**
 * A path as addresses of this site are written: in lower case, with one slash between its parts and one at the end, and
 * without the bracket, quotation mark or full stop that a text had behind it.
 */
export function tidyPath(path: string): string {
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // What cannot be decoded stays as it is.
  }
  const parts = plain
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, ''))
    .filter(Boolean);
  const last = parts.at(-1) ?? '';
  return `/${parts.map((part) => `${encodeURIComponent(part)}/`).join('')}`.replace(
    /\/$/,
    /\.[a-z]+$/.test(last) ? '' : '/',
  );
}
