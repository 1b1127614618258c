import { expect, test } from 'vitest';
import { withNotes } from '../../../src/frozen/with-notes.ts';
import { numberSign } from '../../../src/view/cite/kept-notes.ts';

const page = `<p>$10<a href=#s1 data-note=1>1</a>, $20<a href=#s1 data-note=2>1</a> and a table<a href=#s2 data-note=3>2</a></p>
<div hidden data-notes="a/0 4 -"></div><div hidden id=note-3 data-use=cite-only>A table<p>${numberSign}. Office</p></div><p>Last`;

const frozen = withNotes(page, (kept) => `<b>${kept}</b><p>${numberSign}. Board</p>`);

test('a frozen page holds the note of every mark, with the number of its source', () => {
  expect([...frozen.matchAll(/<div popover id=note-(\d)>.*?<\/div>/gs)].map(([whole]) => whole)).toEqual([
    '<div popover id=note-1><button popovertarget=note-1>Close</button><b>a/0</b><p>1. Board</p></div>',
    '<div popover id=note-2><button popovertarget=note-2>Close</button><b>a/4</b><p>1. Board</p></div>',
    '<div popover id=note-3><button popovertarget=note-3>Close</button>A table<p>2. Office</p></div>',
  ]);
});

test('its marks open them without a script, and the rest of the page is as it was', () => {
  expect(frozen.match(/<button popovertarget=note-\d data-note=\d aria-label="Source \d">\d<\/button>/g)).toHaveLength(
    3,
  );
  expect(frozen).toMatch(/^<p>\$10<button/);
  expect(frozen).toMatch(/<\/div><p>Last$/);
  expect(frozen).not.toMatch(/data-notes|<a /);
});
