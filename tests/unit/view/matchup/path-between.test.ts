import { expect, test } from 'vitest';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { pathBetween } from '../../../../src/view/matchup/path-between.ts';
import { pair, type RoleParts } from '../../dataset-fixture.ts';
import { faults, marksIn, read } from '../reading.ts';

const listed = (source: string, ...names: string[]): RoleParts => ({
  skills: names.map((name) => ({ name, kind: 'technical', source, locator: 'Analyst, builder' })),
});
const framework = (...names: string[]) => listed('framework', ...names);
const editors = (...names: string[]): RoleParts => ({
  skills: names.map((name) => ({ name, kind: 'technical', editorial: true })),
});
const tools = (...names: string[]): RoleParts => ({ tools: names.map((name) => ({ name, kind: 'tool' })) });

/** What is said of the way from analyst to builder. */
function said(analyst: RoleParts, builder: RoleParts) {
  const { a, b, dataset } = pair(analyst, builder);
  return pathBetween(a, b, dataset.source, new CitationMarks(describeRow));
}

test.each<[string, RoleParts, RoleParts, string[]]>([
  ['nothing listed', {}, {}, []],
  ['nothing listed where one goes', framework('Testing'), {}, []],
  [
    'some missing',
    framework('Testing'),
    framework('Design', 'Testing', 'Statistics'),
    [
      'Of the three skills that the framework lists for builders, two are not on the list for analysts: design and statistics.',
    ],
  ],
  [
    'one missing',
    framework('Testing'),
    framework('Testing', 'SQL tuning'),
    ['Of the two skills that the framework lists for builders, one is not on the list for analysts: SQL tuning.'],
  ],
  [
    'all missing',
    framework('Testing'),
    framework('Design', 'Statistics'),
    [
      'None of the two skills that the framework lists for builders is on the list for analysts: design and statistics.',
    ],
  ],
  [
    'none missing',
    framework('Testing', 'Design'),
    framework('Testing'),
    ['The one skill that the framework lists for builders is on the list for analysts too.'],
  ],
  [
    'none of several missing',
    framework('Testing', 'Design', 'Statistics'),
    framework('Testing', 'Design'),
    ['Both skills that the framework lists for builders are on the list for analysts too.'],
  ],
  [
    'lists of the editors',
    editors('Testing'),
    editors('Testing', 'Design'),
    ['Of the two skills on the editors’ list for builders, one is not on the list for analysts: design.'],
  ],
  [
    'lists of two makers',
    editors('Testing'),
    framework('Testing', 'Design'),
    [
      'The two skills that the framework lists for builders are testing and design. The list for analysts has another maker, so none of them can be called missing.',
    ],
  ],
  [
    'no list where one comes from',
    {},
    framework('Testing'),
    [
      'The one skill that the framework lists for builders is testing. No list is held for analysts, so it cannot be called missing.',
    ],
  ],
  [
    'some tools',
    tools('Git'),
    tools('Git', 'Jira'),
    ['Of the two tools listed for builders, one is not listed for analysts: Jira.'],
  ],
  [
    'no tools in common',
    tools('Git'),
    tools('Jira'),
    ['The one tool listed for builders is not listed for analysts: Jira.'],
  ],
  [
    'all tools in common',
    tools('Git', 'Jira'),
    tools('Git'),
    ['Every tool listed for builders is listed for analysts too.'],
  ],
])('from one role to another: %s', (_, analyst, builder, sentences) => {
  const found = said(analyst, builder);
  expect(found.map(read)).toEqual(sentences);
  expect(faults(found)).toEqual([]);
});

test('a list of a framework is cited, one of the editors is not', () => {
  expect(marksIn(said(framework('Testing'), framework('Design')))).toHaveLength(1);
  expect(marksIn(said(editors('Testing'), editors('Design')))).toEqual([]);
});
