import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { home, matchup, pageTypes } from '../browser/open-page.ts';
import { overflowing } from '../browser/overflowing.ts';
import { FirefoxTab, keys } from './firefox-tab.ts';
import { type RunningFirefox, startFirefox } from './start-firefox.ts';

const firefox = inject('firefox');
const leftOut = 'missing' in firefox && !firefox.required;

const types = [
  'home',
  'matchup with a common measure',
  'matchup without a common measure',
  'role',
  'roles',
  'choosing',
  'not found',
];
const paths: [type: string, path: string][] = [
  ...types.map((type): [string, string] => [type, pageTypes[type] ?? '']),
  ['three roles', 'compare/?roles=data-scientist,machine-learning-engineer,software-engineer'],
];

describe.skipIf(leftOut)('in Firefox', () => {
  let running: RunningFirefox | undefined;
  let tab: FirefoxTab;

  // One browser and one tab for all: a browser has one session at a time.
  beforeAll(async () => {
    if ('missing' in firefox) throw new Error(firefox.missing);
    running = await startFirefox(firefox.path);
    tab = await FirefoxTab.open(running.session, home);
  });
  afterAll(() => running?.stop());

  const count = (selector: string) => tab.evaluate((all) => document.querySelectorAll(all).length, selector);
  const open = async (path: string, width: number) => {
    await tab.resize(width, 780);
    await tab.goto(home + path);
  };

  describe.each(paths)('%s', (_, path) => {
    beforeAll(() => open(path, 1280));

    test('scrolls in one direction only, from 320 to 1920 pixels', async () => {
      expect(await count('h1')).toBe(1);
      for (const width of [1920, 1280, 1024, 768, 360, 320]) {
        await tab.resize(width, 780);
        await expect.poll(() => overflowing(tab), { message: `at ${width} pixels` }).toEqual([]);
      }
    });

    test('keeps text of twice the size inside a phone', async () => {
      await tab.resize(360, 780);
      await tab.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await expect.poll(() => overflowing(tab)).toEqual([]);
    });

    test('makes no error, and asks for nothing elsewhere or that is not there', () => {
      expect(tab.faults).toEqual([]);
    });
  });

  test('folds are shut on a narrow window and open on a wide one; a fragment opens all that hold it', async () => {
    const shut = 'details[data-fold=narrow]:not([open])';
    await open(matchup, 1280);
    expect(await count(shut)).toBe(0);
    await open(matchup, 360);
    expect(await count(shut)).toBeGreaterThan(4);
    const id = await tab.evaluate(
      (outer) => document.querySelector(`${outer} details[data-fold]:not([open])[id]`)?.id ?? '',
      shut,
    );
    await tab.goto(`${home}${matchup}#${id}`);
    await expect.poll(() => count(`details[data-fold=narrow][open] #${id}[open]`)).toBe(1);
    const top = await tab.evaluate((at) => document.getElementById(at)?.getBoundingClientRect().top, id);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(780);
  });

  test('a mark opens its source; Escape and a click elsewhere close it', async () => {
    await open(matchup, 1280);
    for (const close of [() => tab.type(keys.escape), () => tab.click('h1')]) {
      await tab.click('#pay [popovertarget][aria-label]');
      expect(await count('[popover]:popover-open')).toBe(1);
      await close();
      expect(await count('[popover]:popover-open')).toBe(0);
    }
  });

  test('two roles typed and taken by the keyboard lead to their page', async () => {
    await open('', 1280);
    await tab.click('main [role=combobox]');
    for (const name of ['data scientist', 'software eng']) {
      await tab.type(name);
      await expect.poll(() => count('main [role=option]')).toBeGreaterThan(0);
      await tab.type(keys.enter);
    }
    await tab.type(keys.enter);
    await expect.poll(() => tab.evaluate(() => location.pathname)).toMatch(/\/data-scientist-vs-software-engineer\/$/);
  });

  test('a reader who prefers dark pages has light text on dark', async () => {
    await tab.resize(1280, 780);
    for (const path of ['', matchup]) {
      const frame = await tab.gotoInDark(home + path, 360, 700);
      expect(await frame.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
      const [paper, ink] = await frame.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return [backgroundColor, color].map((value) => value.match(/\d+/g)?.slice(0, 3).map(Number) ?? []);
      });
      expect(Math.max(...(paper ?? []))).toBeLessThan(80);
      expect(Math.min(...(ink ?? []))).toBeGreaterThan(180);
      expect(await overflowing(frame)).toEqual([]);
    }
  });

  test('paper has every fold open, and the screen has them afterwards as they were', async () => {
    const shut = 'details[data-fold]:not([open])';
    await open(matchup, 360);
    const before = await count(shut);
    expect(before).toBeGreaterThan(4);
    const onPaper = tab.evaluate(
      (folds) =>
        new Promise<number>((resolve) => {
          addEventListener('beforeprint', () => resolve(document.querySelectorAll(folds).length));
        }),
      shut,
    );
    await tab.print();
    expect(await onPaper).toBe(0);
    expect(await count(shut)).toBe(before);
  });
});
