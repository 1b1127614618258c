import { expect, test } from 'vitest';
import { scratchContent } from '../../content/scratch-content.ts';
import { runCommand } from '../../run-command.ts';

const stale = (...args: string[]) => runCommand('stale', args);

const wages = 'sources/office-wages-2025.md';
const announced = { [wages]: (text: string) => text.replace('retrieval:', 'nextRelease: 2027-05\nretrieval:') };

test('an edition announced for a month is due from its first day', async () => {
  const folder = scratchContent(announced);
  const before = await stale('2027-04-30', '--content', folder);
  expect(before.stdout).toBe('On 2027-04-30: 0 superseded and still shown, 0 due, 1 without an announced date.\n');
  expect(before.status).toBe(0);
  const on = await stale('2027-05-01', '--content', folder);
  expect(on.status).toBe(1);
  const lines = on.stdout.split('\n');
  expect(lines[0]).toBe('On 2027-05-01: 0 superseded and still shown, 1 due, 1 without an announced date.');
  expect(lines[1]).toMatch(/^- office-wages-2025, next edition announced for 2027-05: \d+ figures/);
  for (const page of ['/occupations/us-soc-15-1252/', '/roles/developer/', '/sources/office-wages-2025/']) {
    expect(lines).toContain(`  - ${page}`);
  }
});

/** A newer edition of the wages, which gives the median of May 2026 and nothing else. */
const newer = {
  'occupations/us-soc-15-1252.md': (text: string) =>
    text.replace(
      'wages:\n',
      `wages:
  - place: us
    level: all
    measure: wage
    statistic: percentiles
    scope: all
    taxed: gross
    currency: USD
    per: year
    median: 131000
    period: 2026-05
    source: office-wages-2026
    locator: 15-1252
`,
    ),
};

test('of a superseded source the figures count that nothing newer stands for', async () => {
  const { due } = JSON.parse((await stale('2027-05-01', '--content', scratchContent(announced), '--json')).stdout);
  const folder = scratchContent({
    ...newer,
    'sources/office-wages-2026.md': `---
title: Wages by occupation
publisher: Office of Examples
short: Office wages
kind: official-statistics
edition: May 2026
obtained: 2027-05-01
licence: Public domain
attribution: Office of Examples
population: Employees of all levels
limit: All levels together.
supersedes: office-wages-2025
retrieval: publisher-file
use: open
---
`,
  });
  const { status, stdout } = await stale('2027-05-01', '--content', folder, '--json');
  expect(status).toBe(1);
  const { superseded } = JSON.parse(stdout);
  expect(superseded).toMatchObject([{ source: 'office-wages-2025', supersededBy: 'office-wages-2026' }]);
  expect(superseded[0].figures).toBe(due[0].figures - 1);
});

test.each([[[]], [['tomorrow']], [['2027-02-30']], [['2027-05']], [['2027-05-01', 'x']], [['--day', '1']]])(
  'the arguments %j exit with 2 and say what is expected',
  async (args) => {
    const { status, stdout, stderr } = await stale(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/Usage|--day/);
    expect(stderr).not.toContain('    at ');
  },
);
