import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { checkContent } from '../checker/check-content.ts';
import { unknownName } from '../checker/did-you-mean.ts';
import { terminalReport } from '../checker/report/terminal.ts';
import { type Ask, collectAnswers } from '../templates/collect-answers.ts';
import { type Answers, NewFileError, type Template } from '../templates/template.ts';
import { templates } from '../templates/templates.ts';
import { writeNewFiles } from '../templates/write-new-files.ts';

const usage = [
  'Usage: npm run new <kind> [-- --<field> <value> …] [--content <folder>]',
  '',
  ...templates.map(({ name, description }) => `  ${name.padEnd(12)} ${description}`),
].join('\n');

/** `npm run new`: asks on a terminal for what the flags leave open, and writes the file. */
async function main([name, ...args]: string[]): Promise<void> {
  if (name === undefined) throw new NewFileError(usage);
  const template = templates.find((one) => one.name === name);
  if (!template) {
    const { message } = unknownName(
      'kind',
      name,
      templates.map((one) => one.name),
    );
    throw new NewFileError(`${message}\n\n${usage}`);
  }
  const { content, flags } = parseFlags(template, args);
  const questions = template.questions(checkContent(content, content));
  const answers = await withTerminal((ask) => collectAnswers(questions, flags, ask));
  const paths = writeNewFiles(content, template.files(answers));
  for (const path of paths) console.log(`Wrote ${path}`);
  const check = checkContent(content, content);
  const left = check.problems.filter(({ path }) => paths.includes(path));
  if (left.length > 0) console.log(`\nLeft to write, as npm run check says:\n\n${terminalReport(left, paths.length)}`);
}

/** The flags of a kind are the names of its questions. */
function parseFlags(template: Template, args: string[]): { content: string; flags: Answers } {
  const questions = template.questions({ entries: [], figures: [] });
  const names = [...questions.map((question) => question.name), 'content'];
  const unknown = args.find((arg) => arg.startsWith('--') && !names.includes(arg.slice(2).replace(/=.*/s, '')));
  if (unknown !== undefined) {
    const { message } = unknownName(
      'flag',
      unknown.replace(/=.*/s, ''),
      names.map((one) => `--${one}`),
    );
    throw new NewFileError(`${message}\nThe flags of ${template.name}: ${names.map((one) => `--${one}`).join(', ')}`);
  }
  const { content = ['content'], ...given } = parseArgs({
    args,
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

/** Hands over a way to ask, where someone sits at a terminal. */
async function withTerminal<T>(run: (ask?: Ask) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return run();
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  // Several pasted lines arrive at once: each waits for its question.
  const lines = terminal[Symbol.asyncIterator]();
  try {
    return await run(async (question) => {
      console.log(`\n${question}`);
      terminal.prompt();
      const { value, done } = await lines.next();
      if (done) throw new NewFileError('\nStopped; nothing was written.');
      return value;
    });
  } finally {
    terminal.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof NewFileError || (error instanceof Error && 'code' in error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
