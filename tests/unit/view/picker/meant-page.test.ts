import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { meantPage } from '../../../../src/view/picker/meant-page.ts';
import { roleList } from '../../../../src/view/picker/role-list.ts';

const families = roleList(dataset.roles);
const meant = (path: string) => meantPage(path, families);

const pair = '/compare/machine-learning-engineer-vs-software-engineer/';

describe('an address is certain when it names roles by ids and other names', () => {
  test.each([
    ['/compare/swe-vs-ml-engineer/', pair],
    ['/compare/ml-engineer-vs-swe/', pair],
    ['/compare/software-engineer-vs-mle', pair],
    ['/compare/SWE-vs-MLE/', pair],
    ['/compare/software%20engineer-vs-ml_engineer/', pair],
    ['/roles/swe/', '/roles/software-engineer/'],
    ['/roles/Software-Engineer/', '/roles/software-engineer/'],
  ])('%s is %s', (path, to) => {
    expect(meant(path)).toMatchObject({ path: to, certain: true });
  });
});

describe('the nearest page is a guess', () => {
  test.each([
    ['/compare/sofware-enginer-vs-mle/', pair, 'Machine learning engineer vs Software engineer'],
    ['/compare/machine-learning-enginer-vs-software-engineer/', pair, 'Machine learning engineer vs Software engineer'],
    ['/roles/sofware-enginer/', '/roles/software-engineer/', 'Software engineer'],
    // One of the two is a role: its page lists all its matchups.
    ['/compare/swe-vs-lion-tamer-of-the-circus/', '/roles/software-engineer/', 'Software engineer'],
    ['/compare/swe/', '/roles/software-engineer/', 'Software engineer'],
    // Two names of one role are no pair.
    ['/compare/swe-vs-software-engineer/', '/roles/software-engineer/', 'Software engineer'],
  ])('%s may be %s', (path, to, title) => {
    expect(meant(path)).toEqual({ path: to, title, certain: false });
  });
});

test.each([
  '/nowhere/',
  '/compare/',
  '/roles/lion-tamer-of-the-circus/',
  '/roles/constructor/',
  '/compare/constructor-vs-__proto__/',
  '/compare/swe-vs-mle-vs-ds/',
  '/roles/swe-vs-mle/',
  '/roles/%zz/',
  '/roles/%3Cscript%3Ealert(1)%3C%2Fscript%3E/',
  '/sources/swe/',
])('%s stands for nothing', (path) => {
  expect(meant(path)).toBeUndefined();
});
