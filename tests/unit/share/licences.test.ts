import { expect, test } from 'vitest';
import { openFiguresTable, shareAlikeTable } from '../../../src/share/figures-table.ts';
import { leftOutDocument } from '../../../src/share/list-documents.ts';
import { occupationDocument } from '../../../src/share/occupation-document.ts';
import { pairDocument } from '../../../src/share/pair-document.ts';
import { roleDocument } from '../../../src/share/role-document.ts';
import { shareAlikeDocument } from '../../../src/share/share-alike.ts';
import { ads, answers, type World, wage } from '../dataset-fixture.ts';
import { publish } from './publish.ts';

const survey = { use: 'share-alike', licence: 'ODbL 1.0 (share-alike)', attribution: 'Source: the survey.' } as const;

function mixed(more: World = {}) {
  return publish({
    sources: { 'survey-2025': survey, 'wages-2025': { use: 'cite-only' }, framework: { use: 'cite-only' } },
    occupations: { developers: { wages: [wage(101_000)] } },
    roles: {
      builder: {
        pay: [ads(120_000), answers(130_000)],
        skills: [{ name: 'Care', kind: 'people', source: 'framework', locator: 'a page' }],
        ladder: [{ level: '1', title: 'Builder', scope: 'Walls', source: 'framework', locator: 'a page' }],
      },
      painter: { pay: [ads(110_000), answers(140_000)] },
    },
    ...more,
  });
}

test('the open table holds the figures of open sources and no other', () => {
  const table = openFiguresTable(mixed());
  expect(table).toContain('builder/advertised-base.us.all.2024.ads-2024.median,builder,');
  expect(table).not.toContain('survey-2025');
  expect(table).not.toContain('wages-2025');
});

test('share-alike figures stand in files of their own, with their licence and their publisher’s words', () => {
  const publication = mixed();
  const document = shareAlikeDocument(publication);
  expect(document.licence.name).toBe('Open Database License 1.0');
  expect(document.attributions).toEqual(['Source: the survey.']);
  expect(document.rows.map(({ source }) => source)).toEqual(['survey-2025', 'survey-2025']);
  const [head, ...lines] = shareAlikeTable(publication).trim().split('\n');
  expect(head).toMatch(/,attribution$/);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => !line.endsWith(',ODbL 1.0 (share-alike),Source: the survey.'))).toEqual([]);
});

test('a share-alike source with another licence stops the build and says what to do', () => {
  const publication = mixed({ sources: { 'survey-2025': { ...survey, licence: 'CC BY-SA 4.0' } } });
  expect(() => shareAlikeDocument(publication)).toThrow(/survey-2025\.md.*CC BY-SA 4\.0.*file of their own/);
});

test('a document names what is left out of it, with the reason', () => {
  const publication = mixed();
  const { dataset } = publication;
  const role = roleDocument(publication, dataset.role('builder'));
  expect(role.skills).toEqual([]);
  expect(role.ladder).toEqual([]);
  expect(role.leftOut).toContainEqual({
    id: 'builder/total.us.all.2025.survey-2025.median',
    source: 'survey-2025',
    reason: 'share-alike',
  });
  expect(role.leftOut).toContainEqual({ id: 'builder/skills.framework', source: 'framework', reason: 'cite-only' });
  expect(role.leftOut).toContainEqual({ id: 'builder/ladder.framework', source: 'framework', reason: 'cite-only' });

  const occupation = occupationDocument(publication, dataset.occupation('developers'));
  expect(occupation.rows).toEqual([]);
  expect(occupation.leftOut).toContainEqual({
    id: 'developers/wage.us.all.2025-05.wages-2025.median',
    source: 'wages-2025',
    reason: 'cite-only',
  });

  const all = leftOutDocument(publication).leftOut;
  for (const entry of [...role.leftOut, ...occupation.leftOut]) expect(all).toContainEqual(entry);
});

test('a comparison of share-alike figures names its rows and gives no result', () => {
  const publication = mixed();
  const { dataset } = publication;
  const pair = pairDocument(publication, dataset.role('builder'), dataset.role('painter'));
  expect(pair.pay.find(({ measure }) => measure === 'total')).toEqual({
    measure: 'total',
    level: 'all',
    comparable: true,
    first: 'builder/total.us.all.2025.survey-2025',
    second: 'painter/total.us.all.2025.survey-2025',
    leftOut: 'share-alike',
  });
});

test('amounts that the pages do not state for want of a sample are in no table', () => {
  const publication = publish({
    roles: { builder: { pay: [ads(120_000, { count: 12 }), ads(150_000, { count: 60, level: 'senior' })] } },
  });
  const { rows, leftOut } = roleDocument(publication, publication.dataset.role('builder'));
  expect(rows.map(({ values }) => values.map(({ statistic }) => statistic))).toEqual([
    ['count'],
    ['p25', 'median', 'p75', 'count'],
  ]);
  expect(leftOut.filter(({ reason }) => reason === 'small-sample')).toHaveLength(7);
});
