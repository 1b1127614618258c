import { stringify } from 'yaml';
import type { Collection } from '../schema/collections.ts';
import { collections, type Kind } from '../schema/collections.ts';
import { blankEntry, schemaAt } from '../schema/field-at.ts';
import type { Answers, NewFile } from './template.ts';

/**
 * A file with the given fields; what must still be written is an empty field, and a heading with nothing below, so that
 * the check names each.
 */
export function newFile(kind: Kind, id: string, values: Readonly<Record<string, unknown>>): NewFile {
  const { example, schema, headings = {} }: Collection = collections[kind];
  const fields = stringify(blankEntry(schema, values), { lineWidth: 0, nullStr: '' });
  const required = Object.entries(headings).filter(([, heading]) => heading.required);
  const body = required.map(([heading]) => `\n## ${heading}\n`).join('');
  return { path: example.replace(/^content\//, '').replace(/<.*>/, id), text: `---\n${fields}---\n${body}` };
}

/** An item of a list with the given fields, completed like a file. */
export function blankItem(
  kind: Kind,
  path: readonly (string | number)[],
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const schema = schemaAt(collections[kind].schema, path);
  if (!schema) throw new Error(`A ${kind} has no ${path.join('.')}.`);
  return blankEntry(schema, values);
}

/**
 * The answers to questions that are named like fields, each as its field holds it.
 *
 * @param below Where the fields stand: nothing for those of the file itself.
 */
export function answerValues(
  kind: Kind,
  answers: Answers,
  names: readonly string[],
  below: readonly (string | number)[] = [],
): Record<string, unknown> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const [answer] = answers[name] ?? [];
      return answer === undefined ? [] : [[name, answerValue(kind, [...below, name], answer)]];
    }),
  );
}

/** An answer as its field holds it: a number where the schema wants one, otherwise text. */
export function answerValue(kind: Kind, path: readonly (string | number)[], answer: string): unknown {
  const schema = schemaAt(collections[kind].schema, path);
  const isNumber = /^-?\d+(\.\d+)?$/.test(answer) && schema?.safeParse(answer).success === false;
  return isNumber ? Number(answer) : answer;
}
