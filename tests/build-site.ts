import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

export interface BuildOptions {
  /** Folder that receives the site; below one that `buildFolder` made. */
  out: string;
  /** Sub-path with slashes at both ends. */
  base?: string;
  /** Content folder, where it is not the project’s own. */
  content?: string;
  /** Ids of the pairs that get pages, where not all do. */
  pairs?: readonly string[];
  /** Root of the working copy. */
  root?: string;
  /** More environment variables. */
  env?: Record<string, string>;
  /** Breaks the build off. */
  signal?: AbortSignal;
}

export interface BuildResult {
  status: number | null;
  /** What the build printed, both streams, without colours. */
  output: string;
}

/**
 * A new folder for built sites. It lies inside the working copy, because Astro gives builds that go anywhere else one
 * shared folder for their parts, in which two at a time would overwrite each other.
 */
export function buildFolder(root = process.cwd()): string {
  mkdirSync(join(root, '.astro'), { recursive: true });
  return mkdtempSync(join(root, '.astro', 'built-'));
}

/** Variables that a test runner sets, some of which would change what a build writes, and those of the site itself. */
const foreign = /^(NODE_ENV|VITEST.*|TEST|DEV|PROD|MODE|SSR|BASE_URL|FORCE_COLOR|GITHUB_ACTIONS|EVENHAND_.*)$/;

/** The environment of a build: the caller’s, without what belongs to the test run. */
export function buildEnvironment({ base, content, pairs, env }: BuildOptions): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return {
    ...Object.fromEntries(own),
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    ...(base && { EVENHAND_BASE: base }),
    ...(content && { EVENHAND_CONTENT: content }),
    ...(pairs && { EVENHAND_PAIRS: pairs.join() }),
    ...env,
  };
}

/** Arguments for Node that build the site of the working copy in `root`. */
export function buildArguments({ out, root = process.cwd() }: BuildOptions): string[] {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  return ['--max-semi-space-size=64', astro, 'build', '--force', '--root', root, '--outDir', out];
}

/** Builds the site as `npm run build` does, in a process of its own. */
export function buildSite(options: BuildOptions): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, buildArguments(options), {
      cwd: options.root ?? process.cwd(),
      env: buildEnvironment(options),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.signal && { signal: options.signal }),
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    build.stdout.on('data', collect);
    build.stderr.on('data', collect);
    build.on('error', reject);
    build.on('close', (status) => resolve({ status, output }));
  });
}
