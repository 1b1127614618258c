import { Parser } from 'htmlparser2';

/** A page of a built site to be frozen, and where it stood. */
export interface FrozenFrom {
  /** The page as built. */
  html: string;
  /** Base path of the site, with slashes at both ends. */
  base: string;
  /** Address of the page below the base, such as compare/a-vs-b/. */
  path: string;
  /** Day of the release, and the day in words. */
  release: string;
  written: string;
  /** Names of the style sheets and fonts that stand one folder above the frozen page. */
  styles: readonly string[];
  fonts: readonly string[];
}

/** From a frozen page, two folders below /frozen/, to the site’s root. */
const root = '../../../';

/** The part that leads to the newest frozen copy. */
const ownCopy = 'frozen-copy';

/**
 * What a frozen page does without: scripts, parts that only a script can serve, links in the head, and the way to itself.
 */
function isLeftOut(name: string, attributes: Record<string, string>): boolean {
  return (
    name === 'script' ||
    name === 'link' ||
    'data-live' in attributes ||
    attributes.id === ownCopy ||
    attributes.property === 'og:url'
  );
}

/** A page without some of its elements; what is left keeps its bytes. */
function without(html: string, isLeftOut: (name: string, attributes: Record<string, string>) => boolean): string {
  const kept: string[] = [];
  let from = 0;
  let depth = 0;
  let leaving: { start: number; depth: number } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (leaving || !isLeftOut(name, attributes)) return;
      leaving = { start: parser.startIndex, depth };
      kept.push(html.slice(from, parser.startIndex));
    },
    onclosetag(_, implied) {
      if (leaving?.depth === depth) {
        // An element without an end tag of its own ends where the next tag begins; one that can have none, with its own.
        const ended = implied && parser.startIndex > leaving.start;
        from = ended ? parser.startIndex : html.indexOf('>', parser.endIndex) + 1;
        leaving = undefined;
      }
      depth -= 1;
    },
  });
  parser.end(html);
  return kept.join('') + html.slice(from);
}

/**
 * A page as it stays: it says of which release it is and leads to the page of today, needs no script, and names the
 * site’s other pages by their place beside it, so that it can stand under any address.
 */
export function freezePage({ html, base, path, release, written, styles, fonts }: FrozenFrom): string {
  const head = [
    '<meta name="robots" content="noindex">',
    ...fonts.map((name) => `<link rel="preload" href="../${name}" as="font" type="font/woff2" crossorigin>`),
    ...styles.map((name) => `<link rel="stylesheet" href="../${name}">`),
    '<script type="module" src="../../newer.js"></script>',
  ];
  const today = `<a href="${root}${path}">The page of today</a>`;
  const notice = `<div class="wrap"><p class="crumb"><span><b>Frozen copy, release of ${written}.</b> Kept for citation: its figures do not change.</span> ${today}</p><p id="newer" role="status" hidden>Newer figures exist, of the release of </p></div>`;
  return without(html, isLeftOut)
    .replaceAll(/(\s(?:href|src)=")([^"]*)/g, (whole, start: string, to: string) =>
      to.startsWith(base) ? `${start}${root}${to.slice(base.length)}` : whole,
    )
    .replace('<html ', `<html data-release="${release}" `)
    .replace('</title>', `, release of ${written}</title>`)
    .replace('</head>', `${head.join('')}</head>`)
    .replace(/<main\b[^>]*>/, (main) => `${main}${notice}`);
}

/** Addresses of the style sheets that a built page names. */
export function styleSheetsOf(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address = '']) => address);
}

/** A style sheet whose files stand beside it, and the addresses that it named them by. */
export function besideIt(css: string): { css: string; files: string[] } {
  const files: string[] = [];
  const moved = css.replaceAll(/url\("?(\/[^)"]+)"?\)/g, (_, address: string) => {
    files.push(address);
    return `url("./${address.split('/').at(-1)}")`;
  });
  return { css: moved, files };
}
