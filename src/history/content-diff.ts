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
import { allFigures, entriesOf } from './content-parts.ts';
import { pagesTouched } from './pages-touched.ts';
import { renamesBetween, underNewIds } from './renames.ts';
import { lineOf, valueWriter } from './written-value.ts';

/** Two states of the content and what they are called. */
export interface States {
  before: ContentCheck;
  after: ContentCheck;
  from: string;
  /** Null for the working tree. */
  to: string | null;
}

/** What a reviewer has to know of a change: every figure that moved, what rests on it, and where readers see it. */
export function contentDiff({ before: asItWas, after, from, to }: States): ContentDiff {
  const renamed = renamesBetween(asItWas.entries, after.entries);
  const { entries, figures: old } = underNewIds(asItWas, allFigures(asItWas), renamed);
  const before = { ...asItWas, entries };
  const now = allFigures(after);
  const { moved, added, withdrawn } = figureMoves(old, now);
  const ids = new Map(old.map((figure) => [figure.id, figure]));
  const writtenBefore = valueWriter(before);
  const writtenNow = valueWriter(after);
  const rankBefore = ranker(before);
  const rankAfter = ranker(after);
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
    renamed,
    fields: changedFields(entries, after.entries, { before: old, after: now }),
    heads: changedHeads(entries, after.entries),
    verdicts: changedVerdicts(before, after),
    broken: [
      ...new Set(
        after.problems
          .filter(({ rule }) => rule === 'verdict-holds')
          .map(({ path }) => path.replace(/^.*\/|\.md$/g, '')),
      ),
    ],
    sources: changedSources(before, after),
    ...pagesTouched(before, after, touched(moved, added, withdrawn)),
    problems: after.problems.length,
  };
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
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .filter((claim) => old.get(claim) !== now.get(claim))
    .map((claim) => ({ claim, old: old.get(claim) ?? null, new: now.get(claim) ?? null }));
}

function changedSources(before: ContentCheck, after: ContentCheck): ContentDiff['sources'] {
  const sources = (check: ContentCheck) => new Map(entriesOf(check, 'source').map(({ id, data }) => [id, data]));
  const old = sources(before);
  const now = sources(after);
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((source): ContentDiff['sources'] => {
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
