import { schemaMessage } from '../checker/schema-message.ts';
import { collections, type Kind } from '../schema/collections.ts';
import { Id } from '../schema/common.ts';
import { type FieldInfo, fieldAt, schemaAt } from '../schema/field-at.ts';
import { type Fault, isNew } from './existing-ids.ts';
import { answerValue } from './new-file.ts';
import type { Known, Question } from './template.ts';

type Path = readonly [string, ...(string | number)[]];

/**
 * Asks for the value of a field, in the words of the schema.
 *
 * @param also A fault that the form of the value does not show.
 */
export function fieldQuestion(
  kind: Kind,
  path: Path,
  { also, ...over }: Partial<Pick<Question, 'name' | 'many' | 'separator' | 'essential'>> & { also?: Fault } = {},
): Question {
  const { schema } = collections[kind];
  return {
    name: String(path.findLast((part) => typeof part === 'string')),
    about: aboutOf(kind, path),
    fault(answer) {
      const value = answerValue(kind, path, answer);
      const issue = schemaAt(schema, path)?.safeParse(value).error?.issues[0];
      if (!issue) return also?.(answer);
      const { message, fix } = schemaMessage(schema, { ...issue, path: [...path, ...issue.path] }, value, answer);
      return `${message}${message.endsWith('?') ? '' : '.'} ${fix}`;
    },
    ...over,
  };
}

/** What the schema says of a field; of an item of a plain list, what it says of the list. */
function aboutOf(kind: Kind, path: Path): FieldInfo {
  const { schema } = collections[kind];
  const own = fieldAt(schema, path) ?? {};
  if (own.description !== undefined || typeof path.at(-1) !== 'number') return own;
  const { description, example } = fieldAt(schema, path.slice(0, -1)) ?? {};
  return { ...own, ...(description !== undefined && { description }), example: [example].flat()[0] };
}

/** Asks for the id of a new file. */
export function idQuestion(kind: Kind, known: Known, description: string, example: string): Question {
  const taken = isNew(kind, known);
  return {
    name: 'id',
    about: { description, example },
    essential: true,
    fault: (answer) => {
      const issue = Id.safeParse(answer).error?.issues[0];
      return issue ? `found "${answer}", ${issue.message}.` : taken(answer);
    },
  };
}
