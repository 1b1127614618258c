import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commentMark } from '../../src/history/report/diff-report.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: unknown;
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[]; 'timeout-minutes'?: number }>;
}

const folder = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('packages and actions are renewed, and every job keeps what it fetched of npm', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: { 'package-ecosystem': string }[];
  };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const name of readdirSync(folder)) {
    const { jobs } = parse(readFileSync(join(folder, name), 'utf8')) as Workflow;
    const nodes = Object.values(jobs).flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses?.includes('/setup-node@')),
    );
    for (const node of nodes) expect(node.with?.cache, name).toBe('npm');
  }
});

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const runs = steps.flatMap(({ run }) => run ?? []);

  test('every action is pinned by its hash, with the version beside it', () => {
    const uses = text.match(/uses:.*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d/);
  });

  test('it says what it may do, and may write no content', () => {
    expect(workflow.permissions?.contents).toBe('read');
    const all = Object.values(workflow.jobs).flatMap(({ permissions = {} }) => Object.entries(permissions));
    expect(all.filter(([what]) => what === 'contents' || what === 'packages')).toEqual([]);
  });

  test('no run is given more than an hour, and no checkout keeps a key', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const { with: options } of checkouts) expect(options?.['persist-credentials']).toBe(false);
  });

  test('no command is put together from what someone wrote', () => {
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('the scripts that it runs are those of the project', () => {
    const named = runs.flatMap((run) =>
      [...run.matchAll(/\bnpm run (?:--silent )?([a-z:]+)/g)].map(([, script]) => script),
    );
    expect(named.filter((script) => !script || !(script in scripts))).toEqual([]);
  });
});

const workflowOf = (name: string) => parse(readFileSync(join(folder, name), 'utf8')) as Workflow;

test('what a pull request runs can only read, and no workflow runs it with more', () => {
  expect(workflowOf('pull-request.yml').permissions).toEqual({ contents: 'read' });
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text).not.toContain('pull_request_target');
    expect(text).not.toMatch(/secrets\./);
  }
});

test('the workflow that comments runs nothing of the pull request', () => {
  const { jobs } = workflowOf('comment.yml');
  const [checkout] = (jobs.comment?.steps ?? []).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkout?.with).not.toHaveProperty('ref');
  const steps = jobs.comment?.steps ?? [];
  expect(steps.some(({ uses }) => uses?.includes('download-artifact'))).toBe(false);
  const runs = steps.flatMap(({ run }) => run ?? []);
  // The commit of the pull request is fetched, and read by the command that compares: never checked out.
  expect(runs.some((run) => /git fetch [^\n]*pull\//.test(run))).toBe(true);
  expect(
    runs.filter((run) => /git (checkout|switch|worktree|merge |reset|restore)|npm run (?!--silent diff)/.test(run)),
  ).toEqual([]);
});

test('a comment is found again by the mark with which the report begins', () => {
  expect(readFileSync(join(folder, 'comment.yml'), 'utf8')).toContain(`startswith("${commentMark}")`);
});

test.each(readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml'))(
  'the form %s has a name, a description and fields with an id each',
  (name) => {
    const form = parse(readFileSync(join('.github/ISSUE_TEMPLATE', name), 'utf8')) as {
      name: string;
      description: string;
      body: { type: string; id: string; attributes: { label: string } }[];
    };
    expect(form.name && form.description).toBeTruthy();
    const ids = form.body.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of form.body) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(attributes.label).toBeTruthy();
    }
  },
);
