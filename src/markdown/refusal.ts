import type { Nodes } from 'mdast';
import type { Position } from 'unist';

/** What a body may not hold. `rule` is the id under which the checker reports it. */
export interface BodyProblem {
  rule: 'no-raw-html' | 'links-safe' | 'no-images' | 'heading-levels';
  message: string;
  fix: string;
  position: Position;
}

/** Why a node of a body is refused: raw HTML, an image, a link to anywhere unsafe, a heading out of reach. */
export function refusal(node: Nodes): Omit<BodyProblem, 'position'> | undefined {
  switch (node.type) {
    case 'html':
      return {
        rule: 'no-raw-html',
        message: `found raw HTML "${shorten(node.value)}", expected Markdown`,
        fix: 'Write it in Markdown, or put a backslash before "<" where the character itself is meant.',
      };
    case 'image':
    case 'imageReference':
      return {
        rule: 'no-images',
        message: 'found an image, expected text: pages draw their own charts from the figures',
        fix: 'Remove the image, or link to it.',
      };
    case 'definition':
      // Sections are rendered one by one: an address in another section would be lost.
      return {
        rule: 'links-safe',
        message: `found the address "${shorten(node.url)}" apart from its link, expected [text](address)`,
        fix: 'Write the address behind the text of the link.',
      };
    case 'link':
      if (isSafeUrl(node.url)) return undefined;
      return {
        rule: 'links-safe',
        message: `found a link to "${shorten(node.url)}", expected https:, mailto:, a path of this site (/…) or #…`,
        fix: /^http:\/\/\S+$/i.test(node.url)
          ? `Write https://${shorten(node.url.slice(7))} and open it: where it does not answer, link to another page.`
          : 'Link to an https: address, or to a page of this site with a path that begins with one slash.',
      };
    case 'heading':
      if (node.depth === 2 || node.depth === 3) return undefined;
      return {
        rule: 'heading-levels',
        message: `found a heading of level ${node.depth}, expected level 2 (##) or 3 (###)`,
        fix: 'The page prints its own title: start sections with "##" and parts of them with "###".',
      };
    default:
      return undefined;
  }
}

/** Only addresses that cannot run code: an allowed list, because schemes can be disguised. */
function isSafeUrl(url: string): boolean {
  return /^(https:\/\/|mailto:|#)/i.test(url) || /^\/(?![/\\])/.test(url);
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
