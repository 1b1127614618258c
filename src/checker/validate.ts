import type { FrontMatter, Path } from './front-matter.ts';
import { plainNumber } from './numbers/comma-numbers.ts';
import { certainNumber, groupsThousandsWithPoint, numberInDoubt, pastedNumber } from './numbers/pasted-number.ts';
import type { Blank, Edit, Place } from './problem.ts';
import { type Issue, isCapped, isWhole, type Schema, schemaMessage, unknownKeyMessage } from './schema-message.ts';

export interface SchemaFault {
  place: Place;
  message: string;
  fix: string;
  edits?: readonly Edit[];
  blank?: Blank;
}

export interface Validated {
  /** The fields that are valid, with defaults; list items with a fault are left out. */
  data: Record<string, unknown>;
  /** True when nothing had to be left out. */
  complete: boolean;
  faults: SchemaFault[];
  /** Leads from a path in `data` to the path in the file, which differ behind a list item that was left out. */
  asWritten(path: Path): Path;
}

const payAmounts = ['p10', 'p25', 'median', 'p75', 'p90', 'mean'];

/** The currency that a source gives for a list of pay; undefined where it is not known. */
export type CurrencyOf = (source: unknown, list: PropertyKey | undefined) => unknown;

/**
 * Holds front matter against its schema and keeps what is valid, so that other rules can go on with it.
 *
 * @param currencyOf By it an amount with a sign of currency is read where its line does not say the currency.
 */
export function validate(
  schema: Schema,
  frontMatter: FrontMatter,
  currencyOf: CurrencyOf = () => undefined,
): Validated {
  const { commaNumbers } = frontMatter;
  let raw = frontMatter.data as Record<string, unknown>;
  if (commaNumbers.length > 0) raw = withoutCommas(raw, commaNumbers);
  let result = schema.safeParse(raw);
  const texts = unquotedTexts(result.error?.issues ?? []);
  if (!result.success) raw = structuredClone(raw);
  for (const path of texts) {
    const written = typeof valueAt(raw, path) === 'string' ? undefined : frontMatter.written(path);
    if (written) replace(raw, path, written);
  }
  if (texts.length > 0) result = schema.safeParse(raw);
  const grouped = [...groupedAmounts(raw, frontMatter), ...commaNumbers.map(({ path }) => path)];
  if (result.success && grouped.length === 0) {
    return { data: result.data as Record<string, unknown>, complete: true, faults: [], asWritten: (path) => path };
  }
  const issues = result.error?.issues ?? [];
  const currency = (path: Path) => {
    const line = valueAt(raw, path.slice(0, -1)) as { currency?: unknown; source?: unknown } | undefined;
    return line?.currency ?? currencyOf(line?.source, path[0]);
  };
  const faults = [
    ...faultsOf(schema, issues, raw, frontMatter, currency),
    ...groupedAmounts(raw, frontMatter).map((path) => groupFault(path, frontMatter)),
    ...commaNumbers.map((number) => commaFault(schema, number, currency(number.path))),
  ];
  return { ...keepValid(schema, raw, issues, [...grouped, ...cutLines(issues, frontMatter)]), complete: false, faults };
}

/** Paths where the schema wants text and YAML read something else: `period: 2024` is a number to YAML. */
function unquotedTexts(issues: readonly Issue[]): PropertyKey[][] {
  return issues
    .filter(
      (issue) =>
        (issue.code === 'invalid_type' && issue.expected === 'string') ||
        (issue.code === 'invalid_union' &&
          issue.errors.flat().some((inner) => inner.code === 'invalid_type' && inner.expected === 'string')),
    )
    .map(({ path }) => path);
}

function faultsOf(
  schema: Schema,
  issues: readonly Issue[],
  raw: unknown,
  frontMatter: FrontMatter,
  currencyAt: (path: Path) => unknown,
): SchemaFault[] {
  const faults: SchemaFault[] = [];
  const said = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) {
      const { meant, ...words } = unknownKeyMessage(schema, issue.path, key);
      // A mistyped key is also a missing one: one fault.
      if (meant) said.add(pathKey([...issue.path, meant]));
      const rest = frontMatter.isRestOfText([...issue.path, key]);
      faults.push({
        place: frontMatter.placeOf([...issue.path, key], 'key'),
        ...words,
        ...(rest && { fix: 'In braces a comma ends a value: put a text that holds one in double quotes.' }),
      });
    }
  }
  for (const issue of issues) {
    const { path } = issue;
    const value = valueAt(raw, path);
    const present = value !== undefined && said.has(pathKey(path));
    if (issue.code === 'unrecognized_keys' || present || (value === undefined && said.has(pathKey(path)))) continue;
    said.add(pathKey(path));
    const place = frontMatter.placeOf(path);
    const { replacement, ...words } = schemaMessage(schema, issue, value, frontMatter.written(path), currencyAt(path));
    faults.push({ place, ...words, ...(replacement !== undefined && { edits: [{ place, text: replacement }] }) });
  }
  return faults;
}

/** Amounts of pay such as 135.980, a valid number that was meant a thousand times larger. */
function groupedAmounts(raw: Record<string, unknown>, frontMatter: FrontMatter): PropertyKey[][] {
  const paths = ['wages', 'pay'].flatMap((list) => {
    const bands = raw[list];
    if (!Array.isArray(bands)) return [];
    return bands.flatMap((band, index) =>
      payAmounts.filter((amount) => Number(band?.[amount]) < 1000).map((amount) => [list, index, amount]),
    );
  });
  return paths.filter((path) => groupsThousandsWithPoint(frontMatter.written(path) ?? ''));
}

function groupFault(path: Path, frontMatter: FrontMatter): SchemaFault {
  const written = frontMatter.written(path) ?? '';
  return {
    place: frontMatter.placeOf(path),
    message: `found "${written}", where the point seems to group thousands; expected a plain number`,
    fix: `Write ${pastedNumber(written)}, or ${Number(written)} if the point is a decimal point.`,
  };
}

/** Lines in braces whose text ends at a comma: what they say is not known. */
function cutLines(issues: readonly Issue[], frontMatter: FrontMatter): PropertyKey[][] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.keys.some((key) => frontMatter.isRestOfText([...issue.path, key]))
      ? [issue.path]
      : [],
  );
}

/** The data as they were meant: the value before the first comma is the number, what follows it is no key. */
function withoutCommas(data: Record<string, unknown>, numbers: FrontMatter['commaNumbers']): Record<string, unknown> {
  const raw = structuredClone(data);
  for (const { path, fragments, written } of numbers) {
    for (const fragment of fragments) remove(valueAt(raw, path.slice(0, -1)), fragment);
    // Of a number in doubt any will do: its line is left out.
    replace(raw, path, Number(plainNumber(written) ?? written.replaceAll(/\D/g, '')));
  }
  return raw;
}

function commaFault(
  schema: Schema,
  { path, written, place }: FrontMatter['commaNumbers'][number],
  currency: unknown,
): SchemaFault {
  const replacement = certainNumber(written, { whole: isWhole(schema, path), currency });
  const plain = plainNumber(written);
  return {
    place,
    message: `found "${written}", expected a plain number`,
    fix: plain === undefined ? (numberInDoubt(written, { capped: isCapped(schema, path) }) ?? '') : `Write ${plain}.`,
    ...(replacement !== undefined && { edits: [{ place, text: replacement }] }),
  };
}

/** Leaves out unknown keys, list items with a fault and fields with a fault, then applies defaults to the rest. */
function keepValid(
  schema: Schema,
  raw: Record<string, unknown>,
  issues: readonly Issue[],
  grouped: readonly Path[],
): Pick<Validated, 'data' | 'asWritten'> {
  const dropped = new Map<string, Set<number>>();
  const paths = [...grouped];
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') paths.push(issue.path);
    else for (const key of issue.keys) remove(valueAt(raw, issue.path), key);
  }
  for (const path of paths) {
    const at = path.findIndex((part) => typeof part === 'number');
    if (at === -1) remove(raw, path[0]);
    else {
      const list = pathKey(path.slice(0, at));
      dropped.set(list, (dropped.get(list) ?? new Set()).add(path[at] as number));
    }
  }
  const kept = new Map<string, number[]>();
  for (const [list, indexes] of dropped) {
    const path = list.split('\u0000');
    const items = valueAt(raw, path);
    if (!Array.isArray(items)) continue;
    kept.set(
      list,
      [...items.keys()].filter((index) => !indexes.has(index)),
    );
    replace(
      raw,
      path,
      items.filter((_, index) => !indexes.has(index)),
    );
  }
  const partial = (schema as Schema & { partial(): Schema }).partial().safeParse(raw);
  return {
    data: (partial.data ?? {}) as Record<string, unknown>,
    asWritten: (path) =>
      path.map((part, at) =>
        typeof part === 'number' ? (kept.get(pathKey(path.slice(0, at)))?.[part] ?? part) : part,
      ),
  };
}

function pathKey(path: Path): string {
  return path.map(String).join('\u0000');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce((value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part], data);
}

function replace(data: unknown, path: Path, value: unknown): void {
  const last = path.at(-1);
  if (last !== undefined) (valueAt(data, path.slice(0, -1)) as Record<PropertyKey, unknown>)[last] = value;
}

function remove(data: unknown, key: PropertyKey | undefined): void {
  if (key !== undefined && typeof data === 'object' && data !== null)
    delete (data as Record<PropertyKey, unknown>)[key];
}
