import { hasMedian, type Occupation, type Role } from '../../../domain/dataset.ts';
import { inWords, midSentence, money } from '../../../domain/format.ts';
import { categorySlots, type RoleSlot } from '../../base/role-slots.ts';
import type { EditionChart } from '../../chart/edition-chart.ts';
import { cellText } from '../../chart/figure-cell.ts';
import type { RangeChart } from '../../chart/range-chart.ts';
import type { Inline } from '../../cite/citation-marks.ts';
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

/** “BI analysts $111,600, network engineers $130,811”; of all levels where they are held. */
export function adsFinding({ table }: RangeChart): Inline | undefined {
  const [group] = table.map((row) => row.group);
  const medians = table
    .filter((row) => row.group === group)
    .map(({ name, values }) => ({ name, text: cellText(values[2] ?? '') }));
  const [only, another] = medians;
  if (!only) return undefined;
  return subFindingLine(
    'ads',
    medians.map(({ name, text }) => `${midSentence(name)} ${text}`).join(', '),
    another ? medians.map(({ text }) => text).join(' and ') : only.text,
  );
}

/** “software developers from $95,330 (Mississippi) to $174,410 (California)”, of the first category that has states. */
export function placeFinding(placed: Placed): Inline | undefined {
  for (const { occupation } of categorySlots(placed)) {
    const [lowest, highest] = endsOf(occupation);
    if (!lowest || !highest) continue;
    const ends = `from ${money(lowest.median)} (${lowest.name}) to ${money(highest.median)} (${highest.name})`;
    return subFindingLine('by-place', `${occupation.plural} ${ends}`, `official medians ${ends}`);
  }
  return undefined;
}

/** The states with the lowest and the highest official median, where at least two have one. */
function endsOf({ areas }: Occupation): { name: string; median: number }[] {
  const states = areas.flatMap((row) =>
    row.kind === 'area-wage' && row.area.kind === 'state' && row.values.median !== undefined
      ? [{ name: row.area.name, median: row.values.median, period: row.period }]
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
  const since = `${series.length === 1 ? '' : `${inWords(series.length)} categories, `}since ${editions[0]}`;
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
