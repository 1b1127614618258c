import { describe, expect, test } from 'vitest';
import { CitationMarks, type Html } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { dayOf, itemsOf, sectionOf } from '../../../../src/view/part/role-prose.ts';
import { ads, projected, wage, world } from '../../dataset-fixture.ts';

const body = `## What they do

They are offered [=advertised-base.us.2024.median]. Developers are paid [=developers/wage.us.2025-05.median], of
[=developers/wage.us.2025-05.count] people, and will be [=developers/projection.2024-34.percent] more. [@filings]

## Responsibilities

- Plan [@filings]
- Build

## A typical day

- **Morning.** Reads.
- **Midday.** Talks.
- **Afternoon.** Writes.
- **When it breaks.** Waits.

## An example

See [the builders](/roles/builder/).

### How it went

Well.
`;

const dataset = world({
  occupations: { developers: { wages: [wage(130_000)], projections: [projected('2024-34', 15.8)] } },
  roles: { analyst: { pay: [ads(120_000)], body }, builder: {} },
});
const analyst = dataset.role('analyst');
const context = { dataset, base: '/site/' };

/** HTML with the number of each mark in brackets, close to the word before it. */
const text = (html: Html | undefined) =>
  html?.html
    .map((part) => (typeof part === 'string' ? part : `[${part.n}]`))
    .join('')
    .replaceAll(/\s+\[/g, '[');

describe('prose of a role', () => {
  test('prints figures as everywhere else, each with its mark', () => {
    const cite = new CitationMarks(describeRow);
    const section = sectionOf(analyst, 'What they do', context, cite);
    cite.finish({ section });
    const html = text(section)?.replaceAll(/\s+/g, ' ');
    expect(html).toBe(
      '<p>They are offered $120,000[1]. Developers are paid $130,000[2], of 5,000[2] people, and will be 16%[3] more.[4]</p>',
    );
  });

  test('leads its marks to the row or the source that was named', () => {
    const cite = new CitationMarks(describeRow);
    const { markNotes } = cite.finish({ section: sectionOf(analyst, 'What they do', context, cite) });
    expect(markNotes.map(({ kept, source }) => [kept, source.id])).toEqual([
      ['analyst/0', 'ads-2024'],
      ['developers/0', 'wages-2025'],
      ['developers/1', 'growth-2024-34'],
      ['=filings/0', 'filings'],
    ]);
  });

  test('is split into the items of its lists', () => {
    const cite = new CitationMarks(describeRow);
    const parts = itemsOf(analyst, 'Responsibilities', context, cite);
    cite.finish(parts);
    const items = parts.map(text);
    expect(items.map((item) => item?.replaceAll(/\s*<\/?p>\s*/g, ''))).toEqual(['Plan[1]', 'Build']);
  });

  test('has links and heading ids of the page it stands on', () => {
    const html = text(sectionOf(analyst, 'An example', context, new CitationMarks(describeRow)));
    expect(html).toMatch(/<a href="\/site\/roles\/builder\/">/);
    expect(html).toMatch(/<h3 id="analyst-how-it-went">/);
  });

  test('that was not written is missing, not empty', () => {
    expect(sectionOf(analyst, 'Where they work', context, new CitationMarks(describeRow))).toBeUndefined();
    expect(itemsOf(analyst, 'Where to learn', context, new CitationMarks(describeRow))).toEqual([]);
  });
});

test('a day is set side by side, part by part, without the bold openings', () => {
  const day = dayOf([analyst, dataset.role('builder')], context, new CitationMarks(describeRow));
  expect(day.map(({ part }) => part)).toEqual(['Morning', 'Midday', 'Afternoon', 'When it breaks']);
  expect(day.map(({ cells }) => cells.map(text))).toEqual([
    ['<p>Reads.</p>', ''],
    ['<p>Talks.</p>', ''],
    ['<p>Writes.</p>', ''],
    ['<p>Waits.</p>', ''],
  ]);
});
