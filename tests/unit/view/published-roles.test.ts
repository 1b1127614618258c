import { describe, expect, test } from 'vitest';
import { comparePay } from '../../../src/domain/compare/compare-pay.ts';
import { ownOccupation } from '../../../src/domain/compare/own-occupation.ts';
import type { Role } from '../../../src/domain/dataset.ts';
import { dataset } from '../../../src/published.ts';
import { nearest } from '../../../src/view/base/role-slots.ts';
import { CitationMarks } from '../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../src/view/cite/row-description.ts';
import { filedAs } from '../../../src/view/glance/glance-pay.ts';
import { rolePage } from '../../../src/view/page/role-page.ts';
import { inEachCase } from '../../in-each-case.ts';
import { read } from './reading.ts';

const nameOf = ({ name }: Role) => name;

describe('a reader of the page on a role', () => {
  test('finds the work, a comment on pay, and sources', () => {
    inEachCase(dataset.roles, nameOf, (role) => {
      expect(role.sections.map(({ heading }) => heading)).toContain('A typical day');
      expect(role.payNotes.length).toBe(1);
      expect(rolePage(dataset, role, '/').sources.length).toBeGreaterThan(2);
    });
  });
});

test('there are about forty-five roles, and every official computing and mathematical category has its page', () => {
  expect(dataset.roles.length).toBeGreaterThanOrEqual(45);
  const codes = dataset.occupations.map(({ code }) => code);
  const detailed =
    '1211 1212 1221 1231 1232 1241 1242 1243 1244 1251 1252 1253 1254 1255 1299 2011 2021 2031 2041 2051 2099';
  for (const code of detailed.split(' ')) expect(codes).toContain(`15-${code}`);
});

const roleOf = (id: string): Role => {
  const found = dataset.roles.find((role) => role.id === id);
  if (!found) throw new Error(`No role ${id}.`);
  return found;
};

describe('filings of a title', () => {
  test.each([
    [
      'security-engineer',
      '49% filed as information security analysts, 29% as computer occupations, all other, 23% elsewhere',
    ],
    [
      'network-engineer',
      '41% filed as network and computer systems administrators, 39% as computer network architects, 19% elsewhere',
    ],
    ['ux-designer', '43% filed as graphic designers, 22% as web and digital interface designers, 35% elsewhere'],
    [
      'product-manager',
      '43% filed as computer occupations, all other, 15% as computer and information systems managers, 42% elsewhere',
    ],
    ['cloud-engineer', '58% filed as software developers, 18% as computer occupations, all other, 24% elsewhere'],
    [
      'site-reliability-engineer',
      '73% filed as software developers, 15% as computer occupations, all other, 11% elsewhere',
    ],
    ['devsecops-engineer', '77% filed as software developers, 12% as computer occupations, all other, 11% elsewhere'],
    ['platform-engineer', '65% filed as software developers, 12% as computer occupations, all other, 23% elsewhere'],
    ['devops-engineer', '80% filed as software developers, 11% as computer occupations, all other, 10% elsewhere'],
    ['embedded-engineer', '68% filed as software developers, 32% elsewhere'],
  ])('name the largest shares and the rest: %s', (id, said) => {
    expect(read(filedAs(roleOf(id), new CitationMarks(describeRow)))).toBe(said);
  });

  test('decide which category is the nearest', () => {
    const nearestTo = (id: string) => nearest(roleOf(id))?.occupation.code;
    expect(['security-engineer', 'network-engineer', 'ux-designer'].map(nearestTo)).toEqual([
      '15-1212',
      '15-1244',
      '27-1024',
    ]);
  });
});

test.each(['project-manager', 'systems-administrator'])(
  'a category that is wider than the role is not its own: %s',
  (id) => {
    expect(ownOccupation(roleOf(id))).toBeUndefined();
  },
);

test('entry ads of analysts and research scientists are marked as not for comparison on every board', () => {
  const guessed = dataset.roles.flatMap(({ id, pay }) =>
    pay.flatMap((band) =>
      band.level === 'entry' && /Analyst|Research Scientist/.test(band.locator)
        ? [[id, band.notCompared] as const]
        : [],
    ),
  );
  expect([...new Set(guessed.map(([id]) => id))].sort()).toEqual([
    'bi-analyst',
    'business-analyst',
    'data-analyst',
    'research-scientist',
    'security-analyst',
    'soc-analyst',
  ]);
  for (const a of dataset.roles)
    for (const b of dataset.roles)
      if (guessed.some(([id]) => id === a.id) && a !== b)
        expect(comparePay([a, b], 'advertised-base', 'entry').sharing, `${a.id}, ${b.id}`).toBeUndefined();
});
