import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { currencies, places } from '../../../../src/schema/countries.ts';
import { keysOf } from '../../../../src/schema/vocabulary.ts';
import type { ChosenPay } from '../../../../src/view/pay/chosen-pay.ts';
import type { PayChoice } from '../../../../src/view/pay/pay-choice.ts';
import { sampled } from '../../../daily-sample.ts';
import { marksIn, read } from '../reading.ts';
import { choiceOf, dataOf, settings, shown } from './loaded-pay.ts';

const chosen = (ids: readonly string[], over: Partial<PayChoice> = {}, data = dataOf(ids)): ChosenPay =>
  shown(ids, choiceOf(ids, { measure: 'wage', ...over }), data);

const both = ['data-scientist', 'software-engineer'];
const notes = (view: ChosenPay) => view.notes.map(read).join(' ');
/** The figure of a line, as a number. */
const median = (view: ChosenPay, row: number) => Number(view.figures.rows[row]?.cells[0]?.text.replace(/[^\d.]/g, ''));
const columns = (view: ChosenPay) => view.figures.columns;
const cells = (view: ChosenPay, row: number) => view.figures.rows[row]?.cells.map((cell) => cell?.text) ?? [];

test('the plain choice shows the same figures as the page', () => {
  const view = chosen(both);
  expect(view.chart?.rows.map(({ label }) => label)).toEqual(['Data scientists', 'Software developers']);
  expect(view.difference).toMatchObject({ kind: 'like-for-like', slot: 2 });
  expect(notes(view)).toBe('');
});

test('a state has its own medians with their errors and ranks, and the direction that these support', () => {
  const view = chosen(both, { place: 'us-ca' });
  const wages = dataset.occupation('us-soc-15-1252').areas;
  const own = wages.find((row) => row.area.id === 'us-ca' && row.period === '2025-05');
  expect(own?.kind === 'area-wage' && own.values.median).toBe(median(view, 1));
  expect(view.difference).toMatchObject({
    kind: 'like-for-like',
    slot: 2,
    text: expect.stringMatching(/ more, \d+%$/),
  });
  expect(view.figures.rows.map(({ cells: [first] }) => first?.error)).toEqual([
    expect.stringMatching(/^±\d%$/),
    expect.stringMatching(/^±\d%$/),
  ]);
  expect(view.figures.rows[1]?.receipt).toMatch(/^(?:Best|\d+(?:st|nd|rd|th) best) paid of 5[01], [\d,]+ people$/);
  expect(columns(view)).toEqual(['California', 'All of the US']);
  expect(cells(view, 0)).toEqual([expect.stringMatching(/^\$[\d,]+$/), expect.stringMatching(/^\$[\d,]+$/)]);
  expect(view.figures.caption).toBe('Official wage, California, May 2025');
  expect(view.chart?.rows.map(({ label }) => label)).toEqual(['Data scientists', 'Software developers']);
});

describe('amounts that are converted', () => {
  test('are the published ones times the rate of their own year, which is cited', () => {
    const [native, euros] = [chosen(both), chosen(both, { currency: 'eur' })];
    const rate = settings.rates.find(({ place, period }) => place === 'fi' && period === '2025');
    expect(median(euros, 0)).toBe(Math.round(median(native, 0) * (rate?.value ?? 0)));
    expect(euros.chart?.table[0]?.values[2]).toMatch(/^€/);
    expect(notes(euros)).toMatch(/average rate of 2025.*not what the job pays there/);
    expect(marksIn(euros.notes)).toHaveLength(1);
  });

  test('have the notes of the figures as they were published', () => {
    const kept = (choice: Partial<PayChoice>) => chosen(both, choice).markNotes.map((note) => note.kept);
    expect(kept({ currency: 'eur' })).toEqual(expect.arrayContaining(kept({})));
    expect(kept({}).some((one) => one?.startsWith('us-soc-'))).toBe(true);
  });

  test('lie as far apart, in percent, as before', () => {
    const percent = (view: ChosenPay) => view.difference?.text.split(', ').at(-1);
    expect(percent(chosen(both, { currency: 'eur' }))).toBe(percent(chosen(both)));
  });

  test('stay as they are where no rate of their year is held, and a note says so', () => {
    const rates = settings.rates.filter(({ place, period }) => place !== 'no' || period !== '2025');
    const data = { ...dataOf(['software-engineer']), settings: { ...settings, rates } };
    const view = chosen(['software-engineer'], { currency: 'nok' }, data);
    expect(view.chart?.table[0]?.values[2]).toMatch(/^\$/);
    expect(notes(view)).toMatch(/No rate of exchange for NOK in 2025 is held/);
  });

  test.each(keysOf(currencies))('may be in %s, of every year in which US pay is held', (currency) => {
    const view = chosen(['software-engineer'], { currency: currency.toLowerCase() });
    expect(notes(view)).not.toMatch(/No rate of exchange/);
    const years = new Set(dataset.occupation('us-soc-15-1252').wages.map(({ period }) => period.slice(0, 4)));
    for (const year of years) {
      const found = settings.rates.some(
        ({ place, period }) => period === year && places[place as keyof typeof places].currency === currency,
      );
      expect(found || currency === 'USD', `${currency} ${year}`).toBe(true);
    }
  });
});

describe('amounts that are adjusted', () => {
  test.each(['us-ca', 'us-metro-41860'])('are divided by the price level of %s, which is cited', (place) => {
    const [plain, adjusted] = ['none', 'prices'].map((adjust) =>
      chosen(both, { place, adjust: adjust as PayChoice['adjust'] }),
    ) as [ChosenPay, ChosenPay];
    const level = dataOf(both).byPlace?.price(place)?.level ?? 0;
    expect(level).toBeGreaterThan(100);
    expect(median(adjusted, 0)).toBe(Math.round((median(plain, 0) * 100) / level));
    expect(notes(adjusted)).toMatch(/Adjusted for prices.*of the US level/);
    expect(marksIn(adjusted.notes)).toHaveLength(marksIn(plain.notes).length + 1);
  });

  test.each([
    ['us', /^Levels of prices are held for US states and metropolitan areas only, so nothing is adjusted\.$/],
    ['gb', /^Levels of prices are held for US states and metropolitan areas only, so nothing is adjusted\.$/],
    ['us-pr', /^No level of prices is held for Puerto Rico, so nothing is adjusted\.$/],
    ['us-metro-41980', /^No level of prices is held for San Juan, PR, so nothing is adjusted\.$/],
  ])('are not, in %s, and a note says why', (place, why) => {
    expect(notes(chosen(both, { place, adjust: 'prices' }))).toMatch(why);
  });

  test('have a level in every state, and in all metropolitan areas but those of Puerto Rico', () => {
    const data = dataOf(both);
    const without = dataset.places.filter(({ id, kind }) => /state|metro$/.test(kind) && !data.byPlace?.price(id));
    const metros = without.filter(({ kind }) => kind !== 'nonmetro');
    expect(metros.every(({ state }) => state === 'PR')).toBe(true);
  });
});

test('bars of several sources or years say which each is of, and nothing is set against each other', () => {
  const { roles } = dataset;
  const apart = roles.flatMap((a) =>
    roles.flatMap((b) =>
      a.id < b.id &&
      (dataset.matchup(a.id, b.id) || sampled(`${a.id} ${b.id}`)) &&
      chosen([a.id, b.id], { measure: 'advertised-base' }).difference?.kind === 'not-comparable'
        ? [[a.id, b.id]]
        : [],
    ),
  );
  const views = apart
    .map((ids) => chosen(ids, { measure: 'advertised-base' }))
    .filter(({ chart }) => chart?.rows.length === 2);
  expect(views.length).toBeGreaterThan(0);
  for (const { chart } of views) {
    const labels = chart?.rows.map(({ label }) => label) ?? [];
    expect(
      labels.every((label) => /, \d{4}$/.test(label)),
      labels.join(),
    ).toBe(!/\d{4}$/.test(chart?.title ?? ''));
  }
  expect(views.some(({ chart }) => !/\d{4}$/.test(chart?.title ?? ''))).toBe(true);
});

test('a stand-in is never set against another role’s own figure', () => {
  const view = chosen(['machine-learning-engineer', 'software-engineer']);
  expect(view.difference).toMatchObject({ kind: 'not-comparable' });
});

test.each([
  ['no', /^NOK\s[\d,]+ a month$/, 'A year, at 12 months'],
  ['au', /^A\$[\d,]+ a week on average$/, 'A year, at 52 weeks'],
  ['dk', /^DKK\s[\d,.]+ an hour$/, 'A year, at 2,080 hours'],
])('pay of a shorter time, as in %s, stands beside the same counted a year', (place, value, head) => {
  const view = chosen(both, { place });
  expect(columns(view)[1]).toBe(head);
  for (const row of view.figures.rows.keys()) {
    const [first, year] = cells(view, row);
    expect(first).toMatch(value);
    expect(year).toMatch(/^[A-Z$]+\s?[\d,]+$/);
  }
});

test('a category that stands in says so in its row', () => {
  const { figures } = chosen(['machine-learning-engineer', 'software-engineer']);
  expect(figures.rows.map(({ name, proxy }) => [name, proxy])).toEqual([
    ['Software developers', false],
    ['Data scientists', true],
  ]);
  expect(figures.rows[1]?.receipt).toMatch(/^Stands in, /);
});

describe('in the strip of a sent view', () => {
  test('stand what was chosen, each figure beside that of the whole country, and what was switched', () => {
    const { sent } = chosen(['machine-learning-engineer', 'software-engineer'], { place: 'us-tx' });
    expect(read(sent.title)).toBe('Texas, official wage');
    expect(sent.rows).toEqual([
      expect.objectContaining({
        name: 'Software developers',
        slots: [1, 2],
        proxy: false,
        beside: expect.stringMatching(/^US \$/),
      }),
      expect.objectContaining({ name: 'Data scientists', slots: [1], proxy: true }),
    ]);
    expect(sent.note).toBe('May 2025. It has official wages only, all levels together. All else here is for the US.');
    expect(marksIn(sent.title).length).toBeGreaterThan(0);
  });

  test.each([
    [{ place: 'no' }, /^NOK\s[\d,]+ a month/, /^NOK\s[\d,]+ a year$/],
    [{ currency: 'inr' }, /^₹[\d.]+\slakh$/, /^\$[\d,]+$/],
    [{ place: 'us-tx', currency: 'eur' }, /^€[\d,]+$/, /^\$[\d,]+$/],
  ] as const)('%j, an amount and the same beside it', (over, value, beside) => {
    for (const row of chosen(both, over).sent.rows) {
      expect(row.value).toMatch(value);
      expect(row.beside).toMatch(beside);
    }
  });

  test('a role without a figure is named', () => {
    const { sent } = chosen(['network-engineer', 'ux-designer'], { place: 'gb' });
    expect(sent.note).toMatch(/No figure for UX designers\./);
  });
});
