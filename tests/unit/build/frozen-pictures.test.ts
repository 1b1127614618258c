import { expect, test } from 'vitest';
import { withOwnPicture } from '../../../src/build/frozen-pictures.ts';

const page = (picture: string) =>
  `<head><meta property="og:title" content="A"><meta property="og:image" content="${picture}"><meta property="og:image:alt" content="Two bars"><meta name="twitter:card" content="summary_large_image"></head>`;
const frozen = page('https://evenhand.example/pictures/a-vs-b.png');

test('the picture of a frozen page stands under the address and the base path of the site', () => {
  expect(withOwnPicture(frozen, 'https://fork.example/evenhand', () => true)).toBe(
    page('https://fork.example/evenhand/pictures/a-vs-b.png'),
  );
});

test('a page that was frozen under a base path stands at the root', () => {
  const under = page('https://fork.example/evenhand/pictures/a-vs-b.png');
  expect(withOwnPicture(under, 'https://evenhand.example', () => true)).toBe(frozen);
});

test('where the site has no such picture the page names none', () => {
  expect(withOwnPicture(frozen, 'https://evenhand.example', () => false)).toBe(
    '<head><meta property="og:title" content="A"></head>',
  );
});

test('a page without a picture stays as it is', () => {
  expect(withOwnPicture('<head></head>', 'https://evenhand.example', () => true)).toBe('<head></head>');
});
