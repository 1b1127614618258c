import type { ContentDiff } from '../schema/published/content-diff.ts';

/** By this line a workflow finds its earlier comment again. */
export const commentMark = '<!-- evenhand-diff -->';

/** Longest table; a comment on the code host may hold 65,536 characters. */
const mostRows = 40;

type Move = ContentDiff['moved'][number];

const tables: Record<Move['kind'], string> = {
  value: 'Other values',
  source: 'Other sources for the same period',
  edition: 'Newer editions',
};

/** The comparison of two states as Markdown, for a comment on a pull request. */
export function diffReport(diff: ContentDiff): string {
  const unusual = diff.moved.filter(({ lookTwice }) => lookTwice.length > 0);
  const parts = [
    commentMark,
    `### What changes in the figures, from ${code(diff.from)} to ${diff.to === null ? 'the working tree' : code(diff.to)}`,
    summary(diff, unusual.length),
    problems(diff),
    section('Look twice', unusual.length, table(unusual)),
    verdicts(diff),
    heads(diff),
    section(
      'Renamed',
      diff.renamed.length,
      list(diff.renamed.map(({ kind, old, new: now }) => `${kind} ${code(old)} is ${code(now)} now`)),
    ),
    section('What figures and texts say beside their values', diff.fields.length, fields(diff.fields)),
    ...(Object.keys(tables) as Move['kind'][]).map((kind) => {
      const moves = diff.moved.filter((move) => move.kind === kind && move.lookTwice.length === 0);
      return folded(tables[kind], moves.length, table(moves));
    }),
    folded(
      'New figures',
      total(diff.added),
      list(diff.added.map(({ source, figures }) => `${figures} of ${code(source)}`)),
    ),
    folded(
      'Withdrawn figures',
      diff.withdrawn.length,
      list(diff.withdrawn.map(({ figure, written, source }) => `${code(figure)}, was ${written}, of ${code(source)}`)),
    ),
    otherClaims(diff),
    folded('Sources', diff.sources.length, list(diff.sources.map(sourceLine))),
    pages(diff),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function summary({ moved, added, withdrawn, fields: others }: ContentDiff, unusual: number): string {
  if (moved.length + added.length + withdrawn.length === 0) {
    return others.length === 0
      ? 'No figure changes.'
      : 'No figure changes its value; what figures and texts say beside it does.';
  }
  const counts = [
    `${moved.length} changed`,
    `${total(added)} new`,
    `${withdrawn.length} withdrawn`,
    `${unusual} to look at twice`,
  ];
  return `Figures: ${counts.join(', ')}.`;
}

function problems({ problems: found }: ContentDiff): string {
  if (found === 0) return '';
  return `**The check finds ${found} ${found === 1 ? 'problem' : 'problems'}.** Entries with a fault are not compared.`;
}

/** Verdicts that flip; claims that came or went are no flips. */
function verdicts({ verdicts: changed, broken }: ContentDiff): string {
  const flips = changed.filter(({ old, new: now }) => old !== null && now !== null);
  const lines = [
    ...flips.map(({ claim, old, new: now }) => `${code(claim)}: ${old} → ${now}`),
    ...broken.map((claim) => `${code(claim)}: its figures no longer give the verdict that it states`),
  ];
  return section('Verdicts that flip', lines.length, list(lines));
}

/** Careers whose newest official pay is of another period, source or kind: what their pages open with. */
function heads({ heads: changed }: ContentDiff): string {
  const lines = changed.map(({ old, new: now, careers, first }) => {
    const who =
      careers === 1
        ? `The official pay of ${code(first)}`
        : `The official pay of ${careers} careers, such as ${code(first)},`;
    return `${who} now rests on ${now}; it was ${old}`;
  });
  return section('Heads of pages', lines.length, list(lines));
}

function fields(changed: ContentDiff['fields']): string {
  const rows = changed.slice(0, mostRows).map(({ field, old, new: now, path, places }) => {
    const where = `${code(path)}${places > 1 ? ` and ${places - 1} more` : ''}`;
    return `| ${[field, code(old || '(nothing)'), code(now || '(nothing)'), where].join(' | ')} |`;
  });
  return [
    '| field | old | new | where |',
    '|---|---|---|---|',
    ...rows,
    ...(changed.length > mostRows ? ['', more(changed.length - mostRows)] : []),
  ].join('\n');
}

function otherClaims({ verdicts: changed }: ContentDiff): string {
  const lines = changed.flatMap(({ claim, old, new: now }) => {
    if (old === null) return [`${code(claim)}: new, ${now}`];
    return now === null ? [`${code(claim)}: gone`] : [];
  });
  return folded('Claims', lines.length, list(lines));
}

function sourceLine({ source, change, fields }: ContentDiff['sources'][number]): string {
  return `${code(source)}: ${change}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`;
}

function pages({ pages: touched, comparisonsOf }: ContentDiff): string {
  const comparisons = comparisonsOf.map((role) => `every comparison of ${code(role)}`);
  const lines = [...touched.map(code), ...comparisons];
  return folded('Pages touched', lines.length, list(lines));
}

function table(moves: readonly Move[]): string {
  const rows = moves.slice(0, mostRows).map((move) => {
    const from = move.kind === 'value' ? '' : `<br>before: ${code(move.former)}`;
    const cells = [
      `${code(move.figure)}${from}`,
      move.written.old,
      move.written.new,
      percent(move.percent),
      move.lookTwice.join('; '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| figure | old | new | change | look twice |',
    '|---|--:|--:|--:|---|',
    ...rows,
    ...(moves.length > mostRows ? ['', more(moves.length - mostRows)] : []),
  ].join('\n');
}

function list(lines: readonly string[]): string {
  const shown = lines.slice(0, mostRows).map((line) => `- ${line}`);
  return [...shown, ...(lines.length > mostRows ? ['', more(lines.length - mostRows)] : [])].join('\n');
}

function more(rest: number): string {
  return `… and ${rest} more: \`npm run diff -- <base> --json\` has them all.`;
}

function section(title: string, count: number, content: string): string {
  return count === 0 ? '' : `#### ${title} (${count})\n\n${content}`;
}

function folded(title: string, count: number, content: string): string {
  return count === 0 ? '' : `<details><summary>${title} (${count})</summary>\n\n${content}\n\n</details>`;
}

function total(added: ContentDiff['added']): number {
  return added.reduce((sum, { figures }) => sum + figures, 0);
}

function percent(value: number | null): string {
  return value === null ? '' : `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}%`;
}

function code(text: string): string {
  return `\`${text}\``;
}
