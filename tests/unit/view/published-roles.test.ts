import { describe, expect, test } from 'vitest';
import { ownPay } from '../../../src/domain/compare/compare-pay.ts';
import { ownOccupation } from '../../../src/domain/compare/own-occupation.ts';
import { type Role, reasonFor } from '../../../src/domain/dataset.ts';
import { dataset } from '../../../src/published.ts';
import type { absences } from '../../../src/schema/vocabulary.ts';
import { rolePage } from '../../../src/view/page/role-page.ts';
import { inEachCase } from '../../in-each-case.ts';

type Absence = keyof typeof absences;

/** A reason given by the role or by the category that it is. */
const reason = (role: Role, what: Absence) => {
  const own = ownOccupation(role);
  return reasonFor(role, what) ?? (own && reasonFor(own, what));
};

const nameOf = ({ name }: Role) => name;

describe('a reader of the page on a role', () => {
  test.each<[Absence, (role: Role) => unknown]>([
    ['wage', (role) => ownOccupation(role)?.wages.length],
    ['growth', (role) => ownOccupation(role)?.projections.length],
    ['education', (role) => ownOccupation(role)?.attainment ?? ownOccupation(role)?.entryEducation],
    ['ladder', ({ profile }) => profile.ladder.length],
    ['advertised-base', ({ pay }) => pay.some(({ measure }) => measure === 'advertised-base')],
    ['total', ({ pay }) => pay.some(({ measure }) => measure === 'total')],
  ])('finds a figure or the reason why there is none: %s', (what, found) => {
    inEachCase(dataset.roles, nameOf, (role) => {
      expect(found(role) || reason(role, what)).toBeTruthy();
    });
  });

  test('finds pay, or reads of every kind of pay why there is none', () => {
    inEachCase(dataset.roles, nameOf, (role) => {
      const silent = (['wage', 'advertised-base', 'total'] as const).filter((what) => !reason(role, what));
      expect(ownPay(role).length > 0 || silent.length === 0).toBe(true);
    });
  });

  test('finds skills, the work, a comment on pay, and sources', () => {
    inEachCase(dataset.roles, nameOf, (role) => {
      expect(role.profile.skills.length).toBeGreaterThan(3);
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
