import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { currencies, places } from '../../../../src/schema/countries.ts';
import { keysOf, levels, measures, type Term } from '../../../../src/schema/vocabulary.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { type ChosenPay, chosenPay, type PayData } from '../../../../src/view/pay/chosen-pay.ts';
import { choosable, type PayChoice } from '../../../../src/view/pay/pay-choice.ts';
import { pack, packAreas, packSettings } from '../../../../src/view/wire/pack.ts';
import { unpack } from '../../../../src/view/wire/unpack.ts';
import { sampled } from '../../../daily-sample.ts';
import { faults, marksIn, read, strayMarks } from '../reading.ts';

const settings = packSettings(dataset);
const labelsOf = (terms: Record<string, Term>) =>
  Object.fromEntries(Object.entries(terms).map(([id, { label }]) => [id, label]));
const offered = choosable(
  settings,
  { currencies: labelsOf(currencies), levels: labelsOf(levels), measures: labelsOf(measures) },
  'wage',
);

const held = new Map<string, PayData>();

/** What a browser has once it has loaded everything about some roles. */
function dataOf(ids: readonly string[]): PayData {
  const known = held.get(ids.join());
  if (known) return known;
  const roles = ids.map((id) => dataset.role(id));
  const categories = new Set(roles.flatMap(({ links }) => links.map(({ occupation }) => occupation)));
  const data = {
    ...unpack(
      roles.map((role) => pack(role, describeRow)),
      [...categories].map((occupation) => packAreas(occupation, describeRow)),
      settings.sources,
    ),
    settings,
    sourcesBefore: 0,
  };
  held.set(ids.join(), data);
  return data;
}

function chosen(ids: readonly string[], over: Partial<PayChoice> = {}): ChosenPay {
  const choice = { ...offered.plain, ...over };
  const labels = Object.fromEntries(
    offered.settings.map(({ key, options }) => [key, options.find(({ value }) => value === choice[key])?.label ?? '']),
  );
  return chosenPay(dataOf(ids), choice, labels as Record<keyof PayChoice, string>);
}

const both = ['data-scientist', 'software-engineer'];
const notes = (view: ChosenPay) => view.notes.map(read).join(' ');
const median = (view: ChosenPay, row: number) => view.chart?.rows[row]?.bars[0]?.values.median ?? 0;

test('the plain choice shows the same figures as the page', () => {
  const view = chosen(both);
  expect(view.chart?.rows.map(({ label }) => label)).toEqual(['Data scientists', 'Software developers']);
  expect(view.difference).toMatchObject({ kind: 'like-for-like', slot: 2 });
  expect(notes(view)).toBe('');
});

test('a state has its own medians, without a direction that no published error supports', () => {
  const view = chosen(both, { place: 'us-ca' });
  const wages = dataset.occupation('us-soc-15-1252').areas;
  const own = wages.find((row) => row.area.id === 'us-ca' && row.period === '2025-05');
  expect(own?.kind === 'area-wage' && own.values.median).toBe(median(view, 1));
  expect(view.difference?.slot).toBeUndefined();
  expect(view.difference?.text).toMatch(/apart/);
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

  test('are described as they were published', () => {
    const [euros] = chosen(both, { currency: 'eur' }).markNotes;
    expect(euros?.value).toMatch(/^\$/);
  });

  test('lie as far apart, in percent, as before', () => {
    const percent = (view: ChosenPay) => view.difference?.text.split(', ').at(-1);
    expect(percent(chosen(both, { currency: 'eur' }))).toBe(percent(chosen(both)));
  });

  test('stay as they are where no rate of their year is held, and a note says so', () => {
    const data = dataOf(['software-engineer']);
    const rates = settings.rates.filter(({ place, period }) => place !== 'no' || period !== '2025');
    held.set('software-engineer', { ...data, settings: { ...settings, rates } });
    const view = chosen(['software-engineer'], { currency: 'nok' });
    held.set('software-engineer', data);
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
  test('are divided by the price level of the state, which is cited', () => {
    const [plain, adjusted] = ['none', 'prices'].map((adjust) =>
      chosen(both, { place: 'us-ca', adjust: adjust as PayChoice['adjust'] }),
    ) as [ChosenPay, ChosenPay];
    const level = settings.prices.find(({ place }) => place === 'us-ca')?.value ?? 0;
    expect(level).toBeGreaterThan(100);
    expect(median(adjusted, 0)).toBe(Math.round((median(plain, 0) * 100) / level));
    expect(notes(adjusted)).toMatch(/Adjusted for prices.*of the US level/);
    expect(marksIn(adjusted.notes)).toHaveLength(1);
  });

  test.each(['us', 'gb', 'us-metro-41860'])('are not, in %s, and a note says why', (place) => {
    expect(notes(chosen(both, { place, adjust: 'prices' }))).toMatch(/held for US states only/);
  });
});

test.each<[Partial<PayChoice>, RegExp, Partial<PayChoice>]>([
  [{ level: 'senior' }, /all levels of experience together/, { level: 'all' }],
  [{ measure: 'advertised-base', place: 'us-ca' }, /whole United States only/, { measure: 'wage' }],
  [{ measure: 'total', level: 'entry' }, /does not tell levels/, { level: 'all' }],
  [{ measure: 'tax-return' }, /held for Australia only/, { place: 'au' }],
])('%j is explained, shows nothing, and offers what has an answer', (over, why, instead) => {
  const view = chosen(both, over);
  expect(notes(view)).toMatch(why);
  expect(view.chart).toBeUndefined();
  expect(view.stated).toEqual([]);
  expect(view.difference).toBeUndefined();
  const { key, value } = view.instead ?? {};
  expect({ [key ?? '']: value }).toEqual(instead);
  const offered = chosen(both, { ...over, ...instead });
  expect(offered.chart ?? offered.stated[0]).toBeDefined();
});

describe('every choice of every measure and place', () => {
  // Of the metropolitan areas the day’s sample: they differ in their figures alone.
  const places = settings.places.map(({ id }) => id).filter((id) => !id.includes('-metro-') || sampled(id));
  const groups = [
    both,
    ['machine-learning-engineer', 'prompt-engineer'],
    ['data-analyst'],
    ['data-engineer', 'software-engineer', 'web-developer', 'data-scientist'],
  ];

  test.each(groups)('has figures or says why not (%s, %s …)', (...ids) => {
    for (const place of places) {
      for (const measure of Object.keys(measures) as PayChoice['measure'][]) {
        for (const level of ['all', 'senior'] as const) {
          const view = chosen(ids.filter(Boolean), { place, measure, level, currency: 'usd', adjust: 'prices' });
          const name = `${place} ${measure} ${level}`;
          expect(view.chart ?? view.stated[0] ?? view.notes[0], name).toBeDefined();
          expect(faults(view), name).toEqual([]);
          expect(strayMarks(view), name).toEqual([]);
          for (const row of view.chart?.table ?? []) expect(row.mark.note, name).toMatch(/^by-\d/);
          if (view.difference?.slot) expect(view.difference.kind, name).not.toBe('not-comparable');
        }
      }
    }
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
