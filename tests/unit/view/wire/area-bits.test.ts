import { expect, test } from 'vitest';
import { packBits, unpackBits } from '../../../../src/view/wire/area-bits.ts';

const all = Array.from({ length: 582 }, (_, at) => `area-${at}`);

test.each([
  [[]],
  [['area-0']],
  [['area-581']],
  [all],
  [all.filter((_, at) => at % 3 === 0)],
  [all.filter((_, at) => (at * at) % 7 < 3)],
])('what is packed comes back, five areas a character', (held) => {
  const text = packBits(all, new Set(held));
  expect(text).toMatch(/^[0-9a-v]*$/);
  expect(text.length).toBeLessThanOrEqual(117);
  expect(unpackBits(all, text)).toEqual(held);
});
