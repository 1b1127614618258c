import { nearestWord } from '../../../domain/nearest-word.ts';
import { type Section, sections } from '../../../markdown/parse-body.ts';
import { unknownName } from '../../did-you-mean.ts';
import { headingsOf } from '../../headings-of.ts';
import { type Finding, placeOfNode } from '../../problem.ts';
import type { ContentFile } from '../../read-markdown-file.ts';
import type { Rule, RuleContext } from '../../rule.ts';

type Headings = NonNullable<ReturnType<typeof headingsOf>>;

export const headings: Rule = {
  id: 'headings',
  description: 'A body has the second-level headings of its collection, in their order, each with text below it.',
  *check(context) {
    for (const file of context.files) {
      const allowed = headingsOf(file.kind);
      if (allowed && file.readable) yield* check(file, allowed, () => exampleOf(file, context));
    }
  },
};

/** Another file of the kind, in which the sections are written. */
function exampleOf({ kind, path }: ContentFile, { files }: RuleContext): string {
  return files.find((other) => other.kind === kind && other.path !== path && other.complete)?.path ?? '';
}

function* check(file: ContentFile, allowed: Headings, exampleOf: () => string): Iterable<Finding> {
  const { path } = file;
  const order = Object.keys(allowed);
  const present = sections(file.root);
  const missing = order.filter((name) => allowed[name]?.required && !present.some(({ heading }) => heading === name));
  const known: Section[] = [];
  for (const section of present) {
    const { heading } = section;
    const place = placeOfNode((section.headingNode ?? section.nodes[0])?.position);
    if (!section.headingNode) {
      const message = `found text before the first heading, expected "## ${order[0]}"`;
      yield { path, place, message, fix: 'Move the text below a heading.' };
    } else if (!order.includes(heading)) {
      yield { path, place, ...unknown(heading, order, missing) };
    } else if (known.some((other) => other.heading === heading)) {
      const message = `found the heading "${heading}" a second time`;
      yield { path, place, message, fix: 'Join the two sections.' };
    } else {
      known.push(section);
      if (section.nodes.length === 0) {
        yield { path, place, ...unwritten(heading, allowed, exampleOf()) };
      }
    }
  }
  yield* misplaced(path, known, order);
  for (const name of missing) {
    const next = known.find(({ heading }) => order.indexOf(heading) > order.indexOf(name));
    const end = file.root.position?.end;
    const place = placeOfNode(next?.headingNode?.position ?? (end && { start: end, end }));
    const fix = next ? `Add the section before "## ${next.heading}".` : 'Add the section at the end.';
    yield { path, place, message: `found no heading "${name}", expected "## ${name}"`, fix };
  }
}

function unwritten(heading: string, allowed: Headings, example: string): Omit<Finding, 'path' | 'place'> {
  const message = `found nothing below the heading "${heading}"`;
  if (!allowed[heading]?.required) return { message, fix: 'Remove the heading.' };
  const fix = example ? `Write the section, as in ${example}.` : 'Write the section.';
  return { message, fix, blank: { name: heading, example } };
}

function unknown(heading: string, order: string[], missing: string[]): { message: string; fix: string } {
  const { message, meant } = unknownName('heading', heading, nearestWord(heading, missing) ? missing : order);
  // A mistyped heading is also a missing one: one fault.
  if (meant && missing.includes(meant)) missing.splice(missing.indexOf(meant), 1);
  return {
    message,
    fix: meant
      ? `Write "## ${meant}".`
      : `The headings are, in this order: ${order.join(' · ')}. Parts of them take "###".`,
  };
}

function* misplaced(path: string, known: Section[], order: string[]): Iterable<Finding> {
  const positions = known.map(({ heading }) => order.indexOf(heading));
  const inOrder = longestAscent(positions);
  for (const section of known) {
    const position = order.indexOf(section.heading);
    if (inOrder.includes(position)) continue;
    const before = [...inOrder].reverse().find((other) => other < position);
    const where = before === undefined ? 'first' : `after "${order[before]}"`;
    yield {
      path,
      place: placeOfNode(section.headingNode?.position),
      message: `found the heading "${section.heading}" out of order, expected it ${where}`,
      fix: `Move the section so that it stands ${where}.`,
    };
  }
}

/** The longest run that ascends: what is outside it has to move, and nothing else. */
function longestAscent(numbers: number[]): number[] {
  const best: number[][] = [];
  for (const [index, number] of numbers.entries()) {
    const before = best.slice(0, index).filter((run) => (run.at(-1) ?? 0) < number);
    best.push([
      ...before.reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []),
      number,
    ]);
  }
  return best.reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
}
