import { Document, isCollection, visit } from 'yaml';
import type { Collection } from '../schema/collections.ts';
import { collections, type Kind } from '../schema/collections.ts';
import { blankEntry, schemaAt } from '../schema/field-at.ts';
import { sharedFields } from '../schema/lines.ts';
import type { Answers, NewFile } from './template.ts';

/**
 * A file with the given fields; what must still be written is an empty field, and a heading with nothing below, so that
 * the check names each.
 *
 * @param begun Headings that need not be there, and that an editor is asked to fill in all the same.
 */
export function newFile(
  kind: Kind,
  id: string,
  values: Readonly<Record<string, unknown>>,
  begun: readonly string[] = [],
): NewFile {
  const { example, schema, headings = {} }: Collection = collections[kind];
  const fields = frontMatter(blankEntry(schema, values));
  const asked = Object.entries(headings).filter(([name, heading]) => heading.required || begun.includes(name));
  const body = asked.map(([heading]) => `\n## ${heading}\n`).join('');
  return { path: example.replace(/^content\//, '').replace(/<.*>/, id), text: `---\n${fields}---\n${body}` };
}

/** Figures, and what a source gives for them, stand in one line of braces each. */
function frontMatter(fields: Readonly<Record<string, unknown>>): string {
  const document = new Document(fields);
  visit(document, {
    Pair(_, { key, value }) {
      const inLines = String(key) in sharedFields && isCollection(value);
      if (!inLines) return;
      for (const line of value.items) if (isCollection(line)) line.flow = true;
      value.flow = value.items.every((item) => !isCollection(item));
    },
  });
  return document.toString({ lineWidth: 0, nullStr: '' });
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
