import { nearestWord } from '../domain/nearest-word.ts';
import type { Collection } from '../schema/collections.ts';
import { fieldAt, schemaAt } from '../schema/field-at.ts';
import { unknownName } from './did-you-mean.ts';
import { certainNumber, numberInDoubt, pastedNumber } from './numbers/pasted-number.ts';
import type { Blank } from './problem.ts';

export type Schema = Collection['schema'];
export type Issue = NonNullable<ReturnType<Schema['safeParse']>['error']>['issues'][number];

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'keys with values',
  boolean: 'true or false',
};

/** What an issue of a schema means for an editor. */
export interface SchemaWords {
  message: string;
  fix: string;
  /** What to write instead, where there is one right answer. */
  replacement?: string;
  /** Said of a field that was left blank. */
  blank?: Blank;
}

/**
 * Says what an issue of a schema means for an editor.
 *
 * @param value What stands at the issue’s path; undefined when nothing does.
 * @param written The same as typed, where it is a single value.
 * @param currency The currency of the entry that holds the value, where it has one.
 */
export function schemaMessage(
  schema: Schema,
  issue: Issue,
  value: unknown,
  written: string | undefined,
  currency?: unknown,
): SchemaWords {
  const field = fieldAt(schema, issue.path);
  const name = String(issue.path.findLast((part) => typeof part === 'string') ?? 'the front matter');
  const example = exampleOf(name, field?.example);
  const about = field?.description ? `"${name}": ${field.description}${example}` : `Correct "${name}".${example}`;

  if (value === undefined && issue.code !== 'custom') {
    return { message: `found no "${name}", expected ${expected(issue)}`, fix: `Add ${about}` };
  }
  if (issue.code === 'custom') return { message: `found ${show(value, written)}, ${issue.message}`, fix: about };
  const unquoted = withoutCurlyQuotes(schema, issue, value);
  if (unquoted !== undefined) {
    const straight = typeof unquoted === 'number' ? String(unquoted) : JSON.stringify(unquoted);
    const message = `found ${show(value, written)}, where the curly quotes are part of the value`;
    return { message, fix: `Write ${straight}.`, replacement: straight };
  }
  const plain = isNumeric(issue) && written !== undefined ? pastedNumber(written) : undefined;
  // A decimal number is plain already where a whole one is wanted.
  if (plain !== undefined && !(plain === written && issue.code === 'invalid_type' && issue.expected === 'int')) {
    const replacement = certainNumber(written ?? '', { whole: isWhole(schema, issue.path), currency });
    return {
      message: `found ${show(value, written)}, expected a plain number`,
      fix: `Write ${plain}.`,
      ...(replacement !== undefined && { replacement }),
    };
  }
  const doubt =
    isNumeric(issue) && typeof value === 'string' && written !== undefined
      ? numberInDoubt(written, { capped: isCapped(schema, issue.path) })
      : undefined;
  if (doubt) return { message: `found ${show(value, written)}, expected a plain number`, fix: doubt };
  const address = plainHttp(issue, value);
  if (address)
    return { message: `found ${show(value, written)}, expected an address that begins with https://`, fix: address };
  const orLeave = schemaAt(schema, issue.path)?.safeParse(undefined).success ? ', or remove the line' : '';
  const fix = value === null ? `Write a value after "${name}:"${orLeave}. ${about}` : about;
  const meant =
    issue.code === 'invalid_value' && value !== null && nearestWord(String(value), issue.values.map(String));
  return {
    message: `found ${show(value, written)}, expected ${expected(issue)}${meant ? `; did you mean "${meant}"?` : ''}`,
    fix: meant ? `Write "${meant}", or another of the allowed values.` : fix,
    ...(value === null && {
      blank: {
        name: issue.path.filter((part) => typeof part === 'string').join('.'),
        example: `${example.replace(' Example: ', '')}${oneOf(issue)}`,
      },
    }),
  };
}

/** True for whole numbers, and for amounts of pay: of them a comma groups thousands. */
export function isWhole(schema: Schema, path: readonly PropertyKey[]): boolean {
  const form = schemaAt(schema, path);
  return !form?.safeParse(1234.5).success || isCapped(schema, path);
}

/** True for amounts that may be given as a limit, ">=239200". */
export function isCapped(schema: Schema, path: readonly PropertyKey[]): boolean {
  return schemaAt(schema, path)?.safeParse('>=1234').success ?? false;
}

/** Says that a key is unknown, and which was meant. */
export function unknownKeyMessage(
  schema: Schema,
  path: readonly PropertyKey[],
  key: string,
): { message: string; fix: string; meant: string | undefined } {
  const keys = fieldAt(schema, path)?.keys ?? [];
  const { message, meant } = unknownName('key', key, keys);
  return {
    message,
    fix: meant ? `Write "${meant}".` : `Remove the key; the keys here are: ${keys.join(', ')}.`,
    meant,
  };
}

/** What to write instead of an address without encryption; undefined for anything else. */
function plainHttp(issue: Issue, value: unknown): string | undefined {
  if (issue.code !== 'invalid_format' || issue.format !== 'url' || typeof value !== 'string') return undefined;
  const [, rest] = /^http:\/\/(\S+)$/i.exec(value) ?? [];
  return rest && `Write https://${rest} and open it: where it does not answer, give another address.`;
}

/** A value that the schema takes once the curly quotes around it are gone. */
function withoutCurlyQuotes(schema: Schema, issue: Issue, value: unknown): string | number | undefined {
  const inner = /^(?:[“”„][^“”„"]+[“”]|[‘’‚][^‘’‚']+[‘’])$/.test(String(value))
    ? String(value).slice(1, -1)
    : undefined;
  if (inner === undefined) return undefined;
  const field = schemaAt(schema, issue.path);
  return [inner, Number(inner)].find((candidate) => field?.safeParse(candidate).success);
}

/** The words that a field may hold, behind its example. */
function oneOf(issue: Issue): string {
  return issue.code === 'invalid_value' && issue.values.length > 1 ? ` (one of: ${issue.values.join(', ')})` : '';
}

function isNumeric(issue: Issue): boolean {
  if (issue.code === 'invalid_type') return issue.expected === 'number' || issue.expected === 'int';
  return /^expected a (plain )?number/.test(issue.message);
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.startsWith('expected ')
        ? issue.message.slice(9)
        : (kinds[issue.expected] ?? String(issue.expected));
    case 'invalid_value':
      return `${issue.values.length > 1 ? 'one of: ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'text';
      return `${issue.exact ? 'exactly' : issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `${issue.exact ? 'exactly' : 'at most'} ${issue.maximum}${unitOf(issue.origin)}`;
    case 'invalid_union':
      return issue.message.startsWith('expected ')
        ? issue.message.slice(9)
        : [...new Set(issue.errors.flat().map(expected))].join(', or ');
    default:
      return issue.message.replace(/^expected /, '');
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' items' : '';
}

function show(value: unknown, written: string | undefined): string {
  if (value === undefined && written === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'keys with values';
  const text = written ?? String(value);
  return `"${text.length > 60 ? `${text.slice(0, 59)}… (${text.length} characters)` : text}"`;
}

function exampleOf(name: string, example: unknown): string {
  if (example === undefined || (typeof example === 'object' && Object.keys(example ?? {}).length === 0)) return '';
  return ` Example: ${name}: ${typeof example === 'string' ? example : JSON.stringify(example)}`;
}
