import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../src/checker/check-content.ts';
import { addressesOf } from '../../../src/links/addresses.ts';
import { checkLinks, NoNetwork } from '../../../src/links/check-links.ts';
import { scratchContent } from '../../content/scratch-content.ts';

/** A server of this machine; `asked` counts how often each path was asked for. */
async function serve() {
  const asked: Record<string, number> = {};
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked[path] = (asked[path] ?? 0) + 1;
    if (path === '/slow') return;
    if (path === '/moved') response.writeHead(301, { location: '/there' });
    else response.writeHead(path === '/there' || (path === '/shaky' && asked[path] === 2) ? 200 : 404);
    response.end('words');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { asked, at: (path: string) => `${origin}${path}` };
}

test('an address that answers is there, also after a redirection', async () => {
  const { at } = await serve();
  const results = await checkLinks([at('/there'), at('/moved')]);
  expect(results.map(({ state }) => state)).toEqual(['there', 'there']);
});

test('an address that is gone or silent is broken, with the reason', async () => {
  const { at } = await serve();
  const results = await checkLinks([at('/gone'), at('/slow'), 'http://127.0.0.1:1/'], { patience: 300 });
  expect(results).toMatchObject([
    { state: 'broken', reason: 'answers 404' },
    { state: 'broken', reason: expect.stringMatching(/timeout/) },
    { state: 'broken', reason: expect.any(String) },
  ]);
});

test('a fault that passes is no fault: an address is asked a second time', async () => {
  const { at, asked } = await serve();
  expect(await checkLinks([at('/shaky')])).toMatchObject([{ state: 'there' }]);
  expect(asked['/shaky']).toBe(2);
});

test('where nobody answers it is the network, and few are asked', async () => {
  const nobody = Array.from({ length: 200 }, (_, index) => `http://127.0.0.1:${index + 1}/`);
  await expect(checkLinks(nobody)).rejects.toThrow(NoNetwork);
  await expect(checkLinks(nobody)).rejects.toThrow(/^No network: none of 1\d sites answers \(.+\)\.$/);
});

test('an exception is not asked for, and its reason is kept', async () => {
  const { at, asked } = await serve();
  const exceptions = [{ from: at('/private'), reason: 'wants an account' }];
  expect(await checkLinks([at('/private/page')], { exceptions })).toMatchObject([
    { state: 'skipped', reason: 'wants an account' },
  ]);
  expect(asked).toEqual({});
});

test('addresses are found in fields and in texts, each once, with every file that holds it', () => {
  const folder = scratchContent({
    'guides/method.md': (text) =>
      `${text}\nSee [the table](https://example.org/wages) and <https://example.org/more>.\n`,
  });
  const found = addressesOf(checkContent(folder).entries);
  expect([...found.keys()]).toEqual(['https://example.org/more', 'https://example.org/wages']);
  expect(found.get('https://example.org/wages')).toEqual([
    'content/guides/method.md',
    'content/sources/office-wages-2025.md',
  ]);
});
