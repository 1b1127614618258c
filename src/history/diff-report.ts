import { count } from '../domain/format.ts';
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
    section('Files that cannot be read as a whole', diff.faulty.length, faulty(diff)),
    section('Look twice', unusual.length, table(unusual)),
    verdicts(diff),
    heads(diff),
    section(
      'Openings by place that turn',
      diff.openings.length,
      list(diff.openings.map(({ pair, old, new: now }) => `${code(pair)}: ${now}; it was: ${old}`)),
    ),
    section(
      'Renamed',
      diff.renamed.length,
      list(diff.renamed.map(({ kind, old, new: now }) => `${kind} ${code(old)} is ${code(now)} now`)),
    ),
    section('What figures and texts say beside their values', diff.fields.length, fields(diff.fields)),
    section(
      'Values of tables',
      diff.tables.reduce((sum, { values }) => sum + values, 0),
      tableValues(diff.tables),
    ),
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

function faulty({ faulty: files }: ContentDiff): string {
  return list(
    files.map(({ path, line, figures }) => {
      const where = line === null ? 'what it rests on has a fault' : `line ${line} has the first fault`;
      const left = figures === 0 ? '' : `; ${figures} of its figures ${figures === 1 ? 'is' : 'are'} not compared`;
      return `${code(path)}: ${where}${left}`;
    }),
  );
}

/** Values of tables that are few one by one, of the other tables how many. */
function tableValues(changed: ContentDiff['tables']): string {
  const few = changed.flatMap(({ cells, source, path }) => cells.map((cell) => ({ ...cell, where: source ?? path })));
  const rows = few.slice(0, mostRows).map(({ row, column, old, new: now, percent: by, where }) => {
    const cells = [`${code(row)} ${column}`, written(old), written(now), percent(by), code(where)];
    return `| ${cells.join(' | ')} |`;
  });
  const many = changed.filter(({ cells }) => cells.length === 0);
  return [
    ...(rows.length > 0 ? [['| value | old | new | change | of |', '|---|--:|--:|--:|---|', ...rows].join('\n')] : []),
    ...(few.length > mostRows
      ? [`… and ${few.length - mostRows} more: \`npm run diff -- <base> --json\` has them all.`]
      : []),
    ...(many.length > 1 ? [totalOf(many)] : []),
    ...(many.length > 0 ? [list(many.map(tableLine))] : []),
  ].join('\n\n');
}

const written = (value: string | null) => (value === null ? '(no row)' : code(value || '(nothing)'));

function totalOf(many: ContentDiff['tables']): string {
  const sum = (of: (table: ContentDiff['tables'][number]) => number) => many.reduce((all, table) => all + of(table), 0);
  return `${count(sum(({ values }) => values))} values in ${count(many.length)} tables:`;
}

/** “312 values of 54 places of Registered nurses, 3 rows new, in `content/places/…`, of `bls-oews-places-2025`” */
function tableLine({ path, source, of, change, changed, came, went, values }: ContentDiff['tables'][number]): string {
  const kind = /^content\/places\//.test(path) ? 'place' : /^content\/industries\//.test(path) ? 'industry' : 'row';
  const rows = (number: number) => `${count(number)} ${number === 1 ? kind : plurals[kind]}`;
  const parts = [
    ...(changed > 0 ? [`${rows(changed)} changed`] : []),
    ...(came > 0 ? [`${rows(came)} new`] : []),
    ...(went > 0 ? [`${rows(went)} gone`] : []),
  ];
  const whole = change === 'changed' ? '' : `, the table is ${change}`;
  const whose = of === null ? '' : ` of ${code(of)}`;
  return `${count(values)} values${whose}: ${parts.join(', ')}${whole}, in ${code(path)}${source === null ? '' : `, of ${code(source)}`}`;
}

const plurals = { place: 'places', industry: 'industries', row: 'rows' } as const;

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
