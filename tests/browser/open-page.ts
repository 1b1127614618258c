import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { built } from '../built.ts';

const { real, small } = inject('sites');
await built([real, small]);

/** Address of the first page of the site with the real content. */
export const { home } = real;

/** One page of each type, and of the two kinds of matchup, by path below the base. */
export const pageTypes: Record<string, string> = {
  home: '',
  'all matchups': 'compare/',
  'matchup with a common measure': 'compare/machine-learning-engineer-vs-software-engineer/',
  'matchup without a common measure': 'compare/machine-learning-engineer-vs-prompt-engineer/',
  'matchup without a text of editors': 'compare/physician-assistant-vs-registered-nurse/',
  'framed matchup': 'embed/machine-learning-engineer-vs-software-engineer/',
  roles: 'roles/',
  role: 'roles/data-scientist/',
  'career by place': 'roles/data-scientist/places/',
  'role with hardly any data': 'roles/prompt-engineer/',
  'role without a text of editors': 'roles/registered-nurse/',
  occupations: 'occupations/',
  occupation: 'occupations/us-soc-15-1252/',
  'occupation by place': 'occupations/us-soc-15-1252/places/',
  'occupation of another country': 'occupations/au-anzsco-2613/',
  sources: 'sources/',
  source: 'sources/aijobs-2025-01/',
  claims: 'claims/',
  'claim that a figure decides': 'claims/bls-17-percent-to-2033-for-developers/',
  'claim without a source': 'claims/developer-85k-at-entry/',
  choosing: 'choose/',
  'all forecasts': 'forecasts/',
  method: 'method/',
  about: 'about/',
  'not found': 'nowhere/',
};

export const matchup = pageTypes['matchup with a common measure'] ?? '';

let connection: Promise<Browser> | undefined;

/** The browser of the test run, connected to once by each worker, until the run ends. Throws with the reason where there is none. */
function browser(): Promise<Browser> {
  const started = inject('browser');
  if ('missing' in started) throw new Error(started.missing);
  connection ??= chromium.connect(started.endpoint);
  return connection;
}

export interface Opened {
  page: Page;
  /** Errors of the page, refusals of its policy, and requests that failed or went elsewhere, as they happen. */
  faults: string[];
}

/** A page with a store of its own, at a site whose first page is `at`, until it is closed. */
async function makePage(options: BrowserContextOptions, at: string): Promise<Opened & { close(): Promise<void> }> {
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // That an address without a page is answered so is no fault.
    if (message.location().url.endsWith('/nowhere/')) return;
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && !url.startsWith(at)) faults.push(`request to ${url}`);
  });
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/nowhere/'))
      faults.push(`${response.status()}: ${response.url()}`);
  });
  return { page, faults, close: () => context.close() };
}

/** A new page, closed when the test ends. */
export async function newPage(options: BrowserContextOptions = {}, at = home): Promise<Opened> {
  const { page, faults, close } = await makePage(options, at);
  onTestFinished(close);
  return { page, faults };
}

/** Opens a page of a site, by its path below the base. */
export async function openPage(path: string, options: BrowserContextOptions = {}, at = home): Promise<Opened> {
  const opened = await newPage(options, at);
  await opened.page.goto(at + path, { waitUntil: 'load' });
  return opened;
}

/** Opens a page for all tests of a group, which find it as the test before left it. */
export function openForAll(path: string, options: BrowserContextOptions = {}): () => Opened {
  let opened: Awaited<ReturnType<typeof makePage>> | undefined;
  beforeAll(async () => {
    opened = await makePage(options, home);
    await opened.page.goto(home + path, { waitUntil: 'load' });
  });
  afterAll(() => opened?.close());
  return () => {
    if (!opened) throw new Error(`The page at “${path}” was not opened.`);
    return opened;
  };
}
