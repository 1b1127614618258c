import { expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { answer } from '../../../../src/view/picker/answer-words.ts';
import { nameIndex } from '../../../../src/view/picker/name-index.ts';
import { roleList } from '../../../../src/view/picker/role-list.ts';
import { understandOne } from '../../../../src/view/picker/understand.ts';
import { manyCareers } from './many-careers.ts';

const index = nameIndex(roleList(dataset));
const said = (text: string, asked = false, to = index) => answer(text, understandOne(text, to), to.list, asked);

test.each([
  ['swe', '', 'One career fits.'],
  ['cybersecurity', '', '2 careers fit.'],
  ['reactjs', '', '3 careers list React.'],
  ['cobol', '', 'One career lists COBOL.'],
  ['registerd nurse', 'No career here is called “registerd nurse”. Did you mean Registered nurse?', ''],
  [
    'neurosurgeon',
    'Official statistics count “neurosurgeon” under “Surgeons, all other”, which holds too many kinds of work to be one career here.',
    '',
  ],
  ['sofware enginer', 'No career here is called “sofware enginer”. Did you mean Software engineer?', ''],
  ['enginer', 'No career here is called “enginer”. Did you mean one of these?', ''],
  [
    'データ',
    '“データ” has no Latin letter, so no name here can match it. Careers are found by their English names, such as “Backend engineer”.',
    '',
  ],
  ['wizard', `No career here is called “wizard”. ${index.list.roles.length} careers are here so far.`, ''],
])('“%s” is answered', (text, shown, heard) => {
  expect(said(text)).toMatchObject({ shown, heard });
});

test.each([
  ['cybersecurity', '2 careers fit. Choose one.'],
  ['reactjs', '3 careers list React. Choose one.'],
  ['cobol', 'One career lists COBOL. Did you mean Computer programmer?'],
])('whoever would go on with “%s” is told to choose', (text, shown) => {
  expect(said(text, true)).toMatchObject({ shown, heard: '' });
});

test.each([
  ['wizard', true],
  ['registerd nurse', true],
  ['nurse', false],
  ['neurosurgeon', false],
  ['react', false],
  ['データ', false],
])('how to ask for a career is said to “%s”: %s', (text, missing) => {
  expect(said(text).missing).toBe(missing);
});

test('a long text is not said whole, and many families are not listed', () => {
  expect(said('x'.repeat(500)).shown).toContain(`“${'x'.repeat(40)}…”`);
  expect(said('zzz', false, nameIndex(manyCareers())).shown).toBe(
    'No career here is called “zzz”. 800 careers are here so far.',
  );
});
