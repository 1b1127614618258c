import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildFolder, buildSite } from '../build-site.ts';
import { testsAll } from '../daily-sample.ts';
import { filesOf } from './built-pages.ts';
import { real, small } from './sites.ts';

/** A build that finds nothing drawn before draws every picture. */
const coldBuild = 240_000;

/** What a build reads: the working copy without what it wrote before. */
const read = ['src', 'public', 'LICENSE-CONTENT.md', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Variables that other programs set, each of which Astro or Vite would read. */
const others = {
  NODE_ENV: 'development',
  BASE_URL: 'http://localhost:3000/',
  SITE: 'http://localhost:3000',
  DEV: 'true',
  PROD: '',
  MODE: 'development',
  SSR: '',
  ASTRO_BASE: '/elsewhere/',
  VITE_USER_NODE_ENV: 'development',
  PUBLIC_ANALYTICS: 'yes',
};

test(
  'a second build, in another folder, time zone and language and beside variables of other programs, writes the same bytes',
  async () => {
    const { folder, base, content, pairs } = testsAll ? real : small;
    const copy = mkdtempSync(join(tmpdir(), 'evenhand-copy-'));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    for (const path of read) cpSync(path, join(copy, path), { recursive: true });
    cpSync(content, join(copy, 'content'), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));

    const out = buildFolder(copy);
    writeFileSync(join(copy, '.env'), 'BASE_URL=/from-a-file/\nPUBLIC_ANALYTICS=yes\nDEV=true\n');
    const env = { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', ...others };
    const { status, output } = await buildSite({ out, root: copy, base, env, ...(pairs && { pairs }) });
    expect(status, output).toBe(0);

    const first = filesOf(folder);
    expect(filesOf(out)).toEqual(first);
    const different = first.filter((file) => !readFileSync(join(out, file)).equals(readFileSync(join(folder, file))));
    expect(different).toEqual([]);
  },
  coldBuild,
);
