import { createHash } from 'node:crypto';

/** What holds for each of very many things is tested on one in so many, which changes from day to day. */
const oneIn = 20;

/** Whether this run tests all of them: `npm run test:all`. */
export const testsAll = process.env.EVENHAND_TESTS === 'all';

/** What the day’s sample depends on: the day, or what is to be repeated. The whole run has one, also over midnight. */
export const seed = process.env.EVENHAND_SEED ?? '';

/** Whether the thing with this id is in the day’s sample. */
export function sampled(id: string): boolean {
  return testsAll || createHash('sha256').update(`${seed} ${id}`).digest().readUInt32BE() % oneIn === 0;
}

/** Of cases that are alike, and each of which takes a browser its time, the day has one in so many. */
const oneCaseIn = 3;

/** The day’s share of cases that are alike, evenly over their order; a run of all has all. */
export function ofTheDay<const Case>(cases: readonly Case[]): Case[] {
  if (testsAll) return [...cases];
  const turn = createHash('sha256').update(seed).digest().readUInt32BE();
  const shared = cases.filter((_, index) => (index + turn) % oneCaseIn === 0);
  return shared.length > 0 ? shared : cases.slice(0, 1);
}

/** Says before the first test how its sample can be had again. */
export default function sayWhichSample(): void {
  const what = testsAll
    ? 'All pairs and all cases are tested.'
    : `One pair in ${oneIn} is tested, and of cases that are alike one in ${oneCaseIn}, by the seed ${seed}: EVENHAND_SEED=${seed} npm test has the same again.`;
  process.stdout.write(`\n ${what}\n`);
}
