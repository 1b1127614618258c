import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildFolder, buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';

/** The site as built once for a test run. */
export interface PublishedSite {
  /** Where it stands: `/`, or a sub-path. */
  base: string;
  folder: string;
  /** Address of its first page, with the base path. */
  home: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** At the root of its address and under a sub-path. */
    sites: PublishedSite[];
  }
}

/** Builds and serves the site before the first test that needs it; removes it after the last. */
export default async function publish(project: TestProject): Promise<() => Promise<void>> {
  const temporary = buildFolder();
  const stops: (() => Promise<void>)[] = [];
  const remove = async () => {
    await Promise.all(stops.map((stop) => stop()));
    rmSync(temporary, { recursive: true });
  };
  try {
    const sites: PublishedSite[] = [];
    for (const base of ['/', '/evenhand/']) {
      const folder = join(temporary, `${sites.length}`);
      const { status, output } = await buildSite({ out: folder, base });
      const said = output.split('\n').filter((line) => !line.includes('├─'));
      if (status !== 0) throw new Error(`The site at ${base} does not build:\n${said.slice(-25).join('\n')}`);
      const { origin, stop } = await serveSite(folder, base);
      stops.push(stop);
      sites.push({ base, folder, home: origin + base });
    }
    project.provide('sites', sites);
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}
