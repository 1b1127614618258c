import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dataset, occupationsByPlace, placesOf } from '../../../src/published.ts';
import { askNumber, placesAsked } from '../../../src/view/number/ask-number.ts';
import { figureIndex } from '../../../src/view/number/dataset-lines.ts';
import { type Figure, lookUp } from '../../../src/view/number/look-up.ts';
import { numbersIn } from '../../../src/view/number/number-question.ts';
import { packFigures, unpackFigures } from '../../../src/view/number/packed-figures.ts';
import { jobTitles } from '../../../src/view/picker/job-titles.ts';
import { nameIndex } from '../../../src/view/picker/name-index.ts';
import { roleList } from '../../../src/view/picker/role-list.ts';

const index = figureIndex(dataset);
const placed = figureIndex(dataset, occupationsByPlace);
const packed = JSON.stringify(packFigures(index));
const sent = unpackFigures(JSON.parse(packed));
const list = roleList(dataset);
const names = nameIndex(list, jobTitles(dataset, list));

/** What the browser says to a question. */
const ask = (text: string) => askNumber(text, sent, names);

function answer(text: string) {
  const reply = ask(text);
  if (!reply.answer) throw new Error(`${text}: ${reply.notice}`);
  return reply.answer;
}

const said = (text: string) => answer(text).lead + answer(text).rest;

describe('the index', () => {
  test('is the same after it was sent', () => {
    const lines = (one: typeof index) => one.lines.map((line) => JSON.stringify(line)).sort();
    expect(lines(sent)).toEqual(lines(index));
  });

  test('is at most 200 KB compressed', () => {
    expect(brotliCompressSync(packed).length).toBeLessThan(200_000);
    expect(gzipSync(packed).length).toBeLessThan(200_000);
  });

  test('holds every figure of a national line that a reference can name', () => {
    const kinds = new Set<string>(index.lines.map(({ head }) => head.kind));
    const held = new Set(
      index.lines.flatMap(({ owner, values }) => values.map((value) => `${index.owners[owner]?.id} ${value}`)),
    );
    const missing = dataset.figures.filter(({ row, amount, statistic }) => {
      const kind = row.kind === 'band' ? row.measure : row.kind;
      const value = statistic === 'share' ? Math.round(amount.value * 10) / 10 : amount.value;
      return kinds.has(kind) && statistic !== 'percentStated' && !held.has(`${row.owner.id} ${value}`);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe('a number and a career', () => {
  test('equals a figure: what it is and what it is not', () => {
    const { grade, lead, rest, facts, picture, sources } = answer('$137,470 nurse');
    expect(grade).toBe('equals');
    expect(lead + rest).toBe('$137,470 equals the “9 in 10” figure of registered nurses, May 2025.');
    expect(facts.map(([label]) => label)).toEqual(['Is', 'Is not', 'Also']);
    expect(facts[0]?.[1]).toBe('nine in ten are paid less');
    expect(facts[1]?.[1]).toContain('the median, $97,550');
    expect(facts[2]?.[1]).toContain('equal');
    expect(picture?.kind).toBe('range');
    expect(sources).toHaveLength(1);
  });

  test('equals when rounded: the median in thousands', () => {
    expect(answer('136k software developer').grade).toBe('rounds');
    expect(said('136k software developer')).toMatch(
      /^136K equals the median when rounded: software developers, May 2025, \$135,980/,
    );
  });

  test('equals old forecasts of a joined line, which is said, with the newest of developers alone', () => {
    const { lead, facts, notes, picture, checked } = answer('22% software developers');
    expect(lead).toBe('22% equals two growth forecasts when rounded:');
    expect(facts[0]?.[1]).toMatch(/together, not of software developers alone$/);
    expect(facts[1]?.[1]).toMatch(/^the newest: 10\.2%, 2025–\u206035, software developers alone$/);
    expect(notes.join()).toContain('counted together');
    expect(picture?.kind === 'editions' && picture.points.filter(({ equal }) => equal)).toHaveLength(2);
    expect(checked.map(({ verdict }) => verdict)).toContain('Older edition');
  });

  test('nothing equals it: the nearest three with their distance, nearest first', () => {
    const { grade, lead, rows, picture } = answer('$112,165 registered nurse');
    expect(grade).toBe('nothing');
    expect(lead).toBe('Nothing held equals $112,165');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ value: '$112,350', aside: '$185 more' });
    expect(picture?.kind).toBe('nearest');
  });

  test('a figure that a category of several roles has is not the role’s alone', () => {
    expect(answer('$135,980 ai engineer').facts[1]?.[1]).toContain('of AI engineers alone');
  });

  test('a top code is said to be the least', () => {
    expect(answer('$239,200 anesthesiologist').facts[0]?.[1]).toContain('no higher figure');
  });

  test('by the hour only what is paid by the hour', () => {
    expect(said('$66.09 an hour nurse')).toBe(
      '$66.09 equals the “9 in 10” figure an hour of registered nurses, May 2025.',
    );
    expect(answer('$137,470 an hour nurse').grade).toBe('nothing');
  });
});

describe('a number alone', () => {
  test('asks which career, with how many fit and how exactly', () => {
    const { grade, lead, rest, picture, rows } = answer('$120,000');
    expect(grade).toBe('which');
    expect(lead).toBe('Which career?');
    const [, fitting, careers, exact] =
      /fits (\d+) official yearly wages of (\d+) careers, (\d+) to the digit/.exec(rest) ?? [];
    const cells = picture?.kind === 'matrix' ? picture.rows.flatMap((row) => row.cells) : [];
    expect(cells.reduce((sum, { equal, rounds }) => sum + equal + rounds, 0)).toBe(Number(fitting));
    expect(cells.reduce((sum, { equal }) => sum + equal, 0)).toBe(Number(exact));
    expect(Number(careers)).toBeLessThanOrEqual(Number(fitting));
    expect(rows).toHaveLength(3);
  });

  test('of one career is answered at once', () => {
    expect(said('$97,550')).toBe('$97,550 equals the median of registered nurses, May 2025.');
  });

  test('a word for several careers leaves the choice among them', () => {
    expect(answer('60,000 teacher').lead).toBe('Which of the careers called “teacher”?');
    expect(answer('60,000 teacher').looked).toBeLessThan(answer('60,000').looked);
  });
});

describe('what is not understood is said', () => {
  test.each([
    ['', 'Write a number'],
    ['nurse', 'There is no number in “nurse”'],
    ['110k-136k nurse', 'There are 2 numbers here, “110k” and “136k”'],
    ['1,2,3', 'cannot be read as one number'],
    ['¥500', 'No pay in ¥ is held here'],
  ])('%s', (text, notice) => {
    expect(ask(text)).toMatchObject({ notice: expect.stringContaining(notice) });
    expect(ask(text).answer).toBeUndefined();
  });

  test('a career that is not here: all are looked through', () => {
    const { notice, answer: given } = ask('$97,550 <script>alert</script>');
    expect(notice).toContain('All careers are looked through.');
    expect(given?.lead).toContain('$97,550 equals');
  });
});

test('no sentence says where a number came from', () => {
  for (const text of ['$137,470 nurse', '22%', '120,000', '$112,165 electrician', '5.6% nurse', '£45k'])
    expect(JSON.stringify(answer(text)).replaceAll('“came from”', '')).not.toMatch(/c[ao]me from/);
});

describe('with a career its places are looked through', () => {
  const pays = (text: string) =>
    placesAsked(text, placed, names).map((occupation) => {
      const columns = placesOf(occupation);
      if (!columns) throw new Error(`No places of ${occupation}.`);
      return { occupation, columns, places: dataset.places };
    });

  test('a figure of one place is told with the place, and is not the national one', () => {
    const [pay] = pays('nurse 1');
    if (!pay) throw new Error('Nurses have pay by place.');
    const national = new Set(index.lines.flatMap(({ values }) => values));
    const at = dataset.places.findIndex(
      ({ kind }, place) =>
        kind === 'state' && !national.has(pay.columns.median[place]) && Number(pay.columns.median[place]) > 0,
    );
    const median = pay.columns.median[at];
    const text = `$${median} nurse`;
    const reply = askNumber(text, placed, names, pays(text));
    expect(reply.answer?.lead).toMatch(/equals the median$/);
    expect(reply.answer?.rest).toContain(`in ${dataset.places[at]?.name}, May 2025`);
    expect(reply.answer?.facts[1]?.[1]).toContain('the national figure: $97,550');
    expect(reply.answer?.looked).toBeGreaterThan(answer(text).looked);
  });

  test('a national figure comes first', () => {
    const text = '$97,550 nurse';
    expect(askNumber(text, placed, names, pays(text)).answer?.rest).toMatch(/^ of registered nurses, May 2025/);
  });

  test('no place without a career, nor for several', () => {
    expect(pays('$97,550')).toEqual([]);
    expect(pays('$60,000 teacher')).toEqual([]);
  });
});

/*
 * Two hundred random questions about careers that no line joins or caps, answered by other code from the same lines of the
 * content: tests/fixtures/number-answers.json.
 */
interface Recount {
  career: string;
  text: string;
  looked: number;
  equals: [statistic: string, period: string][];
  rounds: [statistic: string, period: string][];
  /** How far the nearest three are. */
  nearest: number[];
}

const { cases } = JSON.parse(readFileSync('tests/fixtures/number-answers.json', 'utf8')) as { cases: Recount[] };

/** Names that the other code gives to statistics of the same name. */
function statisticOf({ line: { head }, statistic }: Figure): string {
  if (head.kind === 'self-employed') return 'selfEmployed';
  return head.kind === 'household' && statistic === 'count' ? 'household' : statistic;
}

test('two hundred random questions have the answers that other code gives', () => {
  expect(cases).toHaveLength(200);
  for (const { career, text, looked, equals, rounds, nearest } of cases) {
    const [asked] = numbersIn(text);
    if (!asked) throw new Error(`No number in ${text}.`);
    // “people” stands behind the number and counts.
    const unit = text.endsWith(' people') ? ('count' as const) : asked.unit;
    const found = lookUp(sent, { ...asked, unit }, [career]);
    const fitting = (fit: string) =>
      found.hits
        .filter((hit) => hit.fit === fit)
        .map((hit) => [statisticOf(hit), hit.line.head.period])
        .sort();
    const name = `${career}: ${text}`;
    expect(found.looked, name).toBe(looked);
    expect(fitting('equals'), name).toEqual(equals.sort());
    expect(fitting('rounds'), name).toEqual(rounds.sort());
    expect(
      found.nearest.map(({ value }) => Number(Math.abs(value - asked.value).toPrecision(9))),
      name,
    ).toEqual(nearest);
  }
});
