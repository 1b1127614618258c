import type { Content, ContentFile } from './content.ts';
import { exposureEdit } from './exposure/exposure-edit.ts';
import type { Edit, Entry } from './front-matter/edit.ts';
import { ImportError } from './import-error.ts';
import type { Importer, Outcome } from './importer.ts';
import type { ProjectionEdition } from './projections/edition.ts';
import { ownRow, projectionLines } from './projections/projection-lines.ts';
import { readEdition } from './projections/read-edition.ts';
import { someCodes } from './tables/some-codes.ts';

/**
 * Employment projections of the U.S. Bureau of Labor Statistics, from any file of an edition that `readEdition` knows: lines
 * in jobs, what is usually needed to enter and, where the file has it, who leaves, how many work for themselves, the highest
 * degree of people in the occupation or the publisher’s category of its exposure to AI.
 */
export const projections: Importer = {
  name: 'projections',
  description:
    'BLS projections: web export (.csv), occupation.xlsx or Table 1.2 as copied (.csv) → projections, separations, entryEducation, selfEmployed, attainment and exposure of content/occupations',
  files: /(^|\/)(occupation_\d{4}-\d\d\.xlsx|export_\d{4}-\d\d\.csv|ep_\d{4}-\d\d_table_1\.2_all_occupations\.csv)$/,
  async read(path) {
    const edition = await readEdition(path);
    return {
      found: `Employment Projections ${edition.span}, ${edition.rows.size} rows`,
      apply: (content) => apply(edition, content),
    };
  },
};

async function apply(edition: ProjectionEdition, content: Content): Promise<Outcome> {
  const outcome: Outcome = { edits: [], skipped: [] };
  const files = (await content.files('occupation')).filter(({ data }) => data.country === 'us');
  for (const file of files) {
    const lines = projectionLines(file.data, edition);
    outcome.edits.push(...lines.map((line) => lineEdit(file, line)));
    if (lines.length === 0)
      outcome.skipped.push(`${file.path}  ${file.data.code} is not in the edition ${edition.span}`);
    const separated = separations(file, edition);
    if (separated) outcome.edits.push(separated);
    if (file.data.system !== edition.system) continue;
    for (const one of [
      entryEducation(file, edition),
      selfEmployed(file, edition),
      attainment(file, edition),
      exposureCategory(file, edition),
    ]) {
      if (typeof one === 'string') outcome.skipped.push(`${file.path}  ${one}`);
      else if (one) outcome.edits.push(one);
    }
  }
  if (outcome.edits.length > 0) return outcome;
  throw new ImportError(`The edition ${edition.span} holds none of the occupations in content.`, {
    expected: `one of the codes ${someCodes(files.map(({ data }) => data.code))}, or a joined line’s`,
    todo: 'check code and joined in content/occupations, or give another edition',
  });
}

function lineEdit(file: ContentFile<'occupation'>, line: Entry): Edit {
  return {
    file,
    at: ['projections'],
    figure: `projection.${line.span}${line.covers === undefined ? '' : ` (${line.covers})`}`,
    entry: line,
    list: {
      identity: ['span', 'covers'],
      order: (a, b) =>
        String(b.span).localeCompare(String(a.span)) || String(a.covers ?? '').localeCompare(String(b.covers ?? '')),
    },
  };
}

/** Who leaves, where the edition’s file has rates of its own for the occupation. */
function separations(
  file: ContentFile<'occupation'>,
  { span, system, ...edition }: ProjectionEdition,
): Edit | undefined {
  const { rows, table } = edition.separations ?? {};
  const row = rows && ownRow(file.data, { system, rows });
  if (row?.exits === undefined || row.transfers === undefined) return undefined;
  return {
    file,
    at: ['separations'],
    figure: `separations.${span}`,
    entry: {
      exits: row.exits,
      transfers: row.transfers,
      span,
      source: `bls-ep-${span}`,
      locator: `${table}, ${row.code} ${row.title}`,
      by: 'import projections',
    },
    list: { identity: ['span'], order: (a, b) => String(b.span).localeCompare(String(a.span)) },
  };
}

/** An edit, a reason why there is none worth telling, or nothing. */
function entryEducation(file: ContentFile<'occupation'>, edition: ProjectionEdition): Edit | string | undefined {
  const row = edition.rows.get(file.data.code ?? '');
  if (!row?.education || !row.experience || !row.training) return undefined;
  const present = file.data.entryEducation;
  if (present && Number(present.period) > edition.base) return `entryEducation of ${present.period} is newer and stays`;
  return {
    file,
    at: ['entryEducation'],
    figure: 'entryEducation',
    entry: {
      level: row.education,
      experience: row.experience,
      training: row.training,
      period: String(edition.base),
      source: `bls-ep-${edition.span}`,
      locator: `${row.code} ${row.title}`,
      by: 'import projections',
    },
  };
}

function selfEmployed(file: ContentFile<'occupation'>, edition: ProjectionEdition): Edit | string | undefined {
  const row = edition.rows.get(file.data.code ?? '');
  if (row?.selfEmployed === undefined) return undefined;
  const { selfEmployed: present, entryEducation: entry } = file.data;
  if (present && Number(present.period) > edition.base) return `selfEmployed of ${present.period} is newer and stays`;
  // A newer edition that prints a dash has been read: its word holds, not that of an older one.
  if (!present && Number(entry?.period) > edition.base) return undefined;
  return {
    file,
    at: ['selfEmployed'],
    figure: 'selfEmployed',
    entry: {
      percent: row.selfEmployed,
      period: String(edition.base),
      source: `bls-ep-${edition.span}`,
      locator: `${row.code} ${row.title}`,
      by: 'import projections',
    },
  };
}

/** The publisher’s category of exposure to AI, where the edition sorts the occupation into one. */
function exposureCategory(file: ContentFile<'occupation'>, edition: ProjectionEdition): Edit | undefined {
  const row = edition.rows.get(file.data.code ?? '');
  if (!row?.category) return undefined;
  return exposureEdit(file, {
    measure: 'bls-category',
    category: row.category,
    period: String(edition.base),
    source: `bls-ep-${edition.span}`,
    locator: `${row.code} ${row.title}, relative AI exposure`,
    by: 'import projections',
  });
}

function attainment(file: ContentFile<'occupation'>, edition: ProjectionEdition): Edit | string | undefined {
  const { table, period, rows } = edition.attainment ?? {};
  const row = rows?.get(file.data.code ?? '');
  if (!row || !table || !period) return undefined;
  const present = file.data.attainment;
  if (present && present.period > period) return `attainment of ${present.period} is newer and stays`;
  if (/\(\d\)$/.test(row.title)) return `${table} joins ${row.code} with other occupations: no attainment of its own`;
  const { code, title, ...shares } = row;
  return {
    file,
    at: ['attainment'],
    figure: 'attainment',
    entry: {
      ...shares,
      period,
      source: `bls-attainment-${period}`,
      locator: `${table}, ${code} ${title}`,
      by: 'import projections',
    },
  };
}
