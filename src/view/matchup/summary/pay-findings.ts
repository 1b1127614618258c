import { hasMedian, type Occupation, type Role } from '../../../domain/dataset.ts';
import { inWords, midSentence, money, moneyShort, period } from '../../../domain/format.ts';
import { homeShort } from '../../../schema/home-country.ts';
import { categorySlots, type RoleSlot } from '../../base/role-slots.ts';
import type { EditionChart } from '../../chart/edition-chart.ts';
import { cellText } from '../../chart/figure-cell.ts';
import type { RangeChart } from '../../chart/range-chart.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { shortName } from '../rows/category-cells.ts';
import { subFindingLine } from './finding-line.ts';

type Placed = readonly RoleSlot<Role>[];

/** “software developers $135,980, data scientists $120,230” */
export function officialFinding(placed: Placed): Inline | undefined {
  const medians = categorySlots(placed).flatMap(({ occupation }) => {
    const band = occupation.wages.find(hasMedian);
    return band
      ? [
          {
            plural: occupation.plural,
            value: band.values.median.value,
            text: money(band.values.median, band.currency, band.per),
          },
        ]
      : [];
  });
  const [low, high] = [...medians]
    .sort((a, b) => a.value - b.value)
    .filter((_, at, all) => at === 0 || at === all.length - 1);
  if (!low) return undefined;
  return subFindingLine(
    'official',
    medians.map(({ plural, text }) => `${plural} ${text}`).join(', '),
    ...(high ? [`${inWords(medians.length)} categories, ${low.text} to ${high.text}`] : [`${low.text} at the median`]),
  );
}

/** “$111,600 and $130,811 on one AI and data job board, US, 2024”; of all levels where they are held. */
export function adsFinding({ table, on }: RangeChart): Inline | undefined {
  const [group] = table.map((row) => row.group);
  const medians = table
    .filter((row) => row.group === group)
    .map(({ name, values }) => ({ name, text: cellText(values[2] ?? '') }));
  const [only, another] = medians;
  if (!only || !on) return undefined;
  const named = medians.map(({ name, text }) => `${midSentence(name)} ${text}`).join(', ');
  const sums = medians.map(({ text }) => text).join(' and ');
  return subFindingLine(
    'ads',
    `${named}, ${on.board}, ${homeShort}, ${on.period}`,
    `${named}, ${on.board}, ${on.period}`,
    ...(another ? [`${sums}, ${on.board}, ${homeShort}, ${on.period}`, `${sums}, ${on.board}, ${on.period}`] : []),
    `${on.board}, ${homeShort}, ${on.period}`,
  );
}

/**
 * “web developers $50,550 to $130,440 by state, official, May 2025”: of a category that one of the roles is,
 * otherwise of one that stands in, and always by its name.
 */
export function placeFinding(placed: Placed): Inline | undefined {
  const found = categorySlots(placed).flatMap(({ occupation, proxy }) => {
    const [lowest, highest] = endsOf(occupation);
    return lowest && highest ? [{ plural: occupation.plural, proxy, lowest, highest }] : [];
  });
  const one = found.find(({ proxy }) => !proxy) ?? found[0];
  if (!one) return undefined;
  const { plural, lowest, highest } = one;
  const at = period(lowest.period);
  const brief = shortName(plural, longestName);
  const ends = (print: (median: number) => string) => `${print(lowest.median)} to ${print(highest.median)}`;
  const inThousands = ends((median) => moneyShort({ value: median, capped: false }));
  return subFindingLine(
    'by-place',
    `${plural} ${ends(money)} by state, official, ${at}`,
    `${plural} ${inThousands} by state, ${at}`,
    ...(brief ? [`${brief} ${inThousands} by state, ${at}`] : []),
  );
}

/** Characters of a name beside sums, “by state” and a month. */
const longestName = 35;

/** The states with the lowest and the highest official median, where at least two have one. */
function endsOf({ areas }: Occupation): { median: number; period: string }[] {
  const states = areas.flatMap((row) =>
    row.kind === 'area-wage' && row.area.kind === 'state' && row.values.median !== undefined
      ? [{ median: row.values.median, period: row.period }]
      : [],
  );
  const newest = states
    .map(({ period }) => period)
    .sort()
    .at(-1);
  const sorted = states.filter(({ period }) => period === newest).sort((a, b) => a.median - b.median);
  return sorted.length > 1 ? sorted.filter((_, at) => at === 0 || at === sorted.length - 1) : [];
}

/** “software developers $121K in May 2021, $136K in May 2025” */
export function trendFinding({ series, editions }: EditionChart): Inline | undefined {
  const [only, another] = series;
  const [from, to] = [only?.points[0], only?.points.at(-1)];
  const begins = new Set(series.map(({ points }) => points[0]?.at));
  const since = `${series.length === 1 ? '' : `${inWords(series.length)} categories, `}since ${editions[0]}${begins.size > 1 ? ' or later' : ''}`;
  if (!only || another || !from || !to) return subFindingLine('trend', `official medians of ${since}`);
  return subFindingLine(
    'trend',
    `official medians, ${from.text} in ${editions[from.at]} and ${to.text} in ${editions[to.at]}`,
    `official medians ${since}`,
  );
}

/** “the editors’ reasons, and when it is the other way round” */
export function earningFinding({ why, otherWay }: { why?: unknown; otherWay?: unknown }): Inline | undefined {
  const reasons = 'the editors’ reasons';
  if (!why) return subFindingLine('earning', 'when it is the other way round, in the editors’ words');
  return subFindingLine('earning', ...(otherWay ? [`${reasons}, and when it is the other way round`] : []), reasons);
}
