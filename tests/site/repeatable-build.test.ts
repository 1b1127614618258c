import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
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

test(
  'a second build, in another folder, time zone and language, writes the same bytes',
  async () => {
    const { folder, base, content, pairs } = testsAll ? real : small;
    const copy = mkdtempSync(join(tmpdir(), 'evenhand-copy-'));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    for (const path of read) cpSync(path, join(copy, path), { recursive: true });
    cpSync(content, join(copy, 'content'), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));

    const out = buildFolder(copy);
    const env = { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
    const { status, output } = await buildSite({ out, root: copy, base, env, ...(pairs && { pairs }) });
    expect(status, output).toBe(0);

    const first = filesOf(folder);
    expect(filesOf(out)).toEqual(first);
    const different = first.filter((file) => !readFileSync(join(out, file)).equals(readFileSync(join(folder, file))));
    expect(different).toEqual([]);
  },
  coldBuild,
);
