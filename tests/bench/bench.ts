import { mkdirSync, readdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { buildArguments, buildEnvironment, buildFolder } from '../build-site.ts';
import { cpuPhases, type Phase } from './cpu-phases.ts';
import { firstRows } from './first-rows.ts';
import { pageWeights } from './page-weights.ts';
import { everyPair, pairViews } from './pair-views.ts';
import { installPeer, peerBuild } from './peer-build.ts';
import { pickerAnswers } from './picker-answers.ts';
import { type Measured, runMeasured } from './run-measured.ts';
import { writeFloor } from './write-floor.ts';

/** Goals of the whole site, on two quiet cores. */
const goal = { seconds: 40, cpu: 60, memory: 1200, checker: { seconds: 4, memory: 400 } };
/** One in so many pairs: the least that is built, and what both writers make pages of. */
const [fewest, some] = [64, 8];
/** A pair of written roles: some pages want one. */
const written = 'machine-learning-engineer-vs-software-engineer';
/** A file system in memory, where the machine has one. */
const inMemory = '/dev/shm';

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const say = (line = '') => process.stdout.write(`${line}\n`);
const fixed = (value: number, digits = 1) => value.toFixed(digits).padStart(8);
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const met = (reached: boolean) => (reached ? 'reached' : 'missed');

/** Builds the site into a folder, with all pairs or one in `step`; `profile` is a folder for profiles of its threads. */
function build(out: string, step = 1, profile?: string): Promise<Measured> {
  const options = { out, ...(step > 1 && { pairs: [written, ...everyPair(step)] }) };
  // Pictures are painted anew as on a machine that has not built before.
  rmSync('.astro/pictures', { recursive: true, force: true });
  const profiled = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`, '--cpu-prof-interval=1000'] : [];
  return runMeasured([...profiled, ...buildArguments(options)], { env: buildEnvironment(options) });
}

/** Seconds to write the files of a site on the disk, and in memory where it has room. */
function floors(site: string, folder: string): { disk: number; memory?: number } {
  const bytes = files(site).reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  const disk = writeFloor(site, join(folder, 'floor'));
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    if (bavail * bsize < 2 * bytes) return { disk };
  } catch {
    return { disk };
  }
  return { disk, memory: writeFloor(site, join(inMemory, `evenhand-floor-${process.pid}`)) };
}

/** Prints how long the checker takes for all content. */
async function measureChecker(): Promise<void> {
  const { seconds, cpu, memory } = await runMeasured(['--max-semi-space-size=16', 'src/cli/check.ts']);
  const wanted = goal.checker;
  say(`Checker, ${files('content').length} files: ${seconds.toFixed(1)} s with its start, ${cpu.toFixed(1)} s of all`);
  say(`  cores, at most ${Math.round(memory)} MB. Goal ${wanted.seconds} s (${met(seconds <= wanted.seconds)}),`);
  say(`  ${wanted.memory} MB (${met(memory <= wanted.memory)})`);
  say();
}

/** Prints how the cost of a build grows with the pairs that have pages; gives the folder of the whole site. */
async function measureBuilds(folder: string): Promise<string> {
  say('Build from nothing');
  say('     pages    files       MB  seconds      CPU       MB   floor: disk, memory     build');
  say('                    written           seconds  of memory      (seconds)     against floor');
  let whole = '';
  for (const step of [fewest, some, 1]) {
    const out = join(folder, `site-${step}`);
    const { seconds, cpu, memory } = await build(out, step);
    const made = files(out);
    const bytes = made.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    const pages = made.filter(({ name }) => name.endsWith('.html')).length;
    const floor = floors(out, folder);
    const columns = [fixed(pages, 0), fixed(made.length, 0), fixed(bytes / 1e6, 0), fixed(seconds), fixed(cpu)];
    const last = [fixed(memory, 0), fixed(floor.disk), floor.memory === undefined ? '       –' : fixed(floor.memory)];
    say(`${[...columns, ...last].join(' ')}       1/${(seconds / floor.disk).toFixed(0)}`);
    if (step > 1) rmSync(out, { recursive: true });
    else {
      whole = out;
      say(`  Goals of the whole: ${goal.seconds} s (${met(seconds <= goal.seconds)}), ${goal.cpu} s of CPU`);
      say(`  (${met(cpu <= goal.cpu)}), ${goal.memory} MB (${met(memory <= goal.memory)})`);
    }
  }
  say();
  return whole;
}

const phaseNames: Record<Phase, string> = {
  content: 'reading and checking content',
  view: 'what pages show',
  markup: 'HTML of it',
  pictures: 'pictures',
  writing: 'handing files to the system',
  garbage: 'memory',
  astro: 'Astro and its bundler',
};

/** Prints what a build of some pairs spends the time of all cores on. */
async function measurePhases(folder: string): Promise<void> {
  const profiles = join(folder, 'profiles');
  mkdirSync(profiles);
  const out = join(folder, 'profiled');
  await build(out, some, profiles);
  rmSync(out, { recursive: true });
  const seconds = cpuPhases(profiles);
  const all = [...seconds.values()].reduce((sum, one) => sum + one, 0);
  say(`Where the time of all cores goes, one pair in ${some}`);
  for (const [phase, name] of Object.entries(phaseNames)) {
    const own = seconds.get(phase as Phase) ?? 0;
    say(`  ${name.padEnd(30)} ${fixed(own)} s ${fixed((100 * own) / all, 0)} %`);
  }
  say();
}

/** Prints how fast pages are made beside another writer that is given what they show; three times in turn. */
async function measurePeer(folder: string): Promise<void> {
  installPeer();
  const views = join(folder, 'views.json');
  const pages = everyPair(some).length - everyPair(fewest).length;
  writeFileSync(views, JSON.stringify(pairViews(some)));
  const rates = { own: [] as number[], javascript: [] as number[], nunjucks: [] as number[] };
  for (let round = 0; round < 3; round++) {
    const site = (step: number) => build(join(folder, 'peer-site'), step);
    const [few, more] = [await site(fewest), await site(some)];
    rates.own.push(pages / (more.seconds - few.seconds));
    for (const kind of ['javascript', 'nunjucks'] as const) {
      const made = await peerBuild(kind, views, join(folder, 'peer'));
      rates[kind].push(made.pages / made.seconds);
    }
  }
  const [own, javascript, nunjucks] = [median(rates.own), median(rates.javascript), median(rates.nunjucks)];
  say('Pages of pairs a second, medians of three rounds in turn');
  say(`  ours, with their pictures and all that is computed ${fixed(own)}`);
  say(
    `  Eleventy, JavaScript templates, given what they show ${fixed(javascript)}  ours 1/${(javascript / own).toFixed(1)}`,
  );
  say(
    `  Eleventy, Nunjucks templates, given what they show   ${fixed(nunjucks)}  ours 1/${(nunjucks / own).toFixed(1)}`,
  );
  say();
}

/** Prints what pages weigh, and how soon a browser shows what it computes. */
async function measurePages(site: string): Promise<void> {
  const kib = (bytes: number) => fixed(bytes / 1024);
  say('KiB              files   median  largest   median  largest (brotli)');
  for (const { type, files: count, raw, brotli } of pageWeights(site))
    say(`${type.padEnd(14)} ${String(count).padStart(7)} ${[...raw, ...brotli].map(kib).join(' ')}`);
  for (const [what, measure] of [
    ['First rows of four roles, after the figures came', firstRows],
    ['An answer of the picker, among all careers', pickerAnswers],
  ] as const) {
    const [slow, quick] = [await measure(site, 4), await measure(site, 1)];
    say(`${what}: ${Math.round(slow)} ms at a quarter of the speed (goal 100 ms),`);
    say(`  ${(slow / quick).toFixed(1)} times as long as at full speed`);
  }
}

const folder = buildFolder();
try {
  const memory = Math.round(totalmem() / 2 ** 30);
  say(`${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${memory} GB, Node ${process.versions.node}`);
  say();
  await measureChecker();
  const site = await measureBuilds(folder);
  await measurePhases(folder);
  await measurePeer(folder);
  await measurePages(site);
} finally {
  rmSync(folder, { recursive: true });
}
