import type { Blank, Finding } from './problem.ts';

type RuleFinding = Finding & { rule: string };

/** How much a file may leave blank until it is told in one problem. */
const apart = 2;

/** Findings in which all that one file leaves blank, where it is much, is one: such a file was just begun. */
export function joinBlanks(findings: readonly RuleFinding[]): RuleFinding[] {
  const blank = Map.groupBy(
    findings.filter((finding) => finding.blank),
    ({ path, rule }) => `${path}\n${rule}`,
  );
  const many = [...blank.values()].filter((group) => group.length > apart);
  if (many.length === 0) return [...findings];
  const gone = new Set(many.flat());
  return [...findings.filter((finding) => !gone.has(finding)), ...many.flatMap(joined)];
}

function joined(group: readonly RuleFinding[]): RuleFinding[] {
  const [first] = group.toSorted((a, b) => a.place.line - b.place.line);
  if (!first) return [];
  const { path, rule, place } = first;
  const blanks = Map.groupBy(
    group.flatMap(({ blank }) => blank ?? []),
    ({ name }) => (rule === 'headings' ? name : (name.split('.')[0] ?? name)),
  );
  const names = [...blanks].map(([name, own]) => named(name, own)).join(', ');
  if (rule === 'headings') {
    const example = first.blank?.example;
    const message = `found nothing below ${group.length} headings: ${names}`;
    return [{ path, rule, place, message, fix: `Write the sections${example ? `, as in ${example}` : ''}.` }];
  }
  const message = `found ${group.length} fields without a value: ${names}`;
  return [{ path, rule, place, message, fix: `Write a value after each: ${examples(blanks)}.` }];
}

/** A field, and of one that holds others which of them are blank. */
function named(name: string, blanks: readonly Blank[]): string {
  const inner = new Set(blanks.flatMap((blank) => (blank.name === name ? [] : [blank.name.split('.').at(-1) ?? ''])));
  return inner.size > 0 ? `${name} (${[...inner].join(', ')})` : name;
}

/** One example a field; fields that stand together say it once. */
function examples(blanks: ReadonlyMap<string, readonly Blank[]>): string {
  return [...blanks]
    .flatMap(([name, [first]]) => {
      if (!first?.example) return [];
      return first.example.startsWith(`${name}:`) ? [first.example] : [`in ${name} ${first.example}`];
    })
    .join(' · ');
}
