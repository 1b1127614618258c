import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { repeatedElements } from './repeated-elements.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that other colours can break; all others see the same page in light and in dark. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

interface Axe {
  run(options: object): Promise<AxeResults>;
}

/**
 * What axe finds on a page as it stands: rule, element and what is wrong with it. Of rows that are built alike it looks at
 * the first: most of its time would go into hundreds that differ in their words.
 *
 * @param rules Only these; all of the standards and of good practice unless told.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const repeated = await page.evaluateHandle(repeatedElements);
  const { violations: found } = await page.evaluate(
    async ({ runOnly, away }) => {
      const [left, top] = [scrollX, scrollY];
      const places = away.map((element) => {
        const place = document.createComment('');
        element.replaceWith(place);
        return place;
      });
      try {
        return await (window as unknown as { axe: Axe }).axe.run({ runOnly, resultTypes: ['violations'] });
      } finally {
        for (const [index, place] of places.entries()) place.replaceWith(away[index] ?? '');
        scrollTo({ left, top, behavior: 'instant' });
      }
    },
    { away: repeated, runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags } },
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${target.join(' ')}: ${failureSummary.split('\n').slice(1, 3).join(' ').trim()}`,
    ),
  );
}
