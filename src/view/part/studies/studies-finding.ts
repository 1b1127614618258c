import type { GraduatesOf } from '../../../domain/dataset.ts';
import { inWords, money, sentenceCase } from '../../../domain/format.ts';
import { degrees } from '../../../schema/table/occupation/study-degrees.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';
import { fieldInShort } from './field-in-short.ts';
import type { StudySide } from './study-side.ts';

/** Under so many programmes a median of theirs stands in no line that names it alone. */
const leastProgrammes = 30;

const largest = (of: readonly GraduatesOf[]) => of.find(({ programmes }) => programmes >= leastProgrammes);

/** “bachelor’s”: what is studied, inside a sentence. */
const degreeOf = ({ degree }: GraduatesOf) => degrees[degree];

/** “One leads”, “Seven lead”, “13 lead” */
const leading = (n: number) => `**${sentenceCase(inWords(n))} ${n === 1 ? 'leads' : 'lead'}`;

/** Which fields lead to both of two careers, and what graduates of the largest earn: the fields’, never the careers’ pay. */
export function studiesFinding([a, b]: readonly [StudySide, StudySide]): Inline | undefined {
  const [ofA, ofB] = [a.fields.length, b.fields.length];
  if (ofA === 0 && ofB === 0) return findingLine('None is named for either.');
  if (ofA === 0 || ofB === 0) {
    const [named, other] = ofA > 0 ? [a, b] : [b, a];
    const lead = `${leading(named.fields.length)}**`;
    return findingLine(
      `${lead} to ${named.plural}, none is named for ${other.plural}.`,
      `${lead} to ${named.plural}, none to the other.`,
      `${lead} to one of the two, none is named for the other.`,
    );
  }
  const shared = a.fields.filter((field) => b.fields.includes(field));
  return shared.length > 0 ? leadToBoth(a, b, shared) : leadApart(a, b);
}

function leadToBoth(a: StudySide, b: StudySide, shared: readonly string[]): Inline | undefined {
  const n = shared.length;
  const same = n === a.fields.length && n === b.fields.length;
  const lead = `${same ? `**The same ${inWords(n)} ${n === 1 ? 'leads' : 'lead'}` : leading(n)} to both**`;
  const ofBoth = ({ field, degree }: GraduatesOf) =>
    shared.includes(field) && b.degrees.some((one) => one.field === field && one.degree === degree);
  const most = largest(a.degrees.filter(ofBoth));
  const earning = most && money(most.earnings);
  return findingLine(
    ...(most
      ? [
          `${lead}; ${fieldInShort(most)}, ${degreeOf(most)}: **${earning}** four years on.`,
          `${lead}; ${degreeOf(most)} in ${n === 1 ? 'it' : 'the largest'}: **${earning}** four years on.`,
        ]
      : []),
    same ? `${lead}.` : `${lead}, of ${a.fields.length} and ${b.fields.length}.`,
  );
}

/** No field leads to both: earnings of the largest of each are named, a degree that both share once. */
function leadApart(a: StudySide, b: StudySide): Inline | undefined {
  const [first, second] = [largest(a.degrees), largest(b.degrees)];
  return findingLine(
    ...(first && second ? earningsOf(first, second) : []),
    ...(a.fields.length + b.fields.length === 2 ? ['**Another field** leads to each of the two.'] : []),
    `**None leads to both**: ${inWords(a.fields.length)} to ${a.plural}, ${inWords(b.fields.length)} to ${b.plural}.`,
    `**None leads to both**, of ${a.fields.length} and ${b.fields.length}.`,
  );
}

function earningsOf(first: GraduatesOf, second: GraduatesOf): string[] {
  const [x, y] = [`**${money(first.earnings)}**`, `**${money(second.earnings)}**`];
  const [one, other] = [fieldInShort(first), fieldInShort(second)];
  const degree = degreeOf(first);
  if (first.degree !== second.degree)
    return [`Four years on: ${one}, ${degree} ${x}; ${other}, ${degreeOf(second)} ${y}.`];
  return [
    `Four years on, ${degree}: ${one} ${x}; ${other} ${y}.`,
    `None leads to both; ${degree} in the largest: ${x} and ${y}.`,
  ];
}
