import type { ContentFile } from '../content.ts';
import type { OnetTables, Related } from './onet-tables.ts';

/** An occupation of the content and the O*NET-SOC codes that stand for it. */
export interface OnetOccupation {
  id: string;
  /** The code without detail; undefined where O*NET has none for the whole. */
  code: string | undefined;
  /** Codes that the occupation joins, where it has none of its own. */
  parts: readonly string[];
  /**
   * The start of detailed codes below it; undefined of a remainder, “… all other”, whose detailed codes are occupations
   * beside each other and none of them the remainder.
   */
  stem: string | undefined;
}

/** The occupations of the United States that have O*NET codes, by id. */
export function onetOccupations(files: readonly ContentFile<'occupation'>[]): OnetOccupation[] {
  return files.flatMap(({ id, data: { country, onetCode, onetParts = [], name } }) =>
    country === 'us' && (onetCode !== undefined || onetParts.length > 0)
      ? [
          {
            id,
            code: onetCode,
            parts: onetParts,
            stem: /\ball other$/i.test(name) ? undefined : onetCode?.replace(/\.\d\d$/, '.'),
          },
        ]
      : [],
  );
}

/**
 * What a table says of an occupation: its own rows or, where it has none, those of the first detailed code below it, which
 * is then named.
 */
export function rowsFor<T>(
  table: ReadonlyMap<string, readonly T[]>,
  { code, stem }: OnetOccupation,
): { rows: readonly T[]; onet?: string } {
  const own = code === undefined ? undefined : table.get(code);
  if (own && own.length > 0) return { rows: own };
  if (stem === undefined) return { rows: [] };
  const detailed = [...table.keys()].filter((key) => key.startsWith(stem) && (table.get(key) ?? []).length > 0).sort();
  const [first] = detailed;
  return first === undefined ? { rows: [] } : { rows: table.get(first) ?? [], onet: first };
}

/** Titles that people of an occupation report, under its own code, those below it and those that it joins, each once. */
export function titlesOf(titles: OnetTables['titles'], { code, parts }: OnetOccupation): string[] {
  const stems = [code, ...parts].flatMap((one) => (one === undefined ? [] : [one.replace(/\.\d\d$/, '.')]));
  const codes = [...titles.keys()].filter((key) => stems.some((stem) => key.startsWith(stem))).sort();
  return [...new Set(codes.flatMap((key) => titles.get(key) ?? []))];
}

/** Occupations that O*NET calls close to one, the closest first; codes that stand for none of the content are left out. */
export function relatedOf(
  related: OnetTables['related'],
  occupation: OnetOccupation,
  idOf: ReadonlyMap<string, string>,
): { related: string; tier: Related['tier'] }[] {
  const codes = occupation.code === undefined ? occupation.parts : [occupation.code];
  const found = new Map<string, ReturnType<typeof relatedOf>[number]>();
  const lists = codes.map((code) => related.get(code) ?? []);
  const longest = Math.max(0, ...lists.map((list) => list.length));
  // Of an occupation that joins several, the closest of each come first.
  for (let place = 0; place < longest; place += 1) {
    for (const list of lists) {
      const entry = list[place];
      const id = entry && idOf.get(entry.code);
      if (entry && id !== undefined && id !== occupation.id && !found.has(id))
        found.set(id, { related: id, tier: entry.tier });
    }
  }
  return [...found.values()];
}
