import { expect, test } from 'vitest';
import { pairClaims } from '../../../../src/view/matchup/pair-claims.ts';
import { world } from '../../dataset-fixture.ts';

const many = Object.fromEntries(
  Array.from({ length: 7 }, (_, index) => [`about-analysts-${index}`, { roles: ['analyst'], topic: 'pay' }] as const),
);

function claimsOf(claims: NonNullable<Parameters<typeof world>[0]['claims']>) {
  const dataset = world({ roles: { analyst: {}, builder: {}, clerk: {} }, claims });
  return pairClaims(dataset, dataset.role('analyst'), dataset.role('builder'));
}

test('claims that name both roles come first, whatever their verdict', () => {
  const found = claimsOf({
    'about-one': { roles: ['analyst'], topic: 'pay', verdict: 'unsupported' },
    'about-both': { roles: ['builder', 'analyst'], topic: 'pay', verdict: 'not-checkable' },
    'about-another': { roles: ['clerk'] },
  });
  expect(found?.claims.map(({ href }) => href)).toEqual(['/claims/about-both/', '/claims/about-one/']);
  expect(found?.more).toEqual([]);
});

test('six are shown, and the rest is a link away', () => {
  const found = claimsOf({ ...many, 'about-builders': { roles: ['builder', 'analyst'], topic: 'pay' } });
  expect(found?.claims).toHaveLength(6);
  expect(found?.all).toBe(8);
  expect(found?.more).toEqual([{ text: 'All 8 claims about analysts', href: '/roles/analyst/#claims' }]);
});

test('claims of growth stand by themselves, and count as shown', () => {
  const found = claimsOf({
    'about-pay': { roles: ['analyst'], topic: 'pay' },
    'about-growth': { roles: ['builder'], topic: 'growth' },
    'about-growth-elsewhere': { roles: ['clerk'], topic: 'growth' },
  });
  expect(found?.growth.map(({ href }) => href)).toEqual(['/claims/about-growth/']);
  expect(found?.claims.map(({ href }) => href)).toEqual(['/claims/about-pay/']);
  expect(found?.all).toBe(1);
  expect(found?.more).toEqual([]);
});

test('roles of whom nobody claims anything have none', () => {
  expect(claimsOf({ 'about-another': { roles: ['clerk'] } })).toBeUndefined();
});
