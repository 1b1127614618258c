import type { ContentCheck } from '../checker/check-content.ts';
import { trustRank } from '../domain/compare/trust.ts';
import { sourceOfFigure } from '../domain/figure/figure-changes.ts';
import type { FigureId } from '../domain/figure/figure-ids.ts';
import { type FigureMove, figureMoves, percentMoved } from '../domain/figure/figure-moves.ts';
import { lookTwice } from '../domain/figure/look-twice.ts';
import type { ContentDiff } from '../schema/published/content-diff.ts';
import { forLines } from '../schema/source.ts';
import { changedFields } from './changed-fields.ts';
import { changedHeads } from './changed-heads.ts';
import { type ChangedTable, changedTables } from './changed-tables.ts';
import { allFigures, entriesOf } from './content-parts.ts';
import type { ContentState } from './content-state.ts';
import { withoutFaulty } from './faulty-files.ts';
import { byPlace, type Shown } from './pages-showing.ts';
import { pagesTouched } from './pages-touched.ts';
import { renamesBetween, underNewIds } from './renames.ts';
import { turnedOpenings } from './turned-openings.ts';
import { lineOf, valueWriter } from './written-value.ts';

/** Two states of the content and what they are called. */
export interface States {
  before: ContentState;
  after: ContentState;
  from: string;
  /** Null for the working tree. */
  to: string | null;
}

/** What a reviewer has to know of a change: every figure and value that moved, what rests on it, and where readers see it. */
export function contentDiff({ before: asItWas, after, from, to }: States): ContentDiff {
  const renamed = renamesBetween(asItWas.entries, after.entries);
  const { entries, figures: former } = underNewIds(asItWas, allFigures(asItWas), renamed);
  const before = { ...asItWas, entries };
  const {
    before: old,
    after: now,
    faulty,
  } = withoutFaulty(before, after, { before: former, after: allFigures(after) });
  const { moved, added: unlike, withdrawn: gone } = figureMoves(old, now);
  const { added, withdrawn, relabelled } = withoutRelabelled(unlike, gone);
  const ids = new Map(old.map((figure) => [figure.id, figure]));
  const writtenBefore = valueWriter(before);
  const writtenNow = valueWriter(after);
  const rankBefore = ranker(before);
  const rankAfter = ranker(after);
  const tables = changedTables(before, after, new Set([...former, ...now].map(({ path }) => path)));
  return {
    from,
    to,
    moved: moved.map((move) => ({
      kind: move.kind,
      figure: move.after.id,
      former: move.before.id,
      old: move.before.value,
      new: move.after.value,
      written: { old: writtenBefore(move.before), new: writtenNow(move.after) },
      percent: percentMoved(move) ?? null,
      source: sourceOfFigure(move.after),
      formerSource: sourceOfFigure(move.before),
      path: move.after.path,
      lookTwice: lookTwice(move, {
        before: ids,
        rankBefore: rankBefore(move.before),
        rankAfter: rankAfter(move.after),
      }),
    })),
    added: [...Map.groupBy(added, sourceOfFigure)].map(([source, figures]) => ({ source, figures: figures.length })),
    withdrawn: withdrawn.map((figure) => ({
      figure: figure.id,
      old: figure.value,
      written: writtenBefore(figure),
      source: sourceOfFigure(figure),
    })),
    relabelled: relabelled.length / 2,
    renamed,
    fields: changedFields(entries, after.entries, { before: old, after: now }),
    tables: tables.map(({ kind: _kind, owners: _owners, ...table }) => table),
    heads: changedHeads(entries, after.entries),
    openings: turnedOpenings(before, after, ownersOf(tables, ['placeWage'])),
    faulty,
    verdicts: changedVerdicts(before, after),
    broken: [
      ...new Set(
        after.problems
          .filter(({ rule }) => rule === 'verdict-holds')
          .map(({ path }) => path.replace(/^.*\/|\.md$/g, '')),
      ),
    ],
    sources: changedSources(before, after),
    ...pagesTouched(before, after, [...touched(moved, [...added, ...relabelled], withdrawn), ...shownFrom(tables)]),
    problems: after.problems.length,
  };
}

/**
 * A value that stays where it stood, in a line that says of another place, level or period what it is of, is no figure
 * that came and went: the field that changed tells of it.
 */
function withoutRelabelled(added: readonly FigureId[], withdrawn: readonly FigureId[]) {
  const spot = ({ path, at, value }: FigureId) => [path, ...at, value].join(' ');
  const came = new Set(added.map(spot));
  const stayed = new Set(withdrawn.map(spot).filter((text) => came.has(text)));
  const isLeft = (figure: FigureId) => !stayed.has(spot(figure));
  return {
    added: added.filter(isLeft),
    withdrawn: withdrawn.filter(isLeft),
    relabelled: [...added, ...withdrawn].filter((figure) => !isLeft(figure)),
  };
}

/** Occupations of which rows of such tables changed. */
function ownersOf(tables: readonly ChangedTable[], kinds: readonly ChangedTable['kind'][]): Set<string> {
  return new Set(tables.flatMap(({ kind, owners }) => (kinds.includes(kind) ? owners : [])));
}

/** Values of tables have no names of their own: pages show them with their occupation. */
function shownFrom(tables: readonly ChangedTable[]): Shown[] {
  return tables.flatMap(({ kind, owners }) => {
    const series =
      kind === 'areaRow' ? 'area-levels' : kind === 'placeWage' || kind === 'industryWage' ? byPlace : kind;
    return owners.map((owner) => ({ id: `${owner}/${series}`, owner, series }));
  });
}

function touched(moved: readonly FigureMove[], added: readonly FigureId[], withdrawn: readonly FigureId[]) {
  return [...moved.flatMap((move) => [move.before, move.after]), ...added, ...withdrawn];
}

/** Ranks a figure by its source, and by how its own row was obtained where the row says so. */
function ranker(check: ContentCheck): (figure: FigureId) => number | undefined {
  const sources = new Map(entriesOf(check, 'source').map(({ id, data }) => [id, data]));
  const data = new Map(check.entries.map((entry) => [entry.path, entry.data]));
  return (figure) => {
    const source = sources.get(sourceOfFigure(figure));
    if (!source) return undefined;
    const own = (lineOf(figure, data.get(figure.path)) as { retrieval?: unknown } | undefined)?.retrieval;
    return trustRank({ source, transcribed: (own ?? source.retrieval) === 'transcribed' });
  };
}

function changedVerdicts(before: ContentCheck, after: ContentCheck): ContentDiff['verdicts'] {
  const verdicts = (check: ContentCheck) =>
    new Map(entriesOf(check, 'claim').map(({ id, data }) => [id, data.verdict]));
  const old = verdicts(before);
  const now = verdicts(after);
  const unread = unreadIds('claims', before, after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .filter((claim) => old.get(claim) !== now.get(claim) && !unread.has(claim))
    .map((claim) => ({ claim, old: old.get(claim) ?? null, new: now.get(claim) ?? null }));
}

function changedSources(before: ContentCheck, after: ContentCheck): ContentDiff['sources'] {
  const sources = (check: ContentCheck) => new Map(entriesOf(check, 'source').map(({ id, data }) => [id, data]));
  const old = sources(before);
  const now = sources(after);
  const unread = unreadIds('sources', before, after);
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((source): ContentDiff['sources'] => {
    if (unread.has(source)) return [];
    const was = old.get(source);
    const is = now.get(source);
    if (!was || !is) return [{ source, change: was ? 'gone' : 'new', fields: [] }];
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])] as (keyof typeof is)[];
    // A source of the older form said nothing of its lines: that it does now changes no figure.
    const unsaid = was.gives === undefined ? Object.keys(forLines) : [];
    const fields = keys.filter((key) => !unsaid.includes(key) && JSON.stringify(was[key]) !== JSON.stringify(is[key]));
    return fields.length > 0 ? [{ source, change: 'changed', fields }] : [];
  });
}

/** Ids of a folder whose files could not be read in one of the states: they neither came nor went. */
function unreadIds(folder: string, ...states: readonly ContentCheck[]): Set<string> {
  const paths = states.flatMap(({ incomplete }) => incomplete);
  return new Set(paths.flatMap((path) => (path.includes(`/${folder}/`) ? path.replace(/^.*\/|\.md$/g, '') : [])));
}
