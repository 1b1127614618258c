import { restsOnFew } from '../../../domain/compare/household.ts';
import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import type { Career, Separations } from '../../../domain/dataset.ts';
import { list, percent, period, span } from '../../../domain/format.ts';
import type { RoleSlot } from '../../base/role-slots.ts';
import type { CitationMarks, Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';
import type { SideBars } from './side-bars.ts';
import { heldRows, type SideRow, sideRow } from './side-rows.ts';

/** Who leaves careers in an average year of a projection, who works for themselves, and who is out of work. */
export interface WhoLeaves {
  finding: Inline | undefined;
  bars: SideBars;
  rows: SideRow[];
}

/** The row of who works for themselves. */
export const selfEmployed = 'Self-employed';

interface Leaving {
  role: Career;
  line: Separations;
}

/** The newest edition that all have, otherwise each career’s newest. */
function newest(placed: readonly RoleSlot[]): (RoleSlot & Leaving)[] {
  const all = placed.flatMap((place) => {
    const lines = ownOccupation(place.role)?.separations ?? [];
    return lines.length > 0 ? [{ ...place, lines }] : [];
  });
  const shared = all[0]?.lines.find(({ span }) => all.every(({ lines }) => lines.some((line) => line.span === span)));
  return all.flatMap(({ lines, ...place }) => {
    const line = lines.find((one) => one.span === shared?.span) ?? lines[0];
    return line ? [{ ...place, line }] : [];
  });
}

/** How many of a hundred leave in a year, whole: each of the two rates is rounded, so that their sum is about this. */
const about = ({ line }: Leaving): number => Math.round(line.exits + line.transfers);

/** Undefined where no rate is held for any. */
export function whoLeaves(placed: readonly RoleSlot[], cite: CitationMarks): WhoLeaves | undefined {
  const held = newest(placed);
  const [first] = held;
  if (!first) return undefined;
  const spans = [...new Set(held.map(({ line }) => line.span))].sort().map(span);
  return {
    finding: leavesFinding(held, placed.length),
    bars: {
      caption: [
        `In 100 a year, the publisher’s estimate for ${list(spans)}. Full: stop working (retire, study, care). Faint: change occupation.`,
        ...cite.rows(...held.map(({ line }) => line)),
      ],
      max: Math.max(...held.map(({ line }) => line.exits + line.transfers)),
      bars: held.map(({ role, slot, line }) => ({
        slot,
        name: role.name,
        parts: [line.exits, line.transfers].map((value) => ({ value, text: value.toFixed(1) })),
      })),
    },
    rows: heldRows(
      sideRow(
        selfEmployed,
        placed,
        ({ selfEmployed: row }) => row && { text: percent(row.percent, 1), note: `of jobs, ${row.period}`, row },
        cite,
      ),
      sideRow(
        'Unemployed, by last job',
        placed,
        ({ household }) => {
          const row = household.find(({ unemployment }) => unemployment !== undefined);
          if (!row) return undefined;
          const few = restsOnFew(row) ? ': few were asked' : '';
          return { text: percent(row.unemployment ?? 0, 1), note: `${period(row.period)}${few}`, row };
        },
        cite,
      ),
    ),
  };
}

/** “About 5 in 100 registered nurses leave in a year, 11 in 100 cashiers.” */
function leavesFinding(held: readonly Leaving[], careers: number): Inline | undefined {
  const sorted = [...held].sort((a, b) => about(a) - about(b));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return undefined;
  const inAll = (one: Leaving) => `**${about(one)} in 100**`;
  if (held.length === 1) {
    const { exits, transfers } = low.line;
    // Beside careers of which no rate is held it is said whose it is.
    const who = careers === 1 ? '' : ` ${low.role.plural}`;
    return findingLine(
      `About ${inAll(low)}${who} leave in a year: ${exits.toFixed(1)} to stop work, ${transfers.toFixed(1)} to switch.`,
      `About ${inAll(low)}${who} leave in a year.`,
    );
  }
  if (held.length > 2) {
    return findingLine(
      `In a year about ${inAll(low)} ${low.role.plural} leave, ${inAll(high)} ${high.role.plural}.`,
      `About ${inAll(low)} to ${inAll(high)} leave in a year.`,
    );
  }
  return leavesOfTwo(held as [Leaving, Leaving]);
}

/** What most who leave do: 1 stop working, -1 change occupation, 0 as many the one as the other. */
const mostly = ({ line: { exits, transfers } }: Leaving): number => Math.sign(exits - transfers);

/** “About 5 in 100 leave either in a year: nurses mostly to stop work, developers to switch.” */
function leavesOfTwo([a, b]: readonly [Leaving, Leaving]): Inline | undefined {
  const lead =
    about(a) === about(b)
      ? `About **${about(a)} in 100** leave either in a year`
      : `About **${about(a)} and ${about(b)} in 100** leave in a year`;
  if (mostly(a) === 0 || mostly(b) === 0) return findingLine(`${lead}.`);
  const does = (one: Leaving) => (mostly(one) > 0 ? 'to stop work' : 'to switch');
  if (mostly(a) === mostly(b)) return findingLine(`${lead}, both mostly ${does(a)}.`);
  return findingLine(
    `${lead}: ${a.role.plural} mostly ${does(a)}, ${b.role.plural} ${does(b)}.`,
    `${lead}: ${a.role.plural} mostly ${does(a)}.`,
    `${lead}, one mostly ${does(a)}, one ${does(b)}.`,
  );
}
