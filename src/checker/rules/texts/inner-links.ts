import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearestWord } from '../../../domain/nearest-word.ts';
import { choiceTerms, choiceWeights, keysOf } from '../../../schema/vocabulary.ts';
import { type Finding, placeOfNode } from '../../problem.ts';
import type { Rule, RuleContext } from '../../rule.ts';

export const innerLinks: Rule = {
  id: 'inner-links',
  description:
    'A link to a page of this site leads to one that is built, by its own address, and weights in a link to choosing are such as there are.',
  *check(context) {
    const pages = pagesOf(context);
    for (const { path, root, readable } of context.files) {
      if (!readable) continue;
      const links: Link[] = [];
      visit(root, 'link', (node) => {
        if (node.url.startsWith('/')) links.push(node);
      });
      for (const { url, position } of links) {
        const fault = faultOf(url, pages);
        if (fault) yield { path, place: placeOfNode(position), ...fault };
      }
    }
  },
};

/** Pages that every site has, whatever its content. */
const always = [
  '/',
  '/roles/',
  '/occupations/',
  '/sources/',
  '/claims/',
  '/compare/',
  '/choose/',
  '/changes/',
  '/forecasts/',
  '/data/',
  '/frozen/',
];

interface Pages {
  addresses: ReadonlySet<string>;
  /** True of the id of a role or career. */
  isCareer(id: string): boolean;
}

function pagesOf(context: RuleContext): Pages {
  const roles = context.of('profile').map(({ id }) => id);
  const careers = context.of('occupation').flatMap(({ data }) => data.id ?? []);
  const known = new Set([...roles, ...careers]);
  const addresses = new Set([
    ...always,
    ...context.of('guide').map(({ id }) => `/${id}/`),
    ...context.of('source').map(({ id }) => `/sources/${id}/`),
    ...context.of('claim').map(({ id }) => `/claims/${id}/`),
    ...[...known].map((id) => `/roles/${id}/`),
    ...careers.map((id) => `/roles/${id}/places/`),
    ...context.of('occupation').flatMap(({ id, data }) => {
      // A category that is a career has the address of the career.
      return data.id === undefined ? [`/occupations/${id}/`, `/occupations/${id}/places/`] : [];
    }),
  ]);
  return { addresses, isCareer: (id) => known.has(id) };
}

function faultOf(url: string, { addresses, isCareer }: Pages): Pick<Finding, 'message' | 'fix'> | undefined {
  const { pathname, searchParams } = new URL(url, 'https://site.invalid');
  // What programs read is made of the content too; its names are said on the page about the data.
  if (/^\/(data\/v1|changes)\/[^/]+\.\w+$/.test(pathname)) return undefined;
  const [, pair] = /^\/compare\/([a-z0-9-]+)\/$/.exec(pathname) ?? [];
  if (pair?.includes('-vs-')) return pairFault(pair, isCareer);
  if (!addresses.has(pathname)) {
    const folder = pathname.replace(/[^/]+\/?$/, '');
    const alike = [...addresses].filter((address) => address.startsWith(folder) || folder === '/');
    const meant = nearestWord(pathname, alike);
    return {
      message: `found a link to "${pathname}", which no page has for its address${meant ? `; did you mean "${meant}"?` : ''}`,
      fix: meant ? `Write "${meant}".` : 'Link to a page of the site by its address, such as /roles/data-scientist/.',
    };
  }
  return pathname === '/choose/' ? weightFault(searchParams) : undefined;
}

function pairFault(pair: string, isCareer: Pages['isCareer']): Pick<Finding, 'message' | 'fix'> | undefined {
  const ids = pair.split('-vs-');
  const stranger = ids.find((id) => !isCareer(id));
  const sorted = [...ids].sort().join('-vs-');
  if (stranger !== undefined) {
    return {
      message: `found a link to the pair "${pair}", but "${stranger}" is no role or career`,
      fix: 'Write the ids of two roles or careers with "-vs-" between them.',
    };
  }
  if (sorted === pair) return undefined;
  return { message: `found a link to "${pair}", whose page is "${sorted}"`, fix: `Write "/compare/${sorted}/".` };
}

function weightFault(weights: URLSearchParams): Pick<Finding, 'message' | 'fix'> | undefined {
  const keys: readonly string[] = keysOf(choiceTerms);
  const most = choiceWeights.length - 1;
  const wrong = [...weights].find(([key, weight]) => !keys.includes(key) || !/^\d$/.test(weight) || +weight > most);
  if (!wrong) return undefined;
  const [key, weight] = wrong;
  if (keys.includes(key)) {
    return {
      message: `found the weight "${key}=${weight}", expected 0 to ${most}`,
      fix: `Write a weight of 0 to ${most}.`,
    };
  }
  const meant = nearestWord(key, keys);
  return {
    message: `found the term "${key}" in a link to choosing${meant ? `; did you mean "${meant}"?` : ''}`,
    fix: `Write one of: ${keys.join(', ')}.`,
  };
}
