import { type JsonSchema, jsonSchema, writable } from '../schema/json-schema.ts';

/** The reference of every field that editors write, as Markdown: docs/fields.md. */
export function fieldReference(): string {
  const parts = Object.entries(writable).map(([kind, { schema, example }]) => {
    const root = jsonSchema(schema);
    return `## ${kind}\n\n\`${example}\`\n\n${table(rowsOf(root, root, ''))}`;
  });
  return `${[opening, ...parts].join('\n\n')}\n`;
}

const opening = `# Fields

Every field of every file in \`content/\`, generated from the schemas by \`npm run schemas\`. A field below another stands behind a point; \`[]\` is one item of a list. A field marked ● must be there. What fields have to do with each other is held by the rules of \`npm run check\`.`;

interface Row {
  path: string;
  required: boolean;
  description: string;
  form: string;
  example: unknown;
}

function rowsOf(schema: JsonSchema, root: JsonSchema, path: string): Row[] {
  const named = resolve(schema, root);
  if (typeof named.items === 'object' && !Array.isArray(named.items)) {
    return rowsOf(named.items as JsonSchema, root, `${path}[]`);
  }
  return Object.entries(named.properties ?? {}).flatMap(([name, value]): Row[] => {
    const field = value as JsonSchema;
    const at = path ? `${path}.${name}` : name;
    return [
      {
        path: at,
        required: (named.required ?? []).includes(name),
        description: field.description ?? '',
        form: formOf(resolve(field, root), root),
        example: field.examples?.[0],
      },
      ...rowsOf(field, root, at),
    ];
  });
}

function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const name = /^#\/definitions\/(.+)$/.exec(schema.$ref ?? '')?.[1];
  if (name === undefined) {
    const [only] = schema.allOf ?? [];
    return only && schema.allOf?.length === 1 ? resolve(only as JsonSchema, root) : schema;
  }
  return (root as { definitions?: Record<string, JsonSchema> }).definitions?.[name] ?? {};
}

function formOf(schema: JsonSchema, root: JsonSchema): string {
  if (schema.enum) return schema.enum.map((word) => code(String(word))).join(', ');
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.anyOf) return [...new Set(schema.anyOf.map((part) => formOf(part as JsonSchema, root)))].join(' or ');
  if (typeof schema.items === 'object') {
    const item = Array.isArray(schema.items) ? schema.items[0] : schema.items;
    return `list of ${formOf(resolve((item ?? {}) as JsonSchema, root), root)}`;
  }
  if (schema.properties) return 'fields';
  const type = [schema.type].flat()[0];
  if (type === 'string') return schema.format === 'date' ? 'day' : 'text';
  return type === 'integer' ? 'whole number' : String(type);
}

function table(rows: readonly Row[]): string {
  return [
    '| field | | what it is | form | example |',
    '|---|---|---|---|---|',
    ...rows.map(({ path, required, description, form, example }) =>
      ['', code(path), required ? '●' : '', description, form, exampleOf(example), ''].map(cell).join('|').trim(),
    ),
  ].join('\n');
}

function exampleOf(example: unknown): string {
  if (example === undefined || example === '') return '';
  if (typeof example !== 'object') return code(String(example));
  return Object.keys(example ?? {}).length === 0 ? '' : code(JSON.stringify(example));
}

function code(text: string): string {
  return `\`${text}\``;
}

function cell(text: string): string {
  return text === '' ? ' ' : ` ${text.replaceAll('|', '\\|')} `;
}
