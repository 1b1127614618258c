/**
 * Elements of a page that say nothing new to a checker of its markup: one before it in the same parent is built of
 * the same tags, attributes and styles. Two rows of a table differ in their words only; of 800 rows a few are looked at.
 * Where one is built otherwise (an empty link, another colour, a reference to nothing), it is none of these.
 *
 * Runs in the page, and so uses nothing from outside.
 */
export function repeatedElements(): Element[] {
  /** What stands for a text, so that comparing long ones is comparing numbers. */
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const references = /^(for|headers|list|form|aria-(labelledby|describedby|controls|owns|activedescendant|details))$/;
  const words = /^(id|href|src|srcset|alt|title|content|value|placeholder|aria-label|d|points|style|data-.+)$/;
  /** An attribute as far as a checker may judge it: words by whether there are any, references by whether they lead on. */
  const judged = ({ name, value }: Attr) => {
    if (references.test(name) || (name === 'href' && value.startsWith('#'))) {
      const ids = value.replace('#', '').split(/\s+/).filter(Boolean);
      return `${name}→${ids.length > 0 && ids.every((id) => document.getElementById(id))}`;
    }
    return words.test(name) ? `${name}:${value.trim() !== ''}` : `${name}=${value}`;
  };
  const measures = /^(x|y|x1|x2|y1|y2|cx|cy|r|dx|dy|width|height|transform|viewBox)$/;
  const own = (element: Element) => {
    const attributes = [...element.attributes].filter(({ name }) => !measures.test(name)).map(judged);
    const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    const style = getComputedStyle(element);
    const { color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity, fill, textShadow } = style;
    const { display, visibility, position, textDecorationLine, overflowX, overflowY } = style;
    const scrolls = /auto|scroll/.test(overflowX + overflowY) && element.scrollWidth > element.clientWidth;
    return numberOf(
      [element.tagName, ...attributes.sort(), text, color, backgroundColor, backgroundImage, fontSize, fontWeight]
        .concat([opacity, fill, textShadow, display, visibility, position, textDecorationLine, scrolls])
        .join(' '),
    );
  };
  const built = new Map<Element, number>();
  const build = (element: Element): number => {
    const self = own(element);
    // How often the same follows itself says nothing.
    const children = [...element.children].map(build).filter((child, index, all) => child !== all[index - 1]);
    const number = numberOf(`${self}(${children})`);
    built.set(element, number);
    return number;
  };
  build(document.body);
  // The parts of a row are what it is made of, and headings and landmarks are counted.
  const kept =
    'td, th, dt, dd, summary, legend, caption, h1, h2, h3, h4, h5, h6, main, nav, header, footer, form, section';
  const found: Element[] = [];
  const look = (element: Element) => {
    const seen = new Set<number | undefined>();
    for (const child of element.children) {
      const again =
        seen.has(built.get(child)) && !child.matches(kept) && !child.querySelector('h1, h2, h3, h4, h5, h6');
      seen.add(built.get(child));
      if (again && !child.contains(document.activeElement)) found.push(child);
      else look(child);
    }
  };
  look(document.body);
  return found;
}
