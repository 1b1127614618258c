import { describe, expect, test } from 'vitest';
import { Fragment, htmlOf, jsx } from '../../../src/markup/jsx-runtime.ts';

function Item({ text, children }: { text: string; children?: unknown }) {
  return (
    <li title={text}>
      {text}
      {children as never}
    </li>
  );
}

describe('text is escaped wherever it comes from', () => {
  const nasty = '<script>"x" & \'y\'</script>';

  test('in an element, an attribute, a component and a list', () => {
    const html = htmlOf(
      <ul>
        {nasty}
        <Item text={nasty}>{[nasty, <b>{nasty}</b>]}</Item>
      </ul>,
    );
    expect(html).not.toContain('<script');
    expect(html.match(/&lt;script&gt;/g)).toHaveLength(5);
    expect(html).toContain('title="&lt;script&gt;&quot;x&quot; &amp; \'y\'&lt;/script&gt;"');
  });

  test('only finished HTML is taken as it is', () => {
    expect(htmlOf(<p dangerouslySetInnerHTML={{ __html: '<i>a</i>' }} />)).toBe('<p><i>a</i></p>');
    expect(htmlOf(jsx('p', { children: { html: '<i>' } }))).not.toContain('<i>');
  });
});

test.each([
  [<input type="checkbox" checked={true} disabled={false} />, '<input type=checkbox checked>'],
  [<p data-second={true} />, '<p data-second=true></p>'],
  [<p hidden={undefined} aria-hidden={false} class="" />, '<p aria-hidden=false class></p>'],
  [<td colspan={2}>{0}</td>, '<td colspan=2>0'],
  [<br />, '<br>'],
  [<svg viewBox="0 0 1 1" />, '<svg viewBox="0 0 1 1"></svg>'],
  [<a href="a/">{'b'}</a>, '<a href="a/">b</a>'],
  [<path d="M0 0" fill="none" />, '<path d="M0 0" fill=none />'],
  [
    <circle r={1}>
      <title>b</title>
    </circle>,
    '<circle r=1><title>b</title></circle>',
  ],
])('an element is written as short as HTML allows (%#)', (element, html) => {
  expect(htmlOf(element)).toBe(html);
});

test('nothing is written for nothing', () => {
  expect(htmlOf([null, undefined, true, false, '', <Fragment>{null}</Fragment>])).toBe('');
  const Nothing = () => null;
  expect(htmlOf(<Nothing />)).toBe('');
});
