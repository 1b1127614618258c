import { expect, test } from 'vitest';
import type { Problem } from '../../src/checker/problem.ts';
import { githubReport } from '../../src/checker/report/github.ts';
import { plainLine, terminalReport } from '../../src/checker/report/terminal.ts';

const problem: Problem = {
  rule: 'percentiles-ascend',
  path: 'content/occupations/us-soc-15-1252.md',
  line: 18,
  column: 13,
  endLine: 18,
  endColumn: 19,
  message: 'found median 130000 below p25 143000',
  fix: 'Compare both numbers.',
  severity: 'error',
  excerpt: '    median: 130000',
};

test('the terminal shows place, rule, message, the line with a caret, and what to do', () => {
  expect(terminalReport([problem], 10)).toBe(
    [
      'content/occupations/us-soc-15-1252.md:18:13  percentiles-ascend',
      '  found median 130000 below p25 143000',
      '  18 |     median: 130000',
      '     |             ^^^^^^',
      '  → Compare both numbers.',
      '',
      '1 problem in 1 of 10 files',
      '',
    ].join('\n'),
  );
});

test('the summary counts problems and files', () => {
  const other = { ...problem, path: 'content/guides/method.md' };
  expect(terminalReport([problem, problem, other], 10)).toMatch(/\n3 problems in 2 of 10 files\n$/);
});

test('clean content is one line', () => {
  expect(terminalReport([], 10)).toBe('10 files, no problems\n');
  expect(terminalReport([], 1)).toBe('1 file, no problems\n');
});

test('a fault of several lines is marked to the end of its first', () => {
  const long = { ...problem, column: 5, endLine: 20, endColumn: 2, excerpt: '    wages:' };
  expect(terminalReport([long], 1)).toContain('  18 |     wages:\n     |     ^^^^^^\n');
});

test('a fault without extent has one caret, one without a line has no frame', () => {
  expect(terminalReport([{ ...problem, endColumn: 13 }], 1)).toContain('     |             ^\n');
  expect(terminalReport([{ ...problem, excerpt: '' }], 1)).not.toContain('|');
});

test('tabs before the fault keep the caret below it', () => {
  const tabbed = { ...problem, column: 3, endColumn: 9, excerpt: '\t\tmedian: 1' };
  expect(terminalReport([tabbed], 1)).toContain('  18 | \t\tmedian: 1\n     | \t\t^^^^^^\n');
});

test('a long line is cut around the fault', () => {
  const excerpt = `${'x'.repeat(300)}FAULT${'y'.repeat(300)}`;
  const report = terminalReport([{ ...problem, column: 301, endColumn: 306, excerpt }], 1);
  const [line = '', caret = ''] = report.split('\n').filter((text) => text.includes('|'));
  expect(line.length).toBeLessThan(130);
  expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('FAULT');
});

test('the plain line is path, line, column, rule and message', () => {
  expect(plainLine(problem)).toBe(
    'content/occupations/us-soc-15-1252.md:18:13 percentiles-ascend found median 130000 below p25 143000',
  );
});

test('GitHub gets one annotation for each problem, with message and fix', () => {
  expect(githubReport([problem, { ...problem, line: 19, endLine: 22 }])).toBe(
    [
      '::error file=content/occupations/us-soc-15-1252.md,line=18,col=13,endLine=18,endColumn=18,title=percentiles-ascend::found median 130000 below p25 143000%0ACompare both numbers.',
      '::error file=content/occupations/us-soc-15-1252.md,line=19,col=13,endLine=22,title=percentiles-ascend::found median 130000 below p25 143000%0ACompare both numbers.',
      '',
    ].join('\n'),
  );
});

test('GitHub’s control characters are escaped, more of them in properties than in the message', () => {
  const odd = { ...problem, path: 'content/a,b:c%.md', message: '100%, found: x\r\ny', fix: '::stop-commands::z' };
  expect(githubReport([odd])).toBe(
    '::error file=content/a%2Cb%3Ac%25.md,line=18,col=13,endLine=18,endColumn=18,title=percentiles-ascend::100%25, found: x%0D%0Ay%0A::stop-commands::z\n',
  );
});

test('no problems are no annotations', () => {
  expect(githubReport([])).toBe('');
});
