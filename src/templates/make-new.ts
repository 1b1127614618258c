import { parseArgs } from 'node:util';
import { checkContent } from '../checker/check-content.ts';
import { unknownName } from '../checker/did-you-mean.ts';
import { terminalReport } from '../checker/report/terminal.ts';
import { type Ask, collectAnswers } from './collect-answers.ts';
import { type Answers, NewFileError, type Template } from './template.ts';
import { templates } from './templates.ts';
import { writeNewFiles } from './write-new-files.ts';

export const usage = [
  'Usage: npm run new <kind> [-- --<field> <value> …] [--content <folder>]',
  '',
  ...templates.map(({ name, description }) => `  ${name.padEnd(12)} ${description}`),
].join('\n');

/**
 * Writes what the arguments of `npm run new` ask for.
 *
 * @param ask Puts what the flags leave open to an editor; absent where nobody can be asked.
 * @returns What was written and what is left to write, for the editor.
 * @throws NewFileError where nothing could be written.
 */
export async function makeNew([name, ...args]: readonly string[], ask?: Ask): Promise<string> {
  if (name === undefined) throw new NewFileError(usage);
  const template = templates.find((one) => one.name === name);
  if (!template) {
    const kinds = templates.map((one) => one.name);
    throw new NewFileError(`${unknownName('kind', name, kinds).message}\n\n${usage}`);
  }
  const { content, flags } = parseFlags(template, args);
  const known = checkContent(content, content);
  const answers = await collectAnswers(template.questions(known), flags, ask);
  const paths = writeNewFiles(content, template.files(answers, known));
  const left = checkContent(content, content).problems.filter(({ path }) => paths.includes(path));
  const written = paths.map((path) => `Wrote ${path}\n`).join('');
  return left.length === 0
    ? written
    : `${written}\nLeft to write, as npm run check says:\n\n${terminalReport(left, paths.length)}`;
}

/** The flags of a kind are the names of its questions. */
function parseFlags(template: Template, args: readonly string[]): { content: string; flags: Answers } {
  const questions = template.questions({ entries: [], figures: [], families: [] });
  const names = [...questions.map((question) => question.name), 'content'];
  const known = names.map((one) => `--${one}`);
  const unknown = args.map((arg) => arg.replace(/=.*/s, '')).find((arg) => /^--./.test(arg) && !known.includes(arg));
  if (unknown !== undefined) {
    const { message } = unknownName('flag', unknown, known);
    throw new NewFileError(`${message}\nThe flags of ${template.name}: ${known.join(', ')}`);
  }
  const { content = ['content'], ...given } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((one) => [one, { type: 'string' as const, multiple: true }])),
  }).values;
  const flags: Record<string, readonly [string, ...string[]]> = {};
  for (const { name, many } of questions) {
    const [first, ...rest] = given[name] ?? [];
    if (first === undefined) continue;
    if (rest.length > 0 && !many) throw new NewFileError(`--${name} is given twice.`);
    flags[name] = [first, ...rest];
  }
  return { content: content.at(-1) ?? 'content', flags };
}
