import type { ContentDiff } from '../../schema/published/content-diff.ts';
import { code, percentText, type Section, sectionText } from './report-sections.ts';
import { tableValues } from './table-values.ts';

/** By this line a workflow finds its earlier comment again. */
export const commentMark = '<!-- evenhand-diff -->';

/** Lines of a list, the most that fit: a comment on the code host may hold 65,536 characters. */
const mostLines = [40, 20, 10, 4];
const longest = 60_000;

type Move = ContentDiff['moved'][number];

const moves: Record<Move['kind'], string> = {
  value: 'Other values',
  source: 'Other sources for the same period',
  edition: 'Newer editions',
};

/** The comparison of two states as Markdown, for a comment on a pull request: what is too long is cut, and counted. */
export function diffReport(diff: ContentDiff): string {
  let report = '';
  for (const most of mostLines) {
    report = reportWith(diff, most);
    if (report.length <= longest) break;
  }
  return report;
}

function reportWith(diff: ContentDiff, most: number): string {
  const unusual = diff.moved.filter(({ lookTwice }) => lookTwice.length > 0);
  const parts = [
    commentMark,
    `### What changes in the figures, from ${code(diff.from)} to ${diff.to === null ? 'the working tree' : code(diff.to)}`,
    summary(diff, unusual.length),
    problems(diff),
    ...sections(diff, unusual).map((section) => sectionText(section, most)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** In the order of what a reviewer has to see first. */
function sections(diff: ContentDiff, unusual: readonly Move[]): Section[] {
  return [
    points('Files that cannot be read as a whole', diff.faulty.map(faultyLine)),
    moved('Look twice', unusual),
    points('Verdicts that flip', flips(diff)),
    points('Heads of pages', diff.heads.map(headLine)),
    points(
      'Openings by place that turn',
      diff.openings.map(({ pair, old, new: now }) => `${code(pair)}: ${now}; it was: ${old}`),
    ),
    points(
      'Renamed',
      diff.renamed.map(({ kind, old, new: now }) => `${kind} ${code(old)} is ${code(now)} now`),
    ),
    fields(diff.fields),
    tableValues(diff.tables),
    ...(Object.keys(moves) as Move['kind'][]).map((kind) =>
      folded(
        moved(
          moves[kind],
          diff.moved.filter((move) => move.kind === kind && move.lookTwice.length === 0),
        ),
      ),
    ),
    {
      ...folded(
        points(
          'New figures',
          diff.added.map(({ source, figures }) => `${figures} of ${code(source)}`),
        ),
      ),
      count: total(diff.added),
    },
    folded(
      points(
        'Withdrawn figures',
        diff.withdrawn.map(({ figure, written, source }) => `${code(figure)}, was ${written}, of ${code(source)}`),
      ),
    ),
    folded(points('Claims', otherClaims(diff))),
    folded(points('Sources', diff.sources.map(sourceLine))),
    folded(
      points('Pages touched', [
        ...diff.pages.map(code),
        ...diff.comparisonsOf.map((role) => `every comparison of ${code(role)}`),
      ]),
    ),
  ];
}

function points(title: string, lines: string[]): Section {
  return { title, count: lines.length, lists: [{ lines }] };
}

const folded = (section: Section): Section => ({ ...section, folded: true });

function summary(diff: ContentDiff, unusual: number): string {
  const { moved, added, withdrawn, relabelled, fields: others, tables: tabled } = diff;
  if (moved.length + added.length + withdrawn.length + relabelled === 0) {
    if (diff.faulty.some(({ figures }) => figures > 0)) return 'No figure that can be compared changes.';
    if (tabled.length > 0) return 'No figure with a name changes; values of tables do.';
    return others.length === 0
      ? 'No figure changes.'
      : 'No figure changes its value; what figures and texts say beside it does.';
  }
  const counts = [
    `${moved.length} changed`,
    `${total(added)} new`,
    `${withdrawn.length} withdrawn`,
    `${unusual} to look at twice`,
    ...(relabelled > 0 ? [`${relabelled} with the same value under another label`] : []),
  ];
  return `Figures: ${counts.join(', ')}.`;
}

function problems({ problems: found }: ContentDiff): string {
  if (found === 0) return '';
  return `**The check finds ${found} ${found === 1 ? 'problem' : 'problems'}.** Entries with a fault are not compared.`;
}

function faultyLine({ path, line, figures }: ContentDiff['faulty'][number]): string {
  const where = line === null ? 'what it rests on has a fault' : `line ${line} has the first fault`;
  const left = figures === 0 ? '' : `; ${figures} of its figures ${figures === 1 ? 'is' : 'are'} not compared`;
  return `${code(path)}: ${where}${left}`;
}

/** Verdicts that flip; claims that came or went are no flips. */
function flips({ verdicts: changed, broken }: ContentDiff): string[] {
  return [
    ...changed
      .filter(({ old, new: now }) => old !== null && now !== null)
      .map(({ claim, old, new: now }) => `${code(claim)}: ${old} → ${now}`),
    ...broken.map((claim) => `${code(claim)}: its figures no longer give the verdict that it states`),
  ];
}

/** Careers whose newest official pay is of another period, source or kind: what their pages open with. */
function headLine({ old, new: now, careers, first }: ContentDiff['heads'][number]): string {
  const who =
    careers === 1
      ? `The official pay of ${code(first)}`
      : `The official pay of ${careers} careers, such as ${code(first)},`;
  return `${who} now rests on ${now}; it was ${old}`;
}

function fields(changed: ContentDiff['fields']): Section {
  return {
    title: 'What figures and texts say beside their values',
    count: changed.length,
    lists: [
      {
        head: [{ name: 'field' }, { name: 'old' }, { name: 'new' }, { name: 'where' }],
        lines: changed.map(({ field, old, new: now, path, places }) => {
          const where = `${code(path)}${places > 1 ? ` and ${places - 1} more` : ''}`;
          return [field, code(old || '(nothing)'), code(now || '(nothing)'), where];
        }),
      },
    ],
  };
}

function otherClaims({ verdicts: changed }: ContentDiff): string[] {
  return changed.flatMap(({ claim, old, new: now }) => {
    if (old === null) return [`${code(claim)}: new, ${now}`];
    return now === null ? [`${code(claim)}: gone`] : [];
  });
}

function sourceLine({ source, change, fields }: ContentDiff['sources'][number]): string {
  return `${code(source)}: ${change}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`;
}

function moved(title: string, changed: readonly Move[]): Section {
  return {
    title,
    count: changed.length,
    lists: [
      {
        head: [
          { name: 'figure' },
          { name: 'old', number: true },
          { name: 'new', number: true },
          { name: 'change', number: true },
          { name: 'look twice' },
        ],
        lines: changed.map(({ kind, figure, former, written, percent, lookTwice }) => [
          `${code(figure)}${kind === 'value' ? '' : `<br>before: ${code(former)}`}`,
          written.old,
          written.new,
          percentText(percent),
          lookTwice.join('; '),
        ]),
      },
    ],
  };
}

function total(added: ContentDiff['added']): number {
  return added.reduce((sum, { figures }) => sum + figures, 0);
}
