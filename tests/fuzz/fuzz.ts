import { parseArgs } from 'node:util';
import { fuzzChecker } from './fuzz-checker.ts';

/** `npm run fuzz -- --seed 7 --count 100000`: how the check takes slips in files of the content, by their kind. */
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '2000' } },
});

const tallies = fuzzChecker('content', Number(values.seed), Number(values.count));
for (const { slip, made, accepted, examples } of tallies) {
  const share = `${((100 * accepted) / made).toFixed(1)}%`;
  console.log(`${slip.meaning ? '●' : ' '} ${slip.name.padEnd(28)}${String(made).padStart(6)} ${share.padStart(7)}`);
  for (const example of examples) console.log(`      ${example}`);
}
const official = tallies.filter(({ slip }) => slip.meaning);
const sum = (of: 'made' | 'accepted') => official.reduce((total, tally) => total + tally[of], 0);
console.log(`Of ${sum('made')} slips that change what a figure says (●), ${sum('accepted')} were accepted.`);
