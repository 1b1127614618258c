import type { Matter } from '../../src/components/matchup/matchup.tsx';
import { matchupHeadings, profileHeadings } from '../../src/schema/vocabulary.ts';
import { type Pair, pair, projected, wage } from './dataset-fixture.ts';

const lists: Record<string, string> = {
  'A typical day': '- **Morning.** Reads.\n- **Midday.** Asks.\n- **Afternoon.** Writes.\n- **When it breaks.** Mends.',
  'By career stage':
    '- **Starting out.** Learn.\n- **Some years in.** Choose.\n- **Senior.** Lead.\n- **Coming from elsewhere.** Begin.',
  Scenarios: '- **You like puzzles.** Become a builder.\n- **You like answers.** Become an analyst.',
  Questions: '- **Which pays “more”, A & B?** Neither: [=analysts/wage.us.2025-05.median] is the analysts’.',
};

/** A body with every heading; the text of each names it. */
const bodyOf = (headings: Record<string, { list: boolean }>) =>
  Object.entries(headings)
    .map(([heading, { list }]) => `## ${heading}\n\n${lists[heading] ?? `${list ? '- ' : ''}Text on ${heading}.`}\n`)
    .join('\n');

const link = { id: 'us-soc-15-1252', fit: 'broader' as const, note: 'a speciality' };
const tools = (...names: string[]) => names.map((name) => ({ name, kind: 'tool' as const }));
const skills = (...names: string[]) =>
  names.map((name) => ({ name, kind: 'technical' as const, editorial: true as const }));
const body = bodyOf(profileHeadings);
/** Two measures of exposure to AI tools, which disagree. */
export const exposure = (['gpts-human', 'gpts-model'] as const).map((measure, index) => ({
  measure,
  value: 0.3 + index / 10,
  period: '2023',
  source: 'survey-2025',
  locator: 'a row',
}));

/** The editors’ text on the pair below. */
export const editedText = bodyOf(matchupHeadings);

/** Two roles with everything that a matchup page can show; `text` is what editors say of them, nothing unless given. */
export function fullPair(text?: string): Pair {
  return pair(
    {
      is: 'analysts',
      occupations: [link],
      body,
      tools: tools('Git', 'R'),
      skills: skills('Testing', 'Asking'),
      certifications: [{ name: 'A certificate', issuer: 'An institute' }],
    },
    { occupations: [link], body, tools: tools('Git', 'Jira'), skills: skills('Testing', 'Building') },
    {
      occupations: {
        analysts: { wages: [wage(120_000)], projections: [projected('2024-34', 12)], exposure },
        'us-soc-15-1252': {
          wages: [wage(130_000), wage(125_000, { period: '2024-05', source: 'wages-2024' })],
          projections: [projected('2024-34', 16, { employmentFrom: 1000, change: 160, openingsPerYear: 90 })],
          exposure,
          attainment: {
            ...{ lessThanHighSchool: 1, highSchool: 2, someCollege: 7, associate: 5, bachelor: 50, master: 30 },
            ...{ doctoral: 5, period: '2021', source: 'survey-2025', locator: 'a row' },
          },
          body: '## Why the projection\n\nMore is built.\n',
        },
      },
      sources: {
        evaluations: {
          publisher: 'Bureau of Figures',
          evaluates: 'Title of growth',
          body: '## What it measures\n\nHow earlier projections fared.\n',
        },
        board: { kind: 'open-dataset', counts: ['us-soc-15-1252'] },
      },
      groupTables: [
        {
          group: 'tools',
          source: 'survey-2025',
          rows: [{ occupation: 'us-soc-15-1252', tool: 'Git', asked: 'in-demand' }],
        },
      ],
      seriesTables: {
        board: [
          { series: 'postings-software', place: 'us', period: '2020-02', value: 100, locator: 'a mean' },
          { series: 'postings-software', place: 'us', period: '2026-02', value: 70, locator: 'a mean' },
        ],
      },
      claims: { 'about-analysts': { roles: ['analyst'], topic: 'pay' } },
      ...(text !== undefined && { matchups: { 'analyst-vs-builder': text } }),
    },
  );
}

/** What stands on its page outside its figures. */
export const matter: Matter = {
  printed: {
    address: 'https://site.example/compare/analyst-vs-builder/',
    qr: { size: 1, d: 'M0 .5h1v1', dashes: '1 1' },
  },
  citation: { inline: 'In a sentence.', full: 'In a list.', bibtex: '@misc{key}', figures: [] },
  bibtex: '/cite/analyst-vs-builder.bib',
  frozen: undefined,
  embed: { title: 'Analyst vs builder', page: '/embed/', drawing: '/embed.svg' },
};
