import { expect, test } from 'vitest';
import { percent } from '../../src/domain/format.ts';
import { inEachCase } from '../in-each-case.ts';
import { all, attribute, type Element, marksIn, matchupsOf, one, type Parent, pagesOf, textOf } from './built-pages.ts';
import { drawnBars, readMoney } from './drawn-bars.ts';
import { notesOf } from './notes.ts';
import { real } from './sites.ts';

const matchups = matchupsOf(pagesOf(real)).map(({ address, document }) => {
  const main = one(document, 'main');
  const notes = new Map(notesOf(real, { document }).map(({ id, said }) => [id, said]));
  return { address, main, notes, tables: all(main, 'table').map(textOf).join(' ') };
});
const inEachMatchup = (check: (matchup: (typeof matchups)[number]) => void) =>
  inEachCase(matchups, ({ address }) => address, check);

/** Sums and percentages in a text, without the level of confidence and the ends of an axis. */
function figuresIn(text: string): string[] {
  const plain = text.replace(/95% range|[Ss]cale \$\d+K to \$\d+K/g, '');
  return (plain.match(/\$[\d,]*\d(?![\d,]*K)|\d+(\.\d)?%/g) ?? []).map((figure) => figure.trim());
}

/** Percentages of a text as running text rounds them; a printed decimal is itself rounded, so either side of a half counts. */
function rounded(text: string): string[] {
  return [...text.matchAll(/(\u2212?)([\d.]+)(?=%)/g)].flatMap(([, sign, number]) =>
    [-0.05, 0, 0.05].map((slip) => percent((sign ? -1 : 1) * (Number(number) + slip)).replace('\u2212', '')),
  );
}

/** The values that the notes of a text’s marks state, with their middle halves, and those values as running text rounds them. */
function citedValues(sentence: Element, notes: ReadonlyMap<string, Parent>): string[] {
  return marksIn(sentence).flatMap((mark) => {
    const note = notes.get(attribute(mark, 'data-note') ?? '');
    const [value] = note ? all(note, 'b').map(textOf) : [];
    const [, halves = ''] =
      /Middle half(.*?)(?:Sample|Row)/.exec(note ? all(note, 'dl').map(textOf).join(' ') : '') ?? [];
    return value ? [value, ...figuresIn(halves), ...rounded(value)] : [];
  });
}

test('no sentence states a figure that neither a table nor its source states', () => {
  inEachMatchup(({ main, tables, notes }) => {
    const printed = [tables, ...rounded(tables)].join(' ');
    const sentences = ['[data-verdict]', '#short li', '[data-finding]'].flatMap((selector) => all(main, selector));
    const education = all(main, '#education [data-finding]');
    const stray = sentences
      .filter((sentence) => !education.includes(sentence))
      .flatMap((sentence) =>
        figuresIn(textOf(sentence))
          .filter((figure) => !printed.includes(figure) && !citedValues(sentence, notes).includes(figure))
          .map((figure) => `${figure} in “${textOf(sentence)}”`),
      );
    expect(stray).toEqual([]);
  });
});

test('the share of people with a degree is the sum of the rows from a bachelor’s degree on', () => {
  inEachMatchup(({ main }) => {
    const [section] = all(main, '#education');
    const rows = section ? all(section, 'table.shares tbody tr') : [];
    const degrees = rows.filter((row) => /^(bachelor|master|doctor)/i.test(textOf(one(row, 'th'))));
    const columns = section ? all(section, 'table.shares thead th').slice(1).length : 0;
    const sums = Array.from({ length: columns }, (_, column) =>
      degrees.reduce((sum, row) => sum + Number.parseFloat(textOf(all(row, 'td')[column] ?? row)), 0),
    );
    const stated = section ? figuresIn(textOf(one(section, '[data-finding]'))) : [];
    // Sources round each row, so a sum may lie a little beside its total.
    for (const figure of stated)
      expect(Math.min(...sums.map((sum) => Math.abs(sum - Number.parseFloat(figure)))), figure).toBeLessThan(0.6);
    expect(stated.length).toBeLessThanOrEqual(columns);
  });
});

test('the bars of the head lie where the ends of their axis say', () => {
  inEachMatchup(({ main, tables }) => {
    const head = one(main, '[data-head]');
    const drawn = all(head, '[data-bar]');
    // A role without a figure has no bar; in frames of their own both have the same axis.
    expect(all(head, '[data-bar][aria-hidden]').length % 2).toBe(0);
    const axes = all(head, '[data-axis]').map((axis) => all(axis, 'text').map(textOf));
    expect(new Set(axes.map(String)).size).toBeLessThanOrEqual(1);
    const [low, high] = [axes[0]?.at(0), axes[0]?.at(-1)].map(
      (text = '') => (readMoney(text.replace('K', ''))?.value ?? Number.NaN) * (text.endsWith('K') ? 1000 : 1),
    );
    for (const side of drawn) {
      const [bar] = drawnBars(side, low ?? Number.NaN, high ?? Number.NaN);
      const median = textOf(one(side, 'b'));
      const distance = (bar?.values.median?.value ?? 0) - (readMoney(median)?.value ?? Number.NaN);
      expect(Math.abs(distance)).toBeLessThanOrEqual(bar?.values.median?.tolerance ?? 0);
      expect(tables).toContain(median);
    }
  });
});

test('the bars among the answers lie where the pay chart would draw them', () => {
  inEachMatchup(({ main }) => {
    const [chart] = all(main, 'figure[data-chart=range]');
    const [min, max] = ['data-min', 'data-max'].map((name) => Number(chart && attribute(chart, name)));
    const answers = all(main, 'table[data-answers] tbody tr');
    expect(answers.length).toBeGreaterThan(0);
    for (const row of answers) {
      for (const { values } of drawnBars(row, min ?? Number.NaN, max ?? Number.NaN)) {
        const distance = (values.median?.value ?? 0) - (readMoney(textOf(one(row, 'td b')))?.value ?? Number.NaN);
        expect(Math.abs(distance), textOf(row)).toBeLessThanOrEqual(values.median?.tolerance ?? 0);
      }
    }
  });
});

test('how much more is offered at a level is the difference of the two medians beside it', () => {
  inEachMatchup(({ main }) => {
    for (const level of all(main, '#advertised-pay .level')) {
      const said = all(level, 'small')
        .map(textOf)
        .find((text) => /^\$[\d,]+ (more|less|apart)$/.test(text));
      if (!said) continue;
      const medians = all(level, 'text[data-slot]').map((text) => Number(textOf(text).replace(/^.*\$|,/g, '')));
      expect(readMoney(said.split(' ')[0] ?? '')?.value, textOf(level)).toBe(
        Math.abs((medians[0] ?? Number.NaN) - (medians[1] ?? Number.NaN)),
      );
    }
  });
});
