import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { home, matchup, pageTypes } from '../browser/open-page.ts';
import { overflowing } from '../browser/overflowing.ts';
import { ofTheDay } from '../daily-sample.ts';
import { FirefoxTab, keys } from './firefox-tab.ts';
import { type RunningFirefox, startFirefox } from './start-firefox.ts';

const firefox = inject('firefox');
const leftOut = 'missing' in firefox && !firefox.required;

const types = [
  'home',
  'matchup with a common measure',
  'matchup without a common measure',
  'matchup without a text of editors',
  'role',
  'role without a text of editors',
  'roles',
  'choosing',
  'not found',
];
const paths: [type: string, path: string][] = [
  ...types.map((type): [string, string] => [type, pageTypes[type] ?? '']),
  ['three roles', 'compare/?roles=data-scientist,machine-learning-engineer,software-engineer'],
];

/** How bright the page and its text are, from 0 to 255. */
const brightness = (shown: FirefoxTab) =>
  shown.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    const [paper = Number.NaN, ink = Number.NaN] = [backgroundColor, color].map((value) => {
      const [red = 0, green = 0, blue = 0] = value.match(/[\d.]+/g)?.map(Number) ?? [];
      return (red + green + blue) / 3;
    });
    return { paper, ink };
  });

describe.skipIf(leftOut)('in Firefox', () => {
  let running: RunningFirefox | undefined;
  let tab: FirefoxTab;
  let scrollbar = 0;

  // One browser and one tab for all: a browser has one session at a time.
  beforeAll(async () => {
    if ('missing' in firefox) throw new Error(firefox.missing);
    running = await startFirefox(firefox.path);
    tab = await FirefoxTab.open(running.session, home);
    await open('', 1280);
    scrollbar = await tab.evaluate(() => innerWidth - document.documentElement.clientWidth);
  });
  afterAll(() => running?.stop());

  const count = (selector: string) => tab.evaluate((all) => document.querySelectorAll(all).length, selector);
  const open = async (path: string, width: number) => {
    await tab.resize(width, 780);
    await tab.goto(home + path);
  };
  /** A scrollbar takes no room from a phone’s 360 pixels. */
  const phone = () => 360 + scrollbar;

  describe.each(ofTheDay(paths))('%s', (_, path) => {
    beforeAll(() => open(path, 1280));

    test('scrolls in one direction only, from 320 to 1920 pixels', async () => {
      expect(await count('h1')).toBe(1);
      for (const width of [1920, 1280, 1024, 768, 360, 320]) {
        await tab.resize(width, 780);
        await expect.poll(() => overflowing(tab), { message: `at ${width} pixels` }).toEqual([]);
      }
    });

    test('makes no error, and asks for nothing elsewhere or that is not there', () => {
      expect(tab.faults).toEqual([]);
    });
  });

  test('folds are shut on a narrow window and open on a wide one; a fragment opens all that hold it', async () => {
    const shut = 'details[data-fold=narrow]:not([open])';
    await open(matchup, 1280);
    expect(await count(shut)).toBe(0);
    await open(matchup, phone());
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
    for (const close of [() => tab.type(keys.escape), () => tab.clickMargin()]) {
      await tab.click('#pay a[data-note]');
      await expect.poll(() => count('[popover]:popover-open')).toBe(1);
      await close();
      expect(await count('[popover]:popover-open')).toBe(0);
    }
  });

  test('two roles typed and taken by the keyboard lead to their page', async () => {
    const marked = () => tab.evaluate(() => document.activeElement?.hasAttribute('aria-activedescendant'));
    await open('', 1280);
    await tab.click('main [role=combobox]');
    for (const name of ['data scientist', 'software engineer']) {
      await tab.type(name);
      await expect.poll(marked).toBe(true);
      await tab.type(keys.enter);
    }
    await tab.type(keys.enter);
    await expect.poll(() => tab.evaluate(() => location.pathname)).toMatch(/\/data-scientist-vs-software-engineer\/$/);
  });

  test('a reader has dark text on light, and one who prefers dark pages light text on dark', async () => {
    await tab.resize(1280, 780);
    for (const path of ['', matchup]) {
      await tab.goto(home + path);
      const light = await brightness(tab);
      expect(light.paper - light.ink).toBeGreaterThan(120);
      const frame = await tab.gotoInDark(home + path, 360, 700);
      const dark = await brightness(frame);
      expect(dark.ink - dark.paper).toBeGreaterThan(120);
      expect(await overflowing(frame)).toEqual([]);
    }
  });

  test('paper shows what shut folds hold', async () => {
    await open(matchup, phone());
    // The whole page takes a browser seconds to print.
    const shut = await tab.evaluate(() => {
      const folds = [...document.querySelectorAll<HTMLDetailsElement>('#education, #cite')];
      document.body.replaceChildren(...folds);
      return folds.filter(({ open }) => !open).length;
    });
    expect(shut).toBe(2);
    const asShown = await tab.printed();
    await tab.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const allOpen = await tab.printed();
    await tab.evaluate(() => {
      for (const fold of document.querySelectorAll('details'))
        fold.replaceChildren(fold.querySelector('summary') ?? '');
    });
    expect(await tab.printed()).toBeLessThan(allOpen / 2);
    expect(asShown / allOpen).toBeCloseTo(1, 1);
  });
});
