import { expect, test } from 'vitest';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { renderFragment } from '../../src/markdown/render-fragment.ts';
import { home, matchup, newPage } from './open-page.ts';

/** Markup that would set a flag on the window if anything of it ran. */
const attacks = [
  '<script>window.attacked = "script"</script>',
  '<img src="x" onerror="window.attacked = \'handler\'">',
  '<svg onload="window.attacked = \'svg\'"><circle r="1"/></svg>',
  '<iframe srcdoc="<script>parent.attacked = \'frame\'</script>"></iframe>',
  '<a id="lure" href="javascript:window.attacked = \'link\'">here</a>',
  '<details open ontoggle="window.attacked = \'toggle\'"><summary>x</summary></details>',
  '<style>@import "https://elsewhere.example/x.css"; body { outline: 99px solid }</style>',
  '<base href="https://elsewhere.example/">',
  '<form action="https://elsewhere.example/"><button id="send">send</button></form>',
];

/** Opens a built page with markup put into its text, as if it had slipped through. */
async function withMarkup(markup: string, change = (html: string) => html) {
  const { page, faults } = await newPage();
  await page.route(`${home}${matchup}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const placed = html.replace(/<main[^>]*>/, (main) => `${main}<div id="slipped">${markup}</div>`);
    await route.fulfill({ response, body: change(placed) });
  });
  await page.goto(home + matchup);
  // A reader falls for it. (The driver’s own click would wait for a navigation that the policy refuses.)
  await page.evaluate(() => {
    for (const trap of document.querySelectorAll<HTMLElement>('#lure, #send')) trap.click();
  });
  const attacked = () => page.evaluate(() => (window as unknown as { attacked?: string }).attacked);
  return { page, faults, attacked };
}

// All on one page: what runs of it says which it was, and each leaves another trace.
test('the policy keeps markup that slipped through from doing anything on a built page', async () => {
  const { page, attacked } = await withMarkup(attacks.join('\n'));
  const slipped = page.locator('#slipped > :is(script, img, svg, iframe, a, details, style, base, form)');
  expect(await slipped.count()).toBe(attacks.length);
  await page.waitForTimeout(200);
  expect(await attacked()).toBeUndefined();
  expect(page.url()).toBe(home + matchup);
  expect(await page.evaluate(() => getComputedStyle(document.body).outlineWidth)).not.toBe('99px');
  expect(await page.evaluate(() => document.baseURI)).toBe(home + matchup);
});

test('without the policy the same markup would run', async () => {
  const open = (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const { attacked } = await withMarkup(attacks[1] ?? '', open);
  await expect.poll(attacked).toBe('handler');
});

test('what the site makes of a text with markup in it holds none of it', async () => {
  const text = `Before.\n\n${attacks.join('\n\n')}\n\n[a](javascript:alert(1)) and [b](data:text/html,x) and [c](https://example.org/).`;
  const { root } = parseBody(text);
  const html = renderFragment(root.children, { idPrefix: '', base: '/' }).join('');
  expect(html).toContain('https://example.org/');
  expect(html).not.toMatch(/<(script|img|svg|iframe|style|base|form|details|object)\b|\son\w+=|javascript:|data:/i);
  const { page, attacked } = await withMarkup(html);
  expect(await page.locator('#slipped').innerText()).toContain('Before.');
  expect(await page.locator('#slipped a').count()).toBeGreaterThan(0);
  expect(await attacked()).toBeUndefined();
});
