import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** Origin, without a slash at the end. */
  origin: string;
  stop(): Promise<void>;
}

/** The file below a folder that a path stands for; undefined outside the site, and for what cannot be decoded. */
function fileAt(pathname: string, folder: string, base: string): string | undefined {
  if (!pathname.startsWith(base) || /%(?![0-9a-f]{2})/i.test(pathname)) return undefined;
  const path = normalize(decodeURIComponent(pathname.slice(base.length)));
  if (path.startsWith('..')) return undefined;
  return join(folder, pathname.endsWith('/') ? join(path, 'index.html') : path);
}

async function answer(response: ServerResponse, status: number, file: string): Promise<boolean> {
  const body = await readFile(file).catch(() => undefined);
  if (!body) return false;
  response.writeHead(status, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
  return true;
}

/**
 * Serves a built site as a static host does: a folder’s index.html, also where the slash at its end is missing, and
 * 404.html for what is not there.
 *
 * @param built A site that is still being built answers 503 until this is fulfilled, and 500 with the reason if it fails.
 */
export async function serveSite(folder: string, base: string, built?: Promise<unknown>): Promise<Served> {
  let instead = built && { status: 503, text: 'The site is being built.' };
  built?.then(
    () => {
      instead = undefined;
    },
    (error: Error) => {
      instead = { status: 500, text: error.message };
    },
  );
  const server = createServer(async (request, response) => {
    if (instead) {
      response.writeHead(instead.status, { 'content-type': 'text/plain' }).end(instead.text);
      return;
    }
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileAt(pathname, folder, base);
    if (file && (await answer(response, 200, file))) return;
    if (file && existsSync(join(file, 'index.html'))) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    if (!(await answer(response, 404, join(folder, '404.html')))) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
