import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanWages, type WageKeys, wageKeys } from '../domain/places/scan-wages.ts';
import type { WageColumns } from '../domain/places/wage-columns.ts';
import type { Entry } from '../schema/collections.ts';
import type { Source } from '../schema/source.ts';
import type { Area } from '../schema/table/area.ts';
import type { Industry } from '../schema/table/industry.ts';
import { wagePath } from '../schema/table/tables.ts';
import type { WageFolder } from '../schema/vocabulary.ts';

/** What the tables of a folder are read with. */
export interface WageForm {
  keys: WageKeys;
  top: Record<WageColumns['per'], number>;
}

/** The form of a folder’s tables: codes of the list that they follow, and the top code of the source that fills it. */
export function wageForm(
  folder: WageFolder,
  lists: { areas: readonly Pick<Area, 'code'>[]; industries: readonly Pick<Industry, 'code'>[] },
  source: Pick<Source, 'cap'> | undefined,
): WageForm {
  const keys =
    folder === 'places'
      ? wageKeys(
          'area',
          lists.areas.map(({ code }) => code),
        )
      : wageKeys(
          'industry',
          lists.industries.map(({ code }) => code),
        );
  const { value = Number.POSITIVE_INFINITY, valuePerHour = Number.POSITIVE_INFINITY } = source?.cap ?? {};
  return { keys, top: { year: value, hour: valuePerHour } };
}

/** Reads the tables of a folder of checked content, each when it is asked for; undefined where an occupation has none. */
export function wageReader(
  content: string,
  folder: WageFolder,
  {
    areas,
    industries,
    entries,
  }: { areas: readonly Area[]; industries: readonly Industry[]; entries: readonly Entry[] },
): (occupation: string) => WageColumns | undefined {
  const source = entries.find(
    (entry): entry is Entry<'source'> =>
      entry.kind === 'source' && (entry as Entry<'source'>).data.fills?.folder === folder,
  );
  return wagesOf(content, folder, wageForm(folder, { areas, industries }, source?.data));
}

/** Columns of one table, byte order mark and other line ends accepted; undefined where it is not of the form. */
export function readWages(bytes: Uint8Array, { keys, top }: WageForm): WageColumns | undefined {
  return scanWages(bytes, keys, top) ?? scanWages(plainText(bytes), keys, top);
}

function plainText(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, '\n'));
}

/** Reads the table of one occupation when it is asked for; undefined where there is none. */
export function wagesOf(
  content: string,
  folder: WageFolder,
  form: WageForm,
): (occupation: string) => WageColumns | undefined {
  const held = new Map<string, WageColumns | undefined>();
  const names = new Set(namesIn(join(content, folder)));
  return (occupation) => {
    if (!names.has(`${occupation}.csv`)) return undefined;
    const path = join(content, wagePath(folder, occupation));
    if (!held.has(occupation)) held.set(occupation, readWages(readFileSync(path), form));
    const columns = held.get(occupation);
    if (!columns) throw new Error(`${path} is not of its form. Run npm run check.`);
    return columns;
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
