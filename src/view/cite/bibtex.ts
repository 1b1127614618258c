/** One entry of a bibliography. `key` is unique in it; empty fields are left out. */
export interface BibtexEntry {
  key: string;
  /** In their order; `url` is written as it is but for what would end it. */
  fields: [name: string, value: string | undefined][];
}

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
  '\u2060': '',
  '\u2013': '--',
  '\u2212': '$-$',
  '\u2265': '$\\geq$',
};

/** A text in which every character that TeX reads as a command stands for itself. */
export function texText(text: string): string {
  return text.replace(/[\\~^\u00a0\u2060\u2013\u2212\u2265]|[&%$#_{}]/g, (mark) => special[mark] ?? `\\${mark}`);
}

/** An address in braces: braces, blanks and backslashes in it are written as a server reads them. */
const texAddress = (url: string) => url.replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark));

/** An entry as `@misc`. A name in braces of its own is one name, whatever commas or “and” it holds. */
export function bibtexEntry({ key, fields }: BibtexEntry): string {
  const lines = fields.flatMap(([name, value]) => {
    if (!value) return [];
    const text = name === 'url' ? texAddress(value) : texText(value);
    return [`  ${name} = {${name === 'author' || name === 'title' ? `{${text}}` : text}}`];
  });
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}
