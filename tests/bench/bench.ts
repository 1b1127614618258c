import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildArguments, buildEnvironment, buildFolder } from '../build-site.ts';
import { cloneRoles } from './clone-roles.ts';
import { firstRows } from './first-rows.ts';
import { pageWeights } from './page-weights.ts';
import { pickerAnswers } from './picker-answers.ts';
import { runMeasured } from './run-measured.ts';
import { writeFloor } from './write-floor.ts';

/** At 120 roles, as many pairs as the site is meant to carry. */
const many = 120;
/** Goals at that number: speed against the floor, and memory in MB. */
const goal = { share: 1 / 10, memory: 800 };

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const say = (line = '') => process.stdout.write(`${line}\n`);
const kib = (bytes: number) => (bytes / 1024).toFixed(1).padStart(8);

/** Builds the site from a content folder and prints how that went, beside the floor. */
async function measureBuild(content: string, folder: string): Promise<{ share: number; memory: number }> {
  const roles = readdirSync(join(content, 'roles')).length;
  const out = join(folder, `site-${roles}`);
  const options = { out, content };
  const { seconds, memory } = await runMeasured(buildArguments(options), buildEnvironment(options));
  const written = files(out);
  const pages = written.filter(({ name }) => name.endsWith('.html')).length;
  const floor = writeFloor(out, join(folder, 'floor'));
  const share = floor / seconds;
  say(`${roles} roles, ${(roles * (roles - 1)) / 2} pairs, ${pages} pages in ${written.length} files`);
  say(
    `  build  ${seconds.toFixed(2)} s, ${Math.round(pages / seconds)} pages a second, at most ${Math.round(memory)} MB`,
  );
  say(`  floor  ${floor.toFixed(2)} s, ${Math.round(pages / floor)} pages a second`);
  say(`  build against floor: 1/${(1 / share).toFixed(1)} of its speed`);
  say('  KiB              files   median  largest   median  largest (brotli)');
  for (const { type, files: count, raw, brotli } of pageWeights(out))
    say(`  ${type.padEnd(14)} ${String(count).padStart(7)} ${[...raw, ...brotli].map(kib).join(' ')}`);
  if (roles < many) {
    const [slow, quick] = [await firstRows(out, 4), await firstRows(out, 1)];
    say(
      `  first rows of four roles: ${Math.round(slow)} ms after the figures came, goal 100 ms, at a quarter of the speed;`,
    );
    say(`  ${(slow / quick).toFixed(1)} times as long as at full speed`);
    const [slowly, quickly] = [await pickerAnswers(out, 4), await pickerAnswers(out, 1)];
    say(
      `  the picker answers within ${Math.round(slowly)} ms among 800 careers, goal 100 ms, at a quarter of the speed;`,
    );
    say(`  ${(slowly / quickly).toFixed(1)} times as long as at full speed`);
  }
  say();
  rmSync(out, { recursive: true });
  return { share, memory };
}

/** Prints how long the checker takes for about a hundred files, apart from what it takes to start it. */
async function measureChecker(folder: string): Promise<void> {
  const content = join(folder, 'hundred-files');
  const other = files('content').length - files('content/roles').length;
  cloneRoles('content', content, Math.floor((100 - other) / 2));
  const command = await runMeasured(['src/cli/check.ts', content]);
  const start = await runMeasured(['--eval', "import('./src/checker/check-content.ts')"]);
  const own = command.seconds - start.seconds;
  say(`Checker, ${files(content).length} files: ${own.toFixed(2)} s, goal 0.5 s`);
  say(
    `  ${start.seconds.toFixed(2)} s before it to start Node and load the code; at most ${Math.round(command.memory)} MB`,
  );
  say();
}

const folder = buildFolder();
try {
  await measureChecker(folder);
  await measureBuild('content', folder);
  cloneRoles('content', join(folder, 'content'), many);
  const { share, memory } = await measureBuild(join(folder, 'content'), folder);
  const met = (reached: boolean) => (reached ? 'reached' : 'missed');
  say(`Goal at ${many} roles: at least 1/${1 / goal.share} of the floor’s speed (${met(share >= goal.share)}),`);
  say(`  under ${goal.memory} MB (${met(memory < goal.memory)}).`);
} finally {
  rmSync(folder, { recursive: true });
}
