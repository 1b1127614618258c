import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Measured, runMeasured } from './run-measured.ts';

const peer = 'tests/bench/peer';
const program = join(peer, 'node_modules/@11ty/eleventy/cmd.cjs');

/** Installs the other writer beside its pages, where it is not yet. */
export function installPeer(): void {
  if (!existsSync(program)) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: peer, stdio: 'inherit' });
}

/**
 * Eleventy writes the pages of views, by templates of a kind: what that took, and how many bytes came of it.
 *
 * @param views Path of a JSON file.
 */
export async function peerBuild(
  kind: 'javascript' | 'nunjucks',
  views: string,
  into: string,
): Promise<Measured & { pages: number }> {
  const out = resolve(into);
  rmSync(out, { recursive: true, force: true });
  const env = { ...process.env, BENCH_VIEWS: resolve(views) };
  const args = [resolve(program), `--input=${kind}`, `--output=${out}`, '--quiet'];
  const measured = await runMeasured(args, { env, cwd: peer });
  const pages = readdirSync(join(out, 'compare')).length;
  return { ...measured, pages };
}
