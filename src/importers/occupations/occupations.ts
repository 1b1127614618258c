import { Document } from 'yaml';
import type { Content, NewFile } from '../content.ts';
import type { Importer, Outcome } from '../importer.ts';
import { type CrosswalkRow, readCrosswalk } from './read-crosswalk.ts';

/**
 * Begins a file for every category of the projections that has none yet: its name, its code, and the O*NET codes that
 * stand for it. The other importers fill it in.
 */
export const occupations: Importer = {
  name: 'occupations',
  description: 'BLS crosswalk: onet_nem_ooh_crosswalk_….csv → begins content/occupations that are missing',
  beginsFiles: true,
  files: /(^|\/)onet_nem_ooh_crosswalk_[^/]*\.csv$/,
  async read(path) {
    const rows = await readCrosswalk(path);
    return {
      found: `O*NET-SOC to National Employment Matrix crosswalk, ${rows.length} categories`,
      apply: (content) => apply(rows, content),
    };
  },
};

async function apply(rows: readonly CrosswalkRow[], content: Content): Promise<Outcome> {
  const files = await content.files('occupation');
  const present = new Set(files.flatMap(({ data }) => (data.system === 'us-soc-2018' && data.code ? [data.code] : [])));
  const begun = rows.filter(({ code }) => !present.has(code));
  return { edits: [], files: begun.map((row) => begin(row, content)), skipped: [] };
}

function begin({ code, name, onet }: CrosswalkRow, content: Content): NewFile {
  const whole = `${code}.00`;
  const fields = {
    name,
    code,
    system: 'us-soc-2018',
    country: 'us',
    ...(onet.includes(whole) ? { onetCode: whole } : onet.length > 1 ? { onetParts: onet } : {}),
  };
  const document = new Document(fields);
  return {
    path: content.pathOf('occupation', `us-soc-${code}`),
    name,
    text: `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`,
  };
}
