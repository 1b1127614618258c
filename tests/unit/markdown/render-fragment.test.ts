import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { type Fragment, renderFragment } from '../../../src/markdown/render-fragment.ts';

function render(body: string, options: Partial<Parameters<typeof renderFragment>[1]> = {}): Fragment {
  return renderFragment(parseBody(body).root.children, { idPrefix: '', base: '/', ...options });
}

const html = (body: string, options?: Parameters<typeof render>[1]) => render(body, options).join('');

describe('references', () => {
  test('become slots between pieces of HTML', () => {
    expect(render('Paid [=wage.us.2025-05.median] a year. [@bls-oews-2025]')).toEqual([
      '<p>Paid ',
      { figure: 'wage.us.2025-05.median' },
      ' a year. ',
      { citation: 'bls-oews-2025' },
      '</p>',
    ]);
  });

  test('keep their owner and their exact name', () => {
    expect(render('[=us-soc-15-1252/projection.2024-34.openingsPerYear]')).toContainEqual({
      figure: 'us-soc-15-1252/projection.2024-34.openingsPerYear',
    });
  });

  test('may stand side by side, and inside bold text and lists', () => {
    expect(render('[@a][@b]').filter((piece) => typeof piece === 'object')).toEqual([
      { citation: 'a' },
      { citation: 'b' },
    ]);
    expect(render('- **[=remote.2024.percent]** of ads')).toContainEqual({ figure: 'remote.2024.percent' });
  });

  test('in code stay text', () => {
    expect(render('Write `[@source]`.')).toEqual(['<p>Write <code>[@source]</code>.</p>']);
  });

  test('leave text without any in one piece', () => {
    expect(render('Plain & simple.')).toEqual(['<p>Plain &#x26; simple.</p>']);
  });
});

describe('addresses', () => {
  test('heading ids carry the prefix', () => {
    const two = '## What they do\n\n### R&D, “mostly”';
    expect(html(two, { idPrefix: 'analyst-' })).toMatch(
      /<h2 id="analyst-what-they-do">.*<h3 id="analyst-r-d-mostly">/s,
    );
  });

  test.each([
    ['/', '/roles/analyst/'],
    ['/site/', '/site/roles/analyst/'],
    ['/site', '/site/roles/analyst/'],
  ])('with base %s an internal link is %s', (base, href) => {
    expect(html('[them](/roles/analyst/)', { base })).toBe(`<p><a href="${href}">them</a></p>`);
  });

  test.each(['https://example.org/a?b=1', 'mailto:me@example.org', '#pay'])('%s is left as it is', (url) => {
    expect(html(`[there](${url})`, { base: '/site/' })).toContain(`href="${url}"`);
  });
});

describe('what slips past the checker', () => {
  test.each([
    '<script>alert(1)</script>',
    'Text <img src=x onerror=alert(1)> text',
    '<iframe src="https://example.org"></iframe>',
    '<p onclick="alert(1)">text</p>',
    '![picture](https://example.org/a.png)',
  ])('%s is not published', (body) => {
    expect(html(body)).not.toMatch(/<(script|img|iframe)|onerror|onclick|alert/i);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'java&#9;script:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://example.org',
  ])('a link to %s loses its address, not its text', (url) => {
    const published = html(`[text](<${url}>)`);
    expect(published).toContain('text');
    expect(published).not.toMatch(/href/);
  });

  test('a heading of the first level, which belongs to the page, becomes text', () => {
    expect(html('# Title')).not.toMatch(/<h1/);
  });
});
