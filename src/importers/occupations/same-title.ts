import type { ContentFile } from '../content.ts';

/** A title by its letters alone: what is left where classifications, editions and spellings differ. */
export function titleKey(title: string): string {
  return title.toLowerCase().replaceAll(/\P{L}/gu, '');
}

/** Categories of the United States by the key of their title. */
export function sameTitle(files: readonly ContentFile<'occupation'>[]): Map<string, string> {
  return new Map(
    files.flatMap(({ id, data }) => (data.system === 'us-soc-2018' ? [[titleKey(data.name), id] as const] : [])),
  );
}
