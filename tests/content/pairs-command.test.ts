import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../run-command.ts';
import { scratchContent } from './scratch-content.ts';

const career = `---
name: Interface designers
title: interface designer
plural: interface designers
id: interface-designer
family: software
code: 15-1255
system: us-soc-2018
country: us
absent:
  - { what: wage, reason: Nobody counts them. }
---
`;
const files = {
  'occupations/us-soc-15-1255.md': career,
};

test('the command sorts the rows of editors and leaves out what is reversed', async () => {
  const pairs =
    'first,second,reason\ninterface-designer,tester,editors\ndeveloper,interface-designer,editors\ntester,interface-designer,related\n';
  const folder = scratchContent({ ...files, 'pairs.csv': pairs });
  const { status, stdout } = await runCommand('pairs', ['--content', folder]);
  expect(status).toBe(0);
  expect(stdout).toContain('2 pairs (2 editors, 0 related, 0 similar, 0 most-openings), 3 before.');
  expect(readFileSync(join(folder, 'pairs.csv'), 'utf8')).toBe(
    'first,second,reason\ndeveloper,interface-designer,editors\ninterface-designer,tester,editors\n',
  );
});

test('content with problems is left as it is', async () => {
  const pairs = 'first,second,reason\ninterface-designer,tester,popular\n';
  const folder = scratchContent({ ...files, 'pairs.csv': pairs });
  const { status, stderr } = await runCommand('pairs', ['--content', folder]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/pairs\.csv:2:27 .*popular/);
  expect(readFileSync(join(folder, 'pairs.csv'), 'utf8')).toBe(pairs);
});
