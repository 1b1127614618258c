import { expect, test, vi } from 'vitest';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['evenhand', '/evenhand/'],
  ['/evenhand', '/evenhand/'],
  ['/evenhand/', '/evenhand/'],
  ['team/evenhand', '/team/evenhand/'],
])('EVENHAND_BASE %s is the base path %s', async (given, base) => {
  vi.resetModules();
  vi.stubEnv('EVENHAND_BASE', given);
  const { site } = await import('../../../src/site.ts');
  vi.unstubAllEnvs();
  expect(site.base).toBe(base);
});
