import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { meantPage } from '../../../../src/view/picker/meant-page.ts';
import { roleList } from '../../../../src/view/picker/role-list.ts';
import { tidyPath } from '../../../../src/view/picker/tidy-path.ts';

const list = roleList(dataset);
const meant = (path: string, search = '') => meantPage(path, search, list);

const pair = '/compare/machine-learning-engineer-vs-software-engineer/';
const frame = '/embed/machine-learning-engineer-vs-software-engineer/';
const three = '/compare/?roles=software-engineer,machine-learning-engineer,data-scientist';

describe('an address is certain when it names roles by ids and other names', () => {
  test.each([
    ['/compare/swe-vs-ml-engineer/', pair],
    ['/compare/ml-engineer-vs-swe/', pair],
    ['/compare/software-engineer-vs-mle', pair],
    ['/compare/SWE-vs-MLE/', pair],
    ['/Compare/Software-Engineer-VS-MLE/', pair],
    ['/compare/swe-versus-mle/', pair],
    ['/compare/swe-v-mle/', pair],
    ['/compare/software%20engineer-vs-ml_engineer/', pair],
    ['/compare/swe%20vs%20mle', pair],
    ['/compare/swe+vs+mle', pair],
    ['/compare/swe-vs-mle/index.html', pair],
    ['/compare/swe-vs-mle.html', pair],
    ['/compare/swe-vs-mle)', pair],
    ['/compare/swe-vs-mle/)', pair],
    ['/compare/swe-vs-mle).', pair],
    ['/compare/swe-vs-mle%22', pair],
    ['/compare/swe-vs-mle%E2%80%9D', pair],
    ['/compare/swe-vs-mle/%E2%80%9D.', pair],
    ['/compare/swe-vs-mle%20', pair],
    ['/compare/swe-vs-mle%2520', pair],
    ['/compare/swe-vs-mle,', pair],
    ['/compare/swe-vs-mle;', pair],
    ['/compare/swe-vs-mle%3E', pair],
    ['/compare/swe-vs-mle]', pair],
    ['/compare/swe-vs-mle**', pair],
    ['/compare/(swe-vs-mle', pair],
    ['//compare//swe-vs-mle/', pair],
    ['/roles/swe-vs-mle/', pair],
    ['/embed/software-engineer-vs-machine-learning-engineer/', frame],
    ['/embed/swe-vs-mle', frame],
    ['/embed/SWE-vs-MLE/)', frame],
    ['/compare/swe-vs-mle-vs-ds/', three],
    ['/compare/swe-versus-mle-vs-ds)', three],
    ['/embed/swe-vs-mle-vs-ds/', three],
    ['/compare/swe-vs-mle-vs-ds-vs-dba/', `${three},database-administrator`],
    ['/roles/swe/', '/roles/software-engineer/'],
    ['/roles/Software-Engineer/', '/roles/software-engineer/'],
    ['/roles/data-scientist)', '/roles/data-scientist/'],
    ['/Roles/DS%E2%80%9D', '/roles/data-scientist/'],
  ])('%s is %s', (path, to) => {
    expect(meant(path)).toMatchObject({ path: to, certain: true });
  });

  test.each([
    ['/compare/swe-vs-mle)', '?place=us', `${pair}?place=us`],
    ['/compare/swe-vs-mle-vs-ds', '?place=us', `${three}&place=us`],
    ['/embed/swe-vs-mle', '?theme=dark', `${frame}?theme=dark`],
    ['/roles/swe', '?place=us', '/roles/software-engineer/?place=us'],
  ])('%s with %s keeps that', (path, search, to) => {
    expect(meant(path, search)).toMatchObject({ path: to, certain: true });
  });
});

describe('the nearest page is a guess, and the picker takes what was asked for', () => {
  test.each([
    [
      '/compare/sofware-enginer-vs-mle/',
      pair,
      'Machine learning engineer vs Software engineer',
      'sofware enginer vs mle',
    ],
    ['/roles/sofware-enginer/', '/roles/software-engineer/', 'Software engineer', 'sofware enginer'],
    ['/roles/data-scientists/', '/roles/data-scientist/', 'Data scientist', 'data scientists'],
    // One of the two is a role: its page lists all its matchups.
    ['/compare/swe-vs-wizard/', '/roles/software-engineer/', 'Software engineer', 'swe vs wizard'],
    ['/compare/swe/', '/roles/software-engineer/', 'Software engineer', 'swe'],
    ['/embed/swe/', '/roles/software-engineer/', 'Software engineer', 'swe'],
    // Two names of one role are no pair.
    [
      '/compare/swe-vs-software-engineer/',
      '/roles/software-engineer/',
      'Software engineer',
      'swe vs software engineer',
    ],
  ])('%s may be %s', (path, to, title, typed) => {
    expect(meant(path)).toEqual({ path: to, title, certain: false, typed });
  });

  test('of more than four the first four are offered', () => {
    const page = meant('/compare/swe-vs-mle-vs-ds-vs-dba-vs-sre/');
    expect(page).toMatchObject({ path: `${three},database-administrator`, certain: false });
  });
});

test.each([
  ['/roles/wizard/', 'wizard'],
  ['/roles/teacher/', 'teacher'],
  ['/compare/wizard-vs-teacher/', 'wizard vs teacher'],
  ['/compare/tostring-vs-__zzz__/', 'tostring vs zzz'],
  ['/roles/%zz/', 'zz'],
  ['/roles/%3Cscript%3Ealert(1)%3C%2Fscript%3E/', 'script alert 1 script'],
  ['/roles/engineer/', 'engineer'],
])('%s has no page near it; the picker takes “%s”', (path, typed) => {
  expect(meant(path)).toEqual({ title: '', certain: false, typed });
});

test.each(['/nowhere/', '/compare/', '/roles/)', '/sources/swe/', '/compare/%E2%80%9D'])(
  '%s is none of these',
  (path) => {
    expect(meant(path)).toBeUndefined();
  },
);

test.each([
  ['/Claims/', '/claims/'],
  ['/claims', '/claims/'],
  ['/sources/AIJobs-2025-01)', '/sources/aijobs-2025-01/'],
  ['/occupations/us-soc-15-1252/%E2%80%9D', '/occupations/us-soc-15-1252/'],
  ['/method.', '/method/'],
  ['/changes/feed.xml)', '/changes/feed.xml'],
  ['//method//', '/method/'],
  ['/', '/'],
  [')', '/'],
  ['/%zz/', '/zz/'],
])('%s is tidily %s', (path, tidy) => {
  expect(tidyPath(path)).toBe(tidy);
});

describe('careers that nobody has written about', () => {
  const built =
    (...own: string[]) =>
    (one: string, other: string) =>
      own.includes([one, other].sort().join(' '));
  const own = built('physician-assistant registered-nurse');

  test.each([
    ['/compare/registered-nurse-vs-physician-assistant/', '/compare/physician-assistant-vs-registered-nurse/'],
    ['/compare/rn-vs-pa/', '/compare/physician-assistant-vs-registered-nurse/'],
    ['/compare/RN-VS-PA)', '/compare/physician-assistant-vs-registered-nurse/'],
    ['/compare/registered-nurse-vs-welder/', '/compare/?roles=registered-nurse,welder'],
    ['/compare/welder-vs-swe/', '/compare/?roles=software-engineer,welder'],
    ['/embed/physician-assistant-vs-registered-nurse/', '/compare/physician-assistant-vs-registered-nurse/'],
    ['/roles/rn/', '/roles/registered-nurse/'],
  ])('%s leads to their page if they have one', (from, to) => {
    expect(meantPage(from, '', list, own)).toMatchObject({ path: to, certain: true });
  });

  test('two written roles whose page was not built are compared in the browser', () => {
    const nothing = built();
    expect(meantPage('/compare/swe-vs-mle/', '', list, nothing)?.path).toBe(
      '/compare/?roles=machine-learning-engineer,software-engineer',
    );
    expect(meantPage('/embed/swe-vs-mle/', '', list, nothing)?.path).toBe(
      '/compare/?roles=machine-learning-engineer,software-engineer',
    );
  });
});
