import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

/** Address of the first page of the site with the real content. */
export const { home } = inject('sites').real;
export const origin = new URL(home).origin;

/** One page of each type, and of the two kinds of matchup, by path below the base. */
export const pageTypes: Record<string, string> = {
  home: '',
  'all matchups': 'compare/',
  'matchup with a common measure': 'compare/machine-learning-engineer-vs-software-engineer/',
  'matchup without a common measure': 'compare/machine-learning-engineer-vs-prompt-engineer/',
  'framed matchup': 'embed/machine-learning-engineer-vs-software-engineer/',
  roles: 'roles/',
  role: 'roles/data-scientist/',
  'role with hardly any data': 'roles/prompt-engineer/',
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

/** A new page with a store of its own, closed when the test ends. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) faults.push(`request to ${url}`);
  });
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/nowhere/'))
      faults.push(`${response.status()}: ${response.url()}`);
  });
  return { page, faults };
}

/** Opens a page of the site, by its path below the base. */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const opened = await newPage(options);
  await opened.page.goto(home + path, { waitUntil: 'load' });
  return opened;
}
