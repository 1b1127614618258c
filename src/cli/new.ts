import { createInterface } from 'node:readline';
import type { Ask } from '../templates/collect-answers.ts';
import { makeNew } from '../templates/make-new.ts';
import { NewFileError } from '../templates/template.ts';

/** `npm run new`: asks on a terminal for what the flags leave open, and writes the file. */
async function main(args: string[]): Promise<void> {
  process.stdout.write(await withTerminal((ask) => makeNew(args, ask)));
}

/** Hands over a way to ask, where someone sits at a terminal. */
async function withTerminal<T>(run: (ask?: Ask) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return run();
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  // Several pasted lines arrive at once: each waits for its question.
  const lines = terminal[Symbol.asyncIterator]();
  let open = true;
  terminal.on('close', () => {
    open = false;
  });
  try {
    return await run(async (question) => {
      console.log(`\n${question}`);
      if (open) terminal.prompt();
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
