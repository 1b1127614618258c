import { afterEach, expect, test, vi } from 'vitest';
import { LoadFailure, loadAll, loadJson } from '../../../src/client/base/load-json.ts';

afterEach(() => vi.unstubAllGlobals());

/** Answers fetches by the end of their address. */
function serve(answer: (address: string) => Response | Error): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(async (address: string) => {
    const answered = answer(address);
    if (answered instanceof Error) throw answered;
    return answered;
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

test('a document is fetched once', async () => {
  const fetched = serve(() => Response.json({ figure: 1 }));
  expect(await Promise.all([loadJson('/once'), loadJson('/once')])).toEqual([{ figure: 1 }, { figure: 1 }]);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test.each([
  ['a server that refuses', '/refused', () => new Response('', { status: 503 }), 503],
  ['a network that fails', '/cut', () => new TypeError('Failed to fetch'), expect.any(TypeError)],
  ['a document that is no JSON', '/broken', () => new Response('{"figure":'), expect.any(SyntaxError)],
])('%s is a failure to load, and the next try asks again', async (_, address, answer, reason) => {
  serve(answer);
  const failure = await loadJson(address);
  expect(failure).toBeInstanceOf(LoadFailure);
  expect(failure).toEqual({ reason });
  serve(() => Response.json({ figure: 2 }));
  expect(await loadJson(address)).toEqual({ figure: 2 });
});

test('of several documents one that fails is the answer', async () => {
  serve((address) => (address === '/b' ? new Response('', { status: 404 }) : Response.json({ address })));
  expect(await loadAll(['/a', '/b'])).toEqual(new LoadFailure(404));
  expect(await loadAll(['/a', '/c'])).toEqual([{ address: '/a' }, { address: '/c' }]);
});
