import { chromium, type LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser of the test run listens, or why there is none. */
    browser: { endpoint: string } | { missing: string };
  }
}

/** Text must be laid out the same on every machine, and a container has neither a sandbox nor a graphics card. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--font-render-hinting=none'];

/** What starts a browser as the tests do. */
export async function browserToStart(): Promise<LaunchOptions> {
  return { ...(await which()), args };
}

/** The browser to start: the one of CHROME_PATH, the packaged one, or an installed Chrome. */
async function which(): Promise<{ executablePath: string } | { channel: string }> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return { executablePath: CHROME_PATH };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath() };
}

/** Starts one browser for the run. Without one, each test that needs it fails with the reason. */
export default async function startBrowser(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  try {
    const server = await chromium.launchServer(await browserToStart());
    project.provide('browser', { endpoint: server.wsEndpoint() });
    return () => server.close();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    project.provide('browser', {
      missing: `No browser could be started. Install Google Chrome, or set CHROME_PATH to a Chromium.\n${reason}`,
    });
    return undefined;
  }
}
