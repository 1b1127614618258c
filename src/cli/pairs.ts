import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '../checker/check-content.ts';
import { weighedPairs } from '../domain/weighed-pairs.ts';
import { keysOf, pairReasons, pairsPath } from '../schema/vocabulary.ts';

/** `npm run pairs`: writes content/pairs.csv from what the content says of careers; rows of editors stay. */
function pairs(): void {
  const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
  const content = checkContent(values.content, values.content);
  const path = `${values.content}/${pairsPath}`;
  // The table itself may hold what this command puts right; rows that are no rows would be lost.
  const fault = content.problems.find((problem) => problem.path !== path || problem.rule === 'schema');
  if (fault) {
    console.error(`${fault.path}:${fault.line}:${fault.column} ${fault.message}. ${fault.fix}`);
    console.error('Run npm run check, put the content right, and try again. No file was changed.');
    process.exitCode = 1;
    return;
  }
  const before = content.weighedPairs;
  const rows = weighedPairs(
    content,
    before.filter(({ reason }) => reason === 'editors'),
  );
  const lines = rows.map(({ first, second, reason }) => `${first},${second},${reason}\n`);
  writeFileSync(path, `first,second,reason\n${lines.join('')}`);
  const counts = keysOf(pairReasons).map((key) => `${rows.filter(({ reason }) => reason === key).length} ${key}`);
  console.log(`${path}: ${rows.length} pairs (${counts.join(', ')}), ${before.length} before.`);
}

pairs();
