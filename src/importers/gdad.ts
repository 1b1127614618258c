import type { Profile } from '../schema/role.ts';
import { keysOf, skillLevels } from '../schema/vocabulary.ts';
import type { Content, ContentFile } from './content.ts';
import type { Edit, Entry } from './front-matter/edit.ts';
import { skillKindByName } from './gdad/skill-kinds.ts';
import { ImportError } from './import-error.ts';
import type { Importer, Outcome } from './importer.ts';
import { readCsv } from './tables/read-csv.ts';
import { selectColumns } from './tables/table.ts';

/** The file carries no date: this is the copy that the figures were taken from. */
const source = 'uk-gdad-2025-09';

/** Skills and their levels, by `role, level` of the framework. */
type Framework = Map<string, { skill: string; level: string }[]>;

/**
 * Skills of a role level from the capability framework of the UK Government’s digital and data profession,
 * roles_levels_skills.csv: one row for each role, level and skill.
 */
export const gdad: Importer = {
  name: 'gdad',
  description: 'UK Digital and Data framework: roles_levels_skills.csv[.gz] → skills of content/roles/*/profile.md',
  files: /(^|\/)roles_levels_skills\.csv(\.gz)?$/,
  async read(path) {
    const framework = await readFramework(path);
    return {
      found: `UK Digital and Data framework, ${framework.size} role levels`,
      apply: (content) => apply(framework, content),
    };
  },
};

async function apply(framework: Framework, content: Content): Promise<Outcome> {
  const outcome: Outcome = { edits: [], skipped: [] };
  const salaries = new Map((await content.files('salary')).map(({ id, data }) => [id, data]));
  for (const file of await content.files('profile')) {
    const wanted = salaries.get(file.id)?.titles.gdad;
    if (wanted) outcome.edits.push(...skillEdits(file, `${wanted.role}, ${wanted.level}`, framework));
    else outcome.skipped.push(`${file.path}  its salary.md names no role under titles.gdad`);
  }
  if (outcome.edits.length > 0) return outcome;
  throw new ImportError('No role asks for skills of the framework.', {
    expected: 'role and level under titles.gdad of a content/roles/*/salary.md',
    todo: 'write them as the framework prints them',
  });
}

function skillEdits(file: ContentFile<'profile'>, locator: string, framework: Framework): Edit[] {
  const skills = framework.get(locator);
  if (!skills) {
    const role = locator.split(',')[0];
    const near = [...framework.keys()].filter((name) => name.split(',')[0] === role);
    throw new ImportError(`The framework has no “${locator}”, which ${file.id}/salary.md names under titles.gdad.`, {
      expected: near.length > 0 ? `one of ${near.join(' | ')}` : 'a role and a level of the framework',
      todo: 'write both exactly as the file prints them',
    });
  }
  return skills.map(({ skill, level }): Edit => {
    const kind = skillKindByName.get(skill);
    if (!kind) {
      throw new ImportError(`The skill “${skill}” of “${locator}” belongs to no kind yet.`, {
        expected: 'every skill that a role asks for in src/importers/gdad/skill-kinds.ts',
        todo: 'add it there under technical, practice or people',
      });
    }
    const entry: Profile['skills'][number] = {
      name: skill,
      kind,
      level: levelOf(level),
      source,
      locator,
      by: 'import gdad',
    };
    return {
      file,
      at: ['skills'],
      figure: `skill ${skill}`,
      entry,
      list: { identity: ['name', 'source'], order: byName },
    };
  });
}

function byName(a: Entry, b: Entry): number {
  return String(a.name).localeCompare(String(b.name), 'en');
}

function levelOf(printed: string): keyof typeof skillLevels {
  const level = keysOf(skillLevels).find((key) => key === printed.toLowerCase());
  if (level) return level;
  throw new ImportError(`The file gives a skill the level “${printed}”.`, {
    expected: `one of ${keysOf(skillLevels).join(', ')}`,
    todo: 'check that this is the framework’s table of roles, levels and skills',
  });
}

async function readFramework(path: string): Promise<Framework> {
  const table = await readCsv(path);
  const rows = selectColumns(table, {
    role: 'Role',
    roleLevel: 'Role Level',
    skill: 'Skill Name',
    level: 'Skill Level',
  });
  const groups = Map.groupBy(rows, ({ role, roleLevel }) => `${role}, ${roleLevel}`);
  return new Map(
    [...groups].map(([name, own]) => [
      name,
      own.map(({ skill, level }) => ({ skill: String(skill), level: String(level) })),
    ]),
  );
}
