import { expect, test } from 'vitest';
import { checkContent } from '../../src/checker/check-content.ts';
import { scratchContent } from './scratch-content.ts';

const office = 'sources/office-wages-2025.md';

/** What a report says to do, for content with one text replaced in one file. */
function fixesOf(path: string, from: string, to: string): string[] {
  const folder = scratchContent({ [path]: (text) => text.replace(from, to) });
  return checkContent(folder).problems.map(({ fix }) => fix);
}

test('a line that must stand is never said to be removed, one that may be left out is', () => {
  const [required] = fixesOf(office, 'publisher: Office of Examples', 'publisher:');
  expect(required).toMatch(/^Write a value after "publisher:"\. /);
  const [optional] = fixesOf(office, 'url: https://example.org/wages', 'url:');
  expect(optional).toMatch(/^Write a value after "url:", or remove the line\. /);
});

test('an address without encryption is given with https', () => {
  expect(fixesOf(office, 'https://example.org/wages', 'http://example.org/wages')).toEqual([
    'Write https://example.org/wages and open it: where it does not answer, give another address.',
  ]);
});

test('so is a link without encryption in a text', () => {
  const [fix] = fixesOf('guides/choose.md', 'Ask what', 'See [this](http://example.org/a). Ask what');
  expect(fix).toMatch(/^Write https:\/\/example\.org\/a and open it/);
});

test('a former id leads to the role that it is, before any name that looks like it', () => {
  const guide = 'guides/choose.md';
  const reference = (id: string) => `Steps: [=${id}/advertised-base.us.2024.median].`;
  const fixes = (id: string) =>
    checkContent(scratchContent({ [guide]: (text) => `${text}\n${reference(id)}\n` })).problems.map(({ fix }) => fix);
  expect(fixes('programmer')).toEqual(['Write [=developer/advertised-base.us.2024.median].']);
  expect(fixes('develper')).toEqual([
    expect.stringMatching(/^Write \[=developer\/advertised-base\.us\.2024\.median\]/),
  ]);
});
