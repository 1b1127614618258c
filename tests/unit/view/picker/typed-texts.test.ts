import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { jobTitles } from '../../../../src/view/picker/job-titles.ts';
import { nameIndex } from '../../../../src/view/picker/name-index.ts';
import { roleList } from '../../../../src/view/picker/role-list.ts';
import { type Meant, type Understood, understand } from '../../../../src/view/picker/understand.ts';

const list = roleList(dataset);
const index = nameIndex(list, jobTitles(dataset, list));

/*
 * What people type, and what it must lead to: `role` with the one that Enter takes; `chooser` and `question` with roles that
 * must be among those offered, and in brackets what these list; several with a bar between them; `counted`; `nothing`; `foreign`.
 */
const typed: Record<string, readonly (readonly [text: string, leadsTo: string])[]> = {
  'names and their beginnings': [
    ['data scientist', 'role data-scientist'],
    ['Data Scientist', 'role data-scientist'],
    ['DATA SCIENTISTS', 'role data-scientist'],
    ['  data   scientist  ', 'role data-scientist'],
    ['data sci', 'role data-scientist'],
    ['scientist data', 'role data-scientist'],
    ['data-scientist', 'role data-scientist'],
    ['data_scientist', 'role data-scientist'],
    ['datascientist', 'role data-scientist'],
    ['a data scientist', 'role data-scientist'],
    ['data scientist.', 'role data-scientist'],
    ['software engineer', 'role software-engineer'],
    ['software eng', 'chooser software-engineer'],
    ['statistician', 'role statistician'],
    ['technical writer', 'role technical-writer'],
    ['prompt', 'role prompt-engineer'],
    ['full stack', 'role full-stack-engineer'],
    ['fullstack', 'role full-stack-engineer'],
    ['full-stack dev', 'role full-stack-engineer'],
    ['penetration tester', 'role penetration-tester'],
    ['qa', 'role qa-engineer'],
    ['ux', 'role ux-designer'],
    ['UX/UI designer', 'role ux-designer'],
  ],
  'other names': [
    ['swe', 'role software-engineer'],
    ['SDE', 'role software-engineer'],
    ['sdet', 'role qa-engineer'],
    ['sre', 'role site-reliability-engineer'],
    ['mle', 'role machine-learning-engineer'],
    ['ml engineer', 'role machine-learning-engineer'],
    ['dba', 'role database-administrator'],
    ['ds', 'role data-scientist'],
    ['pm', 'role product-manager'],
    ['ba', 'role business-analyst'],
    ['em', 'role engineering-manager'],
    ['product owner', 'role product-manager'],
    ['developer', 'role software-engineer'],
    ['software developer', 'role software-engineer'],
    ['programmer', 'role computer-programmer'],
    ['coder', 'role computer-programmer'],
    ['sysadmin', 'role systems-administrator'],
    ['system administrator', 'role systems-administrator'],
    ['help desk', 'role it-support-specialist'],
    ['helpdesk', 'role it-support-specialist'],
    ['front end', 'role frontend-engineer'],
    ['front-end developer', 'role frontend-engineer'],
    ['frontend dev', 'role frontend-engineer'],
    ['back end', 'role backend-engineer'],
    ['devops', 'role devops-engineer'],
    ['dev ops', 'role devops-engineer'],
    ['mlops', 'role mlops-engineer'],
    ['pen-tester', 'role penetration-tester'],
    ['ethical hacker', 'role penetration-tester'],
    ['iOS developer', 'role mobile-developer'],
    ['android', 'role mobile-developer'],
    ['biostatistician', 'role statistician'],
    ['machine learning', 'role machine-learning-engineer'],
    ['llm', 'role ai-engineer'],
    ['software engineering', 'role software-engineer'],
    ['data engineering', 'role data-engineer'],
  ],
  'levels, and other words round a name': [
    ['senior data scientist', 'role data-scientist'],
    ['Sr. software engineer', 'role software-engineer'],
    ['junior web developer', 'role web-developer'],
    ['entry level data analyst', 'role data-analyst'],
    ['data scientist intern', 'role data-scientist'],
    ['data scientist salary', 'role data-scientist'],
    ['data engineer jobs', 'role data-engineer'],
    ['data scientist at a bank', 'question data-scientist'],
    ['how much does a data scientist make', 'question data-scientist'],
    ['senior', 'nothing'],
  ],
  'several that fit': [
    ['data', 'chooser data-analyst data-architect data-engineer data-scientist database-administrator'],
    ['engineer', 'chooser software-engineer data-engineer qa-engineer sales-engineer'],
    ['analyst', 'chooser data-analyst bi-analyst business-analyst security-analyst soc-analyst'],
    ['scientist', 'chooser applied-scientist data-scientist research-scientist'],
    ['manager', 'chooser engineering-manager product-manager project-manager'],
    ['architect', 'role architect'],
    ['software', 'chooser software-architect software-engineer'],
    ['security', 'chooser security-analyst security-engineer'],
    ['cyber security', 'chooser security-analyst security-engineer'],
    ['cybersecurity', 'chooser security-analyst security-engineer'],
    ['ai', 'chooser ai-architect ai-engineer'],
    ['ml', 'chooser machine-learning-engineer mlops-engineer'],
    ['ui', 'chooser frontend-engineer ux-designer'],
    ['cloud', 'chooser cloud-engineer platform-engineer solutions-architect'],
    ['tester', 'chooser penetration-tester qa-engineer'],
    ['testing', 'chooser penetration-tester qa-engineer'],
    ['designer', 'chooser ux-designer graphic-designer'],
    ['programming', 'chooser computer-programmer game-developer'],
    ['research', 'chooser research-scientist applied-scientist'],
    ['e', 'chooser embedded-engineer engineering-manager'],
    ['q', 'chooser qa-engineer'],
  ],
  'tools and languages': [
    ['python', 'chooser data-scientist backend-engineer [Python]'],
    ['Python developer', 'chooser data-scientist backend-engineer [Python]'],
    ['java', 'chooser backend-engineer software-engineer [Java]'],
    ['java developer', 'chooser backend-engineer software-engineer [Java]'],
    ['javascript', 'chooser web-developer [JavaScript]'],
    ['js', 'chooser web-developer [JavaScript]'],
    ['react', 'chooser frontend-engineer full-stack-engineer [React]'],
    ['react.js', 'chooser frontend-engineer [React]'],
    ['react developer', 'chooser frontend-engineer [React]'],
    ['react native', 'chooser mobile-developer [React Native]'],
    ['node.js', 'chooser full-stack-engineer [Node.js]'],
    ['C++', 'chooser game-developer embedded-engineer [C++]'],
    ['cpp', 'chooser game-developer [C++]'],
    ['c#', 'chooser game-developer backend-engineer [C#]'],
    ['.net', 'chooser software-engineer [.NET]'],
    ['.NET developer', 'chooser software-engineer [.NET]'],
    ['dotnet', 'chooser software-engineer [.NET]'],
    ['go', 'chooser backend-engineer site-reliability-engineer [Go]'],
    ['golang', 'chooser backend-engineer [Go]'],
    ['rust', 'chooser embedded-engineer [Rust]'],
    ['rust developer', 'chooser embedded-engineer [Rust]'],
    ['r', 'chooser statistician research-scientist [R]'],
    ['c', 'chooser embedded-engineer cloud-engineer [C]'],
    ['sql', 'chooser data-analyst data-engineer [SQL]'],
    ['excel', 'chooser data-analyst business-analyst [Microsoft Excel]'],
    ['excel analyst', 'chooser data-analyst [Microsoft Excel]'],
    ['power bi', 'chooser bi-analyst [Power BI]'],
    ['tableau', 'chooser bi-analyst [Tableau]'],
    ['aws', 'chooser cloud-engineer solutions-architect [AWS]'],
    ['azure', 'chooser cloud-engineer [Microsoft Azure]'],
    ['gcp', 'chooser cloud-engineer [Google Cloud]'],
    ['kubernetes', 'chooser platform-engineer [Kubernetes]'],
    ['k8s', 'chooser platform-engineer [Kubernetes]'],
    ['docker', 'chooser devops-engineer [Docker]'],
    ['linux', 'chooser systems-administrator [Linux]'],
    ['figma', 'chooser ux-designer [Figma]'],
    ['pytorch', 'chooser machine-learning-engineer [PyTorch]'],
    ['wordpress', 'chooser web-developer [WordPress]'],
    ['unity developer', 'chooser game-developer [Unity]'],
    ['cobol', 'chooser computer-programmer [COBOL]'],
    ['spss', 'chooser statistician [IBM SPSS Statistics]'],
    ['jira', 'chooser project-manager [Jira]'],
    ['accessibility', 'chooser frontend-engineer web-developer [Accessibility]'],
    ['data modelling', 'chooser data-architect data-engineer [Data modelling]'],
  ],
  'slips of the pen, and names that are near': [
    ['sofware enginer', 'question software-engineer'],
    ['softwre engineer', 'question software-engineer'],
    ['data scientst', 'question data-scientist'],
    ['data scinetist', 'question data-scientist'],
    ['enginer', 'question software-engineer data-engineer'],
    ['pyhton', 'question data-scientist [Python]'],
    ['web designer', 'role web-designer'],
    ['registerd nurse', 'question registered-nurse'],
    ['cloud developer', 'question cloud-engineer'],
    ['hacker', 'question penetration-tester'],
    ['electrican', 'question electrician'],
    ['systems engineer', 'question embedded-engineer'],
    ['java software engineer', 'question software-engineer'],
  ],
  'several at once': [
    ['swe vs mle', 'role software-engineer | role machine-learning-engineer'],
    ['SDE VS MLE', 'role software-engineer | role machine-learning-engineer'],
    ['swe vs. mle', 'role software-engineer | role machine-learning-engineer'],
    ['swe versus mle', 'role software-engineer | role machine-learning-engineer'],
    ['swe v mle', 'role software-engineer | role machine-learning-engineer'],
    ['swe or mle', 'role software-engineer | role machine-learning-engineer'],
    ['swe and mle', 'role software-engineer | role machine-learning-engineer'],
    ['swe & mle', 'role software-engineer | role machine-learning-engineer'],
    ['swe, mle', 'role software-engineer | role machine-learning-engineer'],
    ['swe / mle', 'role software-engineer | role machine-learning-engineer'],
    ['compare swe and mle', 'role software-engineer | role machine-learning-engineer'],
    ['compare swe with mle', 'role software-engineer | role machine-learning-engineer'],
    ['Compare swe to mle', 'role software-engineer | role machine-learning-engineer'],
    ['swe compared to mle', 'role software-engineer | role machine-learning-engineer'],
    ['difference between a data analyst and a data scientist', 'role data-analyst | role data-scientist'],
    ['What’s the difference between data analyst and data scientist?', 'role data-analyst | role data-scientist'],
    ['which pays more: data analyst or data scientist?', 'role data-analyst | role data-scientist'],
    ['should i be a data analyst or a data scientist', 'question data-analyst | role data-scientist'],
    ['data-analyst-vs-data-scientist', 'role data-analyst | role data-scientist'],
    ['https://x.example/compare/data-analyst-vs-data-scientist/?place=us', 'role data-analyst | role data-scientist'],
    ['x.example/compare/?roles=swe,mle', 'role software-engineer | role machine-learning-engineer'],
    ['swe vs mle vs ds', 'role software-engineer | role machine-learning-engineer | role data-scientist'],
    ['swe vs mle or ds', 'role software-engineer | role machine-learning-engineer | role data-scientist'],
    ['developer vs developer', 'role software-engineer | role software-engineer'],
    ['swe vs software developer', 'role software-engineer | role software-engineer'],
    ['swe vs nurse', 'role software-engineer | role registered-nurse'],
    ['swe vs wizard', 'role software-engineer | nothing'],
    ['nurse vs teacher', 'role registered-nurse | chooser high-school-teacher'],
    ['nurse or teacher', 'role registered-nurse | chooser high-school-teacher'],
    ['data vs swe', 'chooser data-analyst data-scientist | role software-engineer'],
    ['java vs python', 'chooser software-engineer [Java] | chooser data-scientist [Python]'],
    ['c++ vs c#', 'chooser game-developer [C++] | chooser game-developer [C#]'],
    ['AI/ML engineer', 'chooser ai-engineer | role machine-learning-engineer'],
    // The second is not written yet.
    ['swe vs', 'role software-engineer'],
    ['swe v', 'role software-engineer'],
    ['vs mle', 'role machine-learning-engineer'],
    ['compare', 'all'],
  ],
  'careers that are not here': [
    ['neurosurgeon', 'counted'],
    ['wizard', 'nothing'],
    ['astronaut', 'question aerospace-engineer'],
    ['influencer', 'nothing'],
    ['wizard of the north', 'nothing'],
    ['scrum master', 'counted'],
    ['constructor prototype', 'nothing'],
    ['gineer', 'nothing'],
  ],
  'what is hardly a word': [
    ['', 'all'],
    ['   ', 'all'],
    ['データ', 'foreign'],
    ['データサイエンティスト', 'foreign'],
    ['медсестра', 'foreign'],
    ['مهندس', 'foreign'],
    ['👩‍💻', 'foreign'],
    ['123', 'foreign'],
    ['!!!', 'foreign'],
    ['.', 'foreign'],
    ['データ engineer', 'nothing'],
    ['data scientist 👩‍🔬', 'role data-scientist'],
    ['ｄａｔａ　ｓｃｉｅｎｔｉｓｔ', 'role data-scientist'],
    ['ｓｗｅ', 'role software-engineer'],
    ['dätä sciëntist', 'role data-scientist'],
    ['d\u0336a\u0336t\u0336a\u0336 scientist', 'role data-scientist'],
    ['data\u200bscientist', 'role data-scientist'],
    ['“data scientist”', 'role data-scientist'],
    ['data scientist)', 'role data-scientist'],
    ['<b>data scientist</b>', 'question data-scientist'],
    ['<script>alert(1)</script>', 'nothing'],
    ['a'.repeat(500), 'nothing'],
    [`data scientist ${'x'.repeat(500)}`, 'question data-scientist'],
    ['x'.repeat(20).split('').join(' vs '), 'chooser | chooser | chooser | chooser'],
  ],
};

const one = (leadsTo: string) => {
  const [kind = '', ...words] = leadsTo
    .replace(/\[.*\]/, '')
    .trim()
    .split(/ +/);
  return { kind, roles: words, lists: /\[(.*)\]/.exec(leadsTo)?.[1] };
};

function expectMeant(meant: Meant, leadsTo: string): void {
  const { kind, roles, lists } = one(leadsTo);
  const found = meant.found.map(({ role }) => role.id);
  expect(meant.kind).toBe(kind);
  if (kind === 'role') expect(found[0]).toBe(roles[0]);
  else expect(found).toEqual(expect.arrayContaining(roles));
  if (kind === 'nothing' || kind === 'foreign') expect(found).toEqual([]);
  if (lists) expect(meant.found.map((role) => role.lists)).toContain(lists);
}

const partsOf = (understood: Understood): Meant[] =>
  understood.kind === 'several' ? understood.parts.map(({ meant }) => meant) : [understood];

describe.each(Object.entries(typed))('%s', (_, texts) => {
  test.each(texts)('“%s” leads to: %s', (text, leadsTo) => {
    const parts = partsOf(understand(text, index));
    const expected = leadsTo.split(' | ');
    expect(parts).toHaveLength(expected.length);
    for (const [place, meant] of parts.entries()) expectMeant(meant, expected[place] ?? '');
  });
});

test('at least 150 texts are held', () => {
  expect(Object.values(typed).flat().length).toBeGreaterThan(150);
});

const tools = new Set(list.listings.flatMap(({ kind, name }) => (kind === 'tool' ? [name.toLowerCase()] : [])));

test('every name and every other name of a role is that role, however it is written', () => {
  for (const role of index.list.roles)
    for (const name of [role.name, ...role.others])
      for (const text of [
        name,
        name.toUpperCase(),
        ` ${name.replaceAll(' ', '-')}${/[a-z]{3}$/.test(name) ? 's' : ''} `,
      ]) {
        const meant = understand(text, index);
        // A tool of the same name leaves the choice: Playwright, Postman.
        if (tools.has(name.toLowerCase())) expect(meant.kind, text).toBe('chooser');
        else expect(meant.kind === 'role' && meant.found[0]?.role.id, text).toBe(role.id);
      }
});

test('every tool of a role leads to it, and is no single guess', () => {
  for (const listing of index.list.listings.filter(({ kind }) => kind === 'tool')) {
    const meant = understand(listing.name, index);
    if (meant.kind === 'several') continue;
    expect(meant.kind, listing.name).toBe('chooser');
    expect(
      meant.found.map(({ role }) => role),
      listing.name,
    ).toEqual(expect.arrayContaining([...listing.roles]));
  }
});
