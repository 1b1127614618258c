import { compareGrowth, newestOwn } from '../../domain/compare/growth.ts';
import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { type Career, type Category, hasMedian, type MedianBand } from '../../domain/dataset.ts';
import { digitsApart, inWords, list, money, percent, sentenceCase, span } from '../../domain/format.ts';
import { standIns } from '../base/role-slots.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import type { ExposureTable } from '../part/exposure.ts';

/** The categories that the roles are or that stand in for them, each once. */
const categories = (roles: readonly Career[]) => [
  ...new Set(roles.flatMap((role) => standIns(role).map(({ occupation }) => occupation))),
];

/** What is printed in one line is by one unit of time and of one edition. */
function ofOneKind<T extends { band: MedianBand }>(held: readonly T[]): T[] {
  const [first] = held;
  return held.every(({ band }) => band.per === first?.band.per && band.period === first.band.period) ? [...held] : [];
}

/** “Official wages of five categories: from $62,960 for graphic designers to $166,790 for marketing managers.” */
export function wagesFinding(roles: readonly Career[], cite: CitationMarks): Inline | undefined {
  const held = ofOneKind(
    categories(roles).flatMap((occupation) => {
      const band = occupation.wages.find(hasMedian);
      return band && !band.covers ? [{ occupation, band }] : [];
    }),
  );
  held.sort((a, b) => a.band.values.median.value - b.band.values.median.value);
  const [low, high] = [held[0], held.at(-1)];
  if (!low || !high || low === high) return undefined;
  const whom = (occupation: Category) =>
    roles.find((role) => ownOccupation(role) === occupation)?.plural ?? occupation.plural;
  const of = ({ occupation, band }: typeof low): Inline => [
    { strong: `${money(band.values.median, band.currency, band.per)}${band.per === 'hour' ? ' an hour' : ''}` },
    ` for ${whom(occupation)}`,
  ];
  return [
    `Official wages of ${inWords(held.length)} categories, from `,
    ...of(low),
    ' to ',
    ...of(high),
    '.',
    ...cite.rows(low.band, high.band),
  ];
}

/** “By 2035 jobs are expected to grow by 21% for physician assistants and by 6% for registered nurses.” */
function expectedOfAll(roles: readonly Career[], cite: CitationMarks): Inline | undefined {
  const { figures } = compareGrowth(roles);
  const lines = figures.flatMap((line, at) => (line ? [{ line, plural: roles[at]?.plural }] : []));
  const [first] = lines;
  if (!first || lines.length < roles.length || lines.some(({ line }) => line.span !== first.line.span))
    return undefined;
  const digits = digitsApart(lines.map(({ line }) => line.percent));
  const how = (by: number) => (Math.round(by) === 0 ? 'hardly to change' : by > 0 ? 'to grow' : 'to shrink');
  const parts = lines.flatMap(({ line: { percent: by }, plural }, at): Inline => {
    const before = lines[at - 1];
    const verb = before && how(before.line.percent) === how(by) ? '' : how(by);
    const size = Math.round(by) === 0 ? [] : [`${verb && ' '}by `, { strong: percent(Math.abs(by), digits) }];
    return [`${at === 0 ? '' : at === lines.length - 1 ? ' and ' : ', '}${verb}`, ...size, ` for ${plural}`];
  });
  return [
    `In ${span(first.line.span)} jobs are expected `,
    ...parts,
    '.',
    ...cite.rows(...lines.map(({ line }) => line)),
  ];
}

/** “Five categories, from −2% to 10% in 2025–35. None is a forecast for any of the three titles.” */
export function projectionsFinding(roles: readonly Career[], cite: CitationMarks): Inline | undefined {
  const ofAll = expectedOfAll(roles, cite);
  if (ofAll) return ofAll;
  const lines = categories(roles).flatMap((occupation) => newestOwn(occupation) ?? []);
  lines.sort((a, b) => a.percent - b.percent);
  const [low, high] = [lines[0], lines.at(-1)];
  if (!low || !high) return undefined;
  const spans = [...new Set(lines.map((line) => line.span))].sort().map(span);
  const without = roles.filter((role) => !ownOccupation(role));
  const forNone =
    without.length === roles.length ? `None is a forecast for any of the ${inWords(roles.length)} titles.` : '';
  const forSome =
    forNone || without.length === 0
      ? forNone
      : `None is a forecast for ${list(
          without.map(({ plural }) => plural),
          'or',
        )} alone.`;
  const values: Inline =
    low === high
      ? [{ strong: percent(low.percent) }]
      : ['from ', { strong: percent(low.percent) }, ' to ', { strong: percent(high.percent) }];
  return [
    `${sentenceCase(inWords(lines.length))} ${lines.length === 1 ? 'category' : 'categories'}, `,
    ...values,
    ` in ${list(spans)}.`,
    ...cite.rows(low, high),
    ...(forSome ? [` ${forSome}`] : []),
  ];
}

/** “Measures disagree, 0.25 to 0.87 over two categories. None counts jobs.” */
export function exposureReach(table: ExposureTable | undefined): Inline {
  const cells = (table?.rows ?? []).flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
  const scores = cells.flatMap(({ value, text }) => (value === undefined ? [] : [{ value, text }]));
  scores.sort((a, b) => a.value - b.value);
  const [low, high] = [scores[0], scores.at(-1)];
  if (!table || !low || !high) return ['No measure is published near any of them.'];
  const { length } = table.columns;
  const over = length > 1 ? ` over ${inWords(length)} categories` : '';
  return ['Measures disagree, ', { strong: `${low.text} to ${high.text}` }, `${over}. None counts jobs.`];
}
