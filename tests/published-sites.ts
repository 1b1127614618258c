import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { frozen } from '../src/frozen/published.ts';
import { dataset, pairs, weighed } from '../src/published.ts';
import { pairId } from '../src/view/base/site-paths.ts';
import { buildFolder, buildSite } from './build-site.ts';
import { sampled, testsAll } from './daily-sample.ts';
import { type Served, serveSite } from './serve-site.ts';

/** A site as built once for a test run. */
export interface PublishedSite {
  /** Where it stands: `/`, or a sub-path. */
  base: string;
  folder: string;
  /** Folder of its content. */
  content: string;
  /** Ids of the pairs that have pages; absent where all have. */
  pairs?: string[];
  /** Address of its first page, with the base path. */
  home: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The real content at the root of its address, and a small site with a page of each kind under a sub-path. */
    sites: { real: PublishedSite; small: PublishedSite };
  }
}

/**
 * Very different pairs of other careers: both alike, no difference, a written role beside one, pay by the hour only, no
 * figure of pay, the longest names.
 */
export const officialPairs = [
  'physician-assistant-vs-registered-nurse',
  'electrician-vs-plumber',
  'electrician-vs-software-engineer',
  'actor-vs-producer',
  'chief-executive-vs-legislator',
  'elementary-special-education-teacher-vs-middle-school-special-education-teacher',
];

/**
 * Ids of the pairs that editors have written about or that are frozen, and of the day’s sample of the others; of the pairs
 * of other careers, which are made alike, a few.
 */
function testedPairs(): string[] {
  const kept = new Set([...dataset.matchups.map(({ id }) => id), ...frozen.map(({ pair }) => pair), ...officialPairs]);
  const ids = (some: readonly (readonly [{ id: string }, { id: string }])[]) =>
    some.map(([a, b]) => pairId([a.id, b.id]));
  return [
    ...ids(pairs).filter((id) => kept.has(id) || sampled(id)),
    ...ids(weighed).filter((id) => kept.has(id) || (sampled(id) && sampled(`${id} again`))),
  ];
}

/** Writes the content of the small site: a fixture, and what else a site has pages for. */
function writeSmallContent(folder: string): void {
  for (const part of ['valid', 'small-site']) cpSync(`tests/fixtures/content/${part}`, folder, { recursive: true });
}

/** Builds a site to its end. Throws with what the build said. */
async function build(site: Omit<PublishedSite, 'home'>, signal: AbortSignal): Promise<void> {
  const { status, output } = await buildSite({ ...site, out: site.folder, signal });
  const said = output.split('\n').filter((line) => !line.includes('├─'));
  if (status !== 0) throw new Error(`The site of ${site.content} does not build:\n${said.slice(-25).join('\n')}`);
}

/**
 * Begins to build both sites and serves them, while tests of the source run; removes them after the last test. Tests of
 * the sites wait until they are `built`.
 */
export default async function publish(project: TestProject): Promise<() => Promise<void>> {
  const temporary = buildFolder();
  const content = join(temporary, 'content');
  writeSmallContent(content);
  const stop = new AbortController();
  const builds: Promise<void>[] = [];
  const served: Served[] = [];
  const published = async (site: Omit<PublishedSite, 'home'>): Promise<PublishedSite> => {
    const built = build(site, stop.signal);
    builds.push(built);
    const server = await serveSite(site.folder, site.base, built);
    served.push(server);
    return { ...site, home: server.origin + site.base };
  };
  const [real, small] = await Promise.all([
    published({
      base: '/',
      folder: join(temporary, 'real'),
      content: 'content',
      ...(!testsAll && { pairs: testedPairs() }),
    }),
    published({ base: '/evenhand/', folder: join(temporary, 'small'), content }),
  ]);
  project.provide('sites', { real, small });
  return async () => {
    stop.abort();
    await Promise.allSettled([...builds, ...served.map((server) => server.stop())]);
    rmSync(temporary, { recursive: true, maxRetries: 5, retryDelay: 200 });
  };
}
