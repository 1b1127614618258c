import { describe, expect, test } from 'vitest';
import type { Role } from '../../../../src/domain/dataset.ts';
import { count, inWords, money, moneyShort, percent } from '../../../../src/domain/format.ts';
import { dataset, pairs } from '../../../../src/published.ts';
import { findingLength } from '../../../../src/schema/finding-length.ts';
import { pairId } from '../../../../src/view/base/site-paths.ts';
import type { Inline } from '../../../../src/view/cite/citation-marks.ts';
import { sourcesFinding } from '../../../../src/view/cite/sources-finding.ts';
import { type Comparison, compareRoles } from '../../../../src/view/matchup/comparison.ts';
import { type SubFoldId, type Summaries, sectionNames, subFoldNames } from '../../../../src/view/matchup/sections.ts';
import { educationFinding } from '../../../../src/view/matchup/summary/education-finding.ts';
import { exposureFinding } from '../../../../src/view/matchup/summary/exposure-finding.ts';
import { jobsFinding } from '../../../../src/view/matchup/summary/growth-findings.ts';
import { ladderFinding } from '../../../../src/view/matchup/summary/ladder-finding.ts';
import { numbersFinding } from '../../../../src/view/matchup/summary/numbers-finding.ts';
import { placeFinding } from '../../../../src/view/matchup/summary/pay-findings.ts';
import { skillsFinding } from '../../../../src/view/matchup/summary/skills-findings.ts';
import { workFinding } from '../../../../src/view/matchup/summary/work-findings.ts';
import { sampled } from '../../../daily-sample.ts';
import { inEachCase } from '../../../in-each-case.ts';
import { ads, officialPair, type Pair, pair, projected, wage } from '../../dataset-fixture.ts';
import { exposure } from '../../edited-pair.ts';
import { faults, marksIn, read } from '../reading.ts';

// Of the pairs without a text of editors, the day’s sample.
const matchups = pairs
  .map(([a, b]) => ({ a, b, name: pairId([a.id, b.id]) }))
  .filter(({ a, b, name }) => dataset.matchup(a.id, b.id) || sampled(name))
  .map(({ a, b, name }) => ({ a, b, name, page: compareRoles(dataset, a, b, '/') }));
const inEachMatchup = (check: (one: (typeof matchups)[number]) => void) =>
  inEachCase(matchups, ({ name }) => name, check);

const linesOf = (summaries: Summaries) =>
  Object.entries(summaries).map(([id, finding]) => {
    const sub = id in subFoldNames ? `${subFoldNames[id as SubFoldId]}: ` : '';
    return { id, sub, finding, text: read(finding) };
  });

describe('every finding', () => {
  test('is a line of at most 80 characters, with the name of a fold inside a section', () => {
    inEachMatchup(({ page }) => {
      for (const { id, sub, text } of linesOf(page.summaries)) {
        expect(text, id).not.toBe('');
        expect(findingLength(`${sub}${text}`), `${id}: ${text}`).toBeLessThanOrEqual(80);
      }
    });
  });

  test('is a statement: no question, no “see”, no mark, no gap; of a section with a full stop', () => {
    inEachMatchup(({ page }) => {
      expect(faults(page.summaries)).toEqual([]);
      expect(marksIn(page.summaries)).toEqual([]);
      for (const { id, sub, text } of linesOf(page.summaries)) {
        expect(text, id).not.toMatch(/\?|\bsee\b|\*/i);
        if (sub) expect(text, id).not.toMatch(/\.$/);
        else expect(text, id).toMatch(/^[A-Z\d“].*\.$/u);
      }
    });
  });

  test('sets at most four parts in bold, none of them all of the line', () => {
    inEachMatchup(({ page }) => {
      for (const { id, finding = [], text } of linesOf(page.summaries)) {
        const bold = finding.flatMap((part) => (typeof part === 'object' && 'strong' in part ? [part.strong] : []));
        expect(bold.length, text).toBeLessThanOrEqual(4);
        expect(bold, id).not.toContain(text);
      }
    });
  });

  test('belongs to every section that folds and is shown', () => {
    inEachMatchup(({ page }) => {
      const folding = ['skills', 'work', 'choose', 'other-numbers', 'education', 'ladder', 'ai', 'cite'];
      expect(folding.filter((id) => !(id in page.summaries))).toEqual([]);
      expect(Object.keys(page.summaries).filter((id) => !(id in sectionNames || id in subFoldNames))).toEqual([]);
    });
  });
});

/** Amounts, percentages and numbers of a text, as printed. */
const printed = (inline: Inline | undefined) => read(inline).match(/[+\u2212]?\$?\d[\d,.]*\d%?|\d/g) ?? [];

/** Everything that a part of a view prints, joined. */
const shown = (view: unknown) => JSON.stringify(view).replaceAll('\\u2060', '');

/** Fails where a finding states a number that its section does not. */
function expectStated(page: Comparison, id: keyof Summaries, section: unknown): void {
  const stray = printed(page.summaries[id]).filter((figure) => !shown(section).includes(figure));
  expect(stray, `${id}: ${read(page.summaries[id])}`).toEqual([]);
}

describe('a finding says what its section shows', () => {
  test('of skills and tools', () => {
    inEachMatchup(({ a, b, page }) => {
      const names = (of: (role: Role) => { name: string }[]) => {
        const [first = [], second = []] = [a, b].map((role) => of(role).map(({ name }) => name));
        const both = first.filter((name) => second.includes(name)).length;
        return `${both === 0 ? 'none' : inWords(both)} of ${new Set([...first, ...second]).size}`;
      };
      const text = read(page.summaries.skills).toLowerCase();
      const oneMaker = a.profile.skills[0]?.source === b.profile.skills[0]?.source;
      if (/ of \d+ (skills )?shared/.test(text)) {
        expect(oneMaker).toBe(true);
        expect(text).toContain(names(({ profile }) => profile.skills));
      }
      if (/tools/.test(text)) expect(text).toContain(names(({ profile }) => profile.tools));
      if (page.summaries.tools) expect(read(page.summaries.tools)).toContain(names(({ profile }) => profile.tools));
    });
  });

  test('of medians elsewhere', () => {
    inEachMatchup(({ page }) => expectStated(page, 'other-numbers', page.otherNumbers.roles));
  });

  test('of measures of exposure', () => {
    inEachMatchup(({ page }) => {
      expectStated(page, 'ai', page.exposure?.rows ?? []);
      const [first, second] = page.exposure?.columns ?? [];
      const claimed = /\b(?:All|Both)\b.* are higher (?:for|near) ([^:.]+)/.exec(read(page.summaries.ai));
      if (!claimed || !first || !second) return;
      const apart = page.exposure?.rows.flatMap(({ cells: [one, other] }) =>
        one?.value === undefined || other?.value === undefined ? [] : [Math.sign(one.value - other.value)],
      );
      expect(new Set(apart).size).toBe(1);
    });
  });

  test('of degrees', () => {
    inEachMatchup(({ a, b, page }) => {
      const held = [a, b].flatMap(({ links }) =>
        links.flatMap(({ occupation: { attainment } }) =>
          attainment ? [percent(attainment.bachelor + attainment.master + attainment.doctoral)] : [],
        ),
      );
      const shares = printed(page.summaries.education).filter((figure) => figure.endsWith('%'));
      for (const share of shares) expect(held).toContain(share);
      if (!page.education) expect(printed(page.summaries.education)).toEqual([]);
    });
  });

  test('of rungs', () => {
    inEachMatchup(({ a, b, page }) => {
      const text = read(page.summaries.ladder);
      const levels = [a, b].map(({ profile }) => profile.ladder.map(({ level }) => level));
      const common = levels[0]?.filter((level) => levels[1]?.includes(level)).length ?? 0;
      if (/\d|in common;|in common, and/.test(text)) expect(text).toContain(`${inWords(common)} rung`);
      else if (levels.every((own) => own.length === 0)) expect(text).toMatch(/^No ladder is held/);
      else if (!/no rung in common/.test(text)) expect(text).toMatch(/^(No ladder held covers both:|At one employer)/);
    });
  });

  test('of official wages, jobs and places', () => {
    inEachMatchup(({ a, b, page }) => {
      expectStated(page, 'official', page.pay.official?.table ?? []);
      const links = [a, b].flatMap((role) => role.links.map(({ occupation }) => occupation));
      const changes = links.flatMap(({ projections }) => projections.flatMap(({ change }) => change ?? []));
      for (const change of printed(page.summaries.jobs).filter((text) => /^[+\u2212]/.test(text)))
        expect(changes.map((one) => `${one > 0 ? '+' : ''}${count(one)}`)).toContain(change);
      const states = links.flatMap(({ areas }) =>
        areas.flatMap((row) => {
          const { median = 0 } = row.kind === 'area-wage' ? row.values : {};
          return [money(median), moneyShort(median)];
        }),
      );
      const place = page.summaries['by-place'];
      const sums = read(place).match(/\$[\d,]+K?/g) ?? [];
      for (const sum of sums) expect(states).toContain(sum);
      if (place) expect(read(place)).toMatch(/^[a-z“].*\$.*, May 20\d\d$/iu);
    });
  });

  test('of shares of ads', () => {
    inEachMatchup(({ page }) => expectStated(page, 'glance', page.glance));
  });

  test('with place, board and year, where it rests on ads', () => {
    inEachMatchup(({ page }) => {
      const { glance, ads: offered, postings } = page.summaries;
      if (glance) expect(read(glance)).toMatch(/^(?:US ads on one .* job board, 20\d\d: |No two figures )/);
      if (offered) expect(read(offered)).toMatch(/one .* job board, (?:US, )?20\d\d$/);
      if (postings) expect(read(postings)).toMatch(/ on Indeed, US; 1 February 2020 is 100$/);
      // At thirty words a sentence on two boards leaves the country to the source of the bars beside it.
      expect(`${page.description} ${read(page.head.pay.source)}`).toMatch(/\bUS\b/);
    });
  });

  test('of questions', () => {
    inEachMatchup(({ page }) => {
      const publications = new Set(page.sources.map(({ title, publisher }) => `${publisher}: ${title}`)).size;
      expect(read(sourcesFinding(page.sources))).toContain(` ${inWords(publications)} publication`);
      const { questions } = page.summaries;
      if (questions) expect(read(questions).toLowerCase()).toContain(`${inWords(page.questions.length)} short`);
      else expect(page.questions).toEqual([]);
    });
  });
});

test('what editors write of a pair stands in its sections', () => {
  const written = matchups.flatMap((one) => {
    const findings = dataset.matchup(one.a.id, one.b.id)?.findings;
    return findings ? [{ ...one, findings }] : [];
  });
  inEachCase(
    written,
    ({ name }) => name,
    ({ page, findings }) => {
      for (const id of ['skills', 'work', 'choose'] as const) {
        const line = findings[id];
        if (line) expect(read(page.summaries[id])).toContain(line.replaceAll('**', ''));
      }
    },
  );
});

const placedIn = ({ a, b }: Pair) =>
  [
    { role: a, slot: 1 },
    { role: b, slot: 2 },
  ] as const;

describe('an odd pair', () => {
  const columns = { find: [], levelled: false, oneMaker: true, onlyFirst: [], shared: [], onlySecond: [] };
  const skill = (name: string) => ({ name, levels: [] });
  const tools = [{ kind: 'Language', onlyFirst: ['C'], both: [], onlySecond: ['R'] }];

  test('without a skill or a tool in common says so', () => {
    const apart = { ...columns, onlyFirst: [skill('x')], onlySecond: [skill('y')] };
    expect(read(skillsFinding({ columns: apart, tools }, undefined))).toBe('None of 2 skills shared, none of 2 tools.');
  });

  test('whose skills two makers list calls none of them shared', () => {
    const apart = { ...columns, oneMaker: false, shared: [skill('x')] };
    const finding = read(skillsFinding({ columns: apart, tools }, undefined));
    expect(finding).toBe('No maker lists skills for both; none of 2 tools shared.');
  });

  test('whose editors write a full line keeps all of it and leaves out the count', () => {
    const long = `To one: ${'a'.repeat(30)}. To the other: ${'b'.repeat(20)}.`;
    expect(read(skillsFinding({ columns: { ...columns, shared: [skill('x')] }, tools: [] }, long))).toBe(long);
    expect(read(skillsFinding({ columns: { ...columns, shared: [skill('x')] }, tools: [] }, 'To one: a.'))).toBe(
      'One of 1 skill shared. To one: a.',
    );
  });

  test('of one kind of work has nothing to set apart', () => {
    const { a, b } = pair({ outputKind: 'deterministic' }, { outputKind: 'deterministic' });
    expect(read(workFinding([a, b], undefined))).toBe('What comes out of either is the same for the same input.');
  });

  test('without any pay says that no median is held', () => {
    const { a, b } = pair({}, {});
    expect(read(numbersFinding([a, b]))).toBe('No median is held for either alone.');
  });

  test('of which one has pay names both', () => {
    const { a, b } = pair({ pay: [ads(110_000)] }, { pay: [ads(100_000, { count: 14 })] });
    expect(read(numbersFinding([a, b]))).toBe('Analysts $110,000; builders no median.');
  });

  test('without categories says that no degrees are counted and no measure is published', () => {
    const roles = pair({}, {});
    expect(read(educationFinding(placedIn(roles)))).toBe('No count of degrees is held near either.');
    expect(read(exposureFinding(undefined, placedIn(roles)))).toBe('No measure is published near either.');
  });

  test('of which one alone has a category says of whom its measures are', () => {
    const { dataset: small, a, b } = pair({ is: 'developers' }, {}, { occupations: { developers: { exposure } } });
    const { exposure: table } = compareRoles(small, a, b, '/');
    expect(read(exposureFinding(table, placedIn({ dataset: small, a, b })))).toMatch(
      /^Measures disagree, 0\.\d\d to 0\.\d\d for developers/,
    );
  });

  test('without a ladder on either side has none', () => {
    const { a, b } = pair({}, {});
    const alone = { name: '', rungs: [], mark: [] };
    const view = { kind: 'apart' as const, find: [], oneSource: false, ladders: [alone, alone] };
    expect(read(ladderFinding([a, b], view))).toBe('No ladder is held for either.');
  });

  test('of which another entry of a framework stands in for one is not said to be listed', () => {
    const { a, b } = pair({}, {});
    const alone = { name: '', rungs: [{ level: 'Lead', name: 'Lead', scope: 'All' }], mark: [] };
    const view = (entry: object) => ({
      kind: 'apart' as const,
      find: [],
      oneSource: true,
      ladders: [alone, { ...alone, ...entry }],
    });
    expect(read(ladderFinding([a, b], view({})))).toBe('One employer lists both, with no rung in common: one and one.');
    expect(read(ladderFinding([a, b], view({ entry: 'Delivery manager' })))).toBe(
      'Both are one employer’s, with no rung in common: one and one.',
    );
  });

  const stated = { period: '2021', source: 'survey-2025', locator: 'a row' };
  const below = { lessThanHighSchool: 1, highSchool: 10, someCollege: 10 };
  const degrees = (bachelor: number) => ({
    entryEducation: { ...stated, level: 'Bachelor’s degree', experience: 'None', training: 'None' },
    attainment: { ...stated, ...below, associate: 5, bachelor, master: 1, doctoral: 1 },
  });

  test('of which a neighbour has the degrees does not say them of the role', () => {
    const occupations = { analysts: degrees(60), clerks: degrees(40) };
    const near = pair(
      { is: 'analysts' },
      { occupations: [{ id: 'clerks', fit: 'broader', note: 'akin' }] },
      { occupations },
    );
    expect(read(educationFinding(placedIn(near)))).toBe(
      'A bachelor’s is usual near both; 62% and 42% had at least that in 2021.',
    );
    const own = pair({ is: 'analysts' }, { is: 'clerks' }, { occupations });
    expect(read(educationFinding(placedIn(own)))).toBe(
      'A bachelor’s is usual for both; 62% and 42% had at least that in 2021.',
    );
  });

  test('tells pay by place of the category that one of them is, by its name', () => {
    const row = (area: string, median: number) => ({ area, employment: 10, median });
    const roles = pair(
      { occupations: [{ id: 'clerks', fit: 'broader', note: 'akin' }] },
      { is: 'developers' },
      {
        occupations: { developers: { plural: 'developers' }, clerks: { plural: 'clerks' } },
        places: {
          developers: [row('us-ca', 150_000), row('us-tx', 90_000)],
          clerks: [row('us-ca', 60_000), row('us-tx', 50_000)],
        },
      },
    );
    expect(read(placeFinding(placedIn(roles)))).toBe('developers $90,000 to $150,000 by state, official, May 2025');
  });

  test('of publications of one publisher by two of its boards counts one', () => {
    const sources = [
      { n: 1, publisher: 'Ads Ltd (one board)' },
      { n: 2, publisher: 'Ads Ltd (another board); copied by others' },
    ];
    expect(read(sourcesFinding(sources))).toBe('The figures are from two publications of one publisher.');
  });

  test('whose projections end in different years gives no common year', () => {
    const first = { projections: [projected('2024-34', 15.8, { change: 1000 })], wages: [wage(100_000)] };
    const second = { projections: [projected('2022-32', -2, { change: -500 })], wages: [wage(100_000)] };
    const finding = read(jobsFinding(placedIn(officialPair(first, second))));
    expect(finding).toBe('two categories, from \u2212500 to +1,000');
  });

  test('of a projection without a number of jobs has no finding on jobs', () => {
    expect(jobsFinding(placedIn(officialPair({ projections: [projected('2024-34', 15.8)] }, {})))).toBeUndefined();
  });
});
