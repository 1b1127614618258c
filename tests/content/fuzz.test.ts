import { expect, test } from 'vitest';
import { fuzzChecker } from '../fuzz/fuzz-checker.ts';

test('of slips that change what an official figure says, at most one in twenty passes the check', () => {
  const seed = Number((process.env.EVENHAND_SEED ?? '1').replaceAll(/\D/g, ''));
  const official = fuzzChecker('content', seed, 2000).filter(({ slip }) => slip.meaning);
  const sum = (of: 'made' | 'accepted') => official.reduce((total, tally) => total + tally[of], 0);
  expect(sum('made')).toBeGreaterThan(1000);
  const passed = official.flatMap(({ slip, examples }) => examples.map((example) => `${slip.name}: ${example}`));
  expect(sum('accepted') / sum('made'), passed.join('\n')).toBeLessThanOrEqual(0.05);
}, 300_000);
