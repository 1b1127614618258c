import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Amounts of pay in a role’s front matter: one a line, or a list. */
const amounts = /^( +(?:p10|p25|median|p75|p90|mean|median95|quantiles): )(.+)$/gm;

/** Moves every amount by the same share, so that percentiles stay in order. */
function vary(salary: string, factor: number): string {
  return salary.replace(amounts, (_, key: string, values: string) => {
    return key + values.replace(/\d+/g, (value) => String(Math.round(Number(value) * factor)));
  });
}

function rename(profile: string, number: number): string {
  return profile
    .replace(/^aliases: .*\n/m, '')
    .replace(/^(name|plural|short): (.+)$/gm, (_, key: string, text: string) => `${key}: ${text} ${number}`);
}

/**
 * Copies a content folder and fills it up to a number of roles: clones of the real ones in turn, with names and pay of
 * their own, without aliases.
 */
export function cloneRoles(from: string, to: string, roles: number): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const real = readdirSync(join(from, 'roles')).sort();
  for (let index = real.length; index < roles; index++) {
    const model = real[index % real.length] ?? '';
    const number = Math.floor(index / real.length) + 1;
    const read = (file: string) => readFileSync(join(from, 'roles', model, file), 'utf8');
    const folder = join(to, 'roles', `${model}-${number}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'profile.md'), rename(read('profile.md'), number));
    writeFileSync(join(folder, 'salary.md'), vary(read('salary.md'), 1 + (index % 24) / 200));
  }
}
