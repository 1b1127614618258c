import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { markup } from '../../../src/components/base/markup.ts';
import { Matchup } from '../../../src/components/matchup/matchup.tsx';
import { dataset as published } from '../../../src/published.ts';
import { compareRoles } from '../../../src/view/matchup/comparison.ts';
import { editedText, fullPair, matter } from '../edited-pair.ts';

/** Where a page answers an item: a part by its id, and a heading or words that must stand in it. */
interface Answer {
  id: string;
  says: RegExp;
  /** Whether data answer it, so that every pair must have it. */
  data?: true;
}

const data = (id: string, says: RegExp): Answer => ({ id, says, data: true });
const editors = (id: string, says: RegExp): Answer => ({ id, says });

/*
 * Every item that published comparisons of two careers offer, and where ours answers it. Three items are answered
 * elsewhere: a date on every page, the terms of choice with own weights at /choose/, where to learn on the role’s page.
 */
const items: [string, Answer[]][] = [
  ['summary at the top', [data('short', /<li>/)]],
  ['entry and senior pay, all levels', [data('pay', /id=row-(advertised-base|wage)\b/), data('pay', /<h2>Pay/)]],
  ['category of the job', [data('short', /official category|Official medians|official US/)]],
  ['focus of each', [data('glance', /id=row-focus\b/)]],
  ['what each builds', [data('glance', /id=row-makes\b/)]],
  ['input', [data('glance', /id=row-input\b/)]],
  ['output, deterministic or not', [data('glance', /id=row-output\b/)]],
  ['education', [data('education', /id=row-education\b/)]],
  ['top certification', [data('education', /id=row-certificates\b/)]],
  ['job volume', [data('growth', /id=row-employed\b/)]],
  ['growth', [data('growth', /id=row-growth\b/)]],
  ['entry barrier', [data('education', /id=row-entry-barrier\b/)]],
  ['remote work', [data('glance', /id=row-remote\b/)]],
  ['automation risk', [data('ai', /id=row-ai-exposure\b/), data('ai', /How AI tools change the work/)]],
  ['definition of each role', [data('work', /<h3[\s\S]*?class="?prose/)]],
  ['responsibilities', [data('work', /Responsibilities/)]],
  ['worked example', [data('work', /An example of what each makes/)]],
  ['typical day', [data('work', /A typical day/)]],
  ['industries that hire', [data('work', /Where they work/)]],
  ['skills', [data('skills', /Shared/)]],
  ['technologies by kind', [data('tools', /Editors’ words/)]],
  ['share holding each degree', [editors('education', /Bachelor’s degree/)]],
  ['pay base and total, and why they differ', [data('other-numbers', /Why it differs|No US figure of pay/)]],
  ['stable or variable pay', [data('pay', /How to read a bar/)]],
  ['pay at named companies, as claims', [editors('other-numbers', /Numbers in circulation/)]],
  [
    'new jobs and hiring trends',
    [editors('jobs', /Openings a year/), editors('postings', /Job ads for software development/)],
  ],
  ['future outlook', [editors('expected', /For /), editors('record', /How right were earlier ones/)]],
  ['career ladder', [data('ladder', /Career ladder/)]],
  ['learning what the other asks', [data('moving', /From .* to /)]],
  ['overlap, hybrid roles', [editors('moving', /Overlap and hybrid roles/)]],
  ['can you be both', [editors('moving', /Can you be both\?/)]],
  ['why one earns more', [editors('earning', /Why one earns more/)]],
  ['when the other earns more', [editors('earning', /When it is the other way round/)]],
  ['choose A if, choose B if', [data('choose', /Choose .* if/)]],
  ['common mistakes', [data('choose', /Common mistakes/)]],
  ['scenarios with a verdict', [editors('choose', /Scenarios/)]],
  ['advice by stage', [editors('choose', /By career stage/)]],
  ['for people who hire', [editors('choose', /For people who hire/)]],
  ['questions', [editors('questions', /<dt>/)]],
  ['conclusion', [editors('conclusion', /Conclusion/)]],
  ['related articles', [data('related', /Compare next/)]],
  ['a link to every source', [data('sources', /<ol/)]],
];

/** The parts of a page by id, each with all that stands in it. */
function partsOf(html: string): Map<string, string> {
  const parts = new Map<string, string>();
  const open: { id: string; start: number }[] = [];
  const parser = new Parser({
    onopentag: (_, { id = '' }) => open.push({ id, start: parser.startIndex }),
    onclosetag: () => {
      const { id, start } = open.pop() ?? { id: '', start: 0 };
      if (id) parts.set(id, html.slice(start, parser.startIndex));
    },
  });
  parser.end(html);
  return parts;
}

const { dataset, a, b } = fullPair(editedText);
const edited = partsOf(markup(Matchup, { comparison: compareRoles(dataset, a, b, '/'), matter }));

/** Every twentieth pair of the published roles: each role is in several. */
const pairs = published.roles
  .flatMap((first) => published.roles.filter(({ id }) => first.id < id).map((second) => [first, second] as const))
  .filter((_, index) => index % 20 === 0);

const missingOn = (parts: Map<string, string>, answers: readonly Answer[]) =>
  answers.filter(({ id, says }) => !says.test(parts.get(id) ?? '')).map(({ id, says }) => `${id}: ${says}`);

describe('what published comparisons offer', () => {
  test.each(items)('an edited pair has: %s', (_, answers) => {
    expect(missingOn(edited, answers)).toEqual([]);
  });

  test('every pair has what data answer', () => {
    expect(pairs.length).toBeGreaterThan(40);
    const answers = items.flatMap(([, found]) => found.filter((answer) => answer.data));
    const missing = pairs.flatMap(([first, second]) => {
      const parts = partsOf(markup(Matchup, { comparison: compareRoles(published, first, second, '/'), matter }));
      return missingOn(parts, answers).map((fault) => `${first.id}, ${second.id}: ${fault}`);
    });
    expect(missing).toEqual([]);
  });
});
