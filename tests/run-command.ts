import { resolve } from 'node:path';

export interface CommandResult {
  status: number;
  stdout: string;
  stderr: string;
}

/** Thrown where a command ends the process. */
class Exit extends Error {}

let runs = 0;

/**
 * Runs a command of src/cli in this process, with arguments, a working folder and variables of its own: to start Node
 * and load the code takes a hundred times as long. One at a time.
 */
export async function runCommand(
  name: string,
  args: readonly string[],
  { cwd = process.cwd(), env = {} }: { cwd?: string; env?: Record<string, string | undefined> } = {},
): Promise<CommandResult> {
  const written = { stdout: '', stderr: '' };
  const take = (stream: 'stdout' | 'stderr') => (text: string | Uint8Array) => {
    written[stream] += text;
    return true;
  };
  const script = resolve(`src/cli/${name}.ts`);
  const { argv, exit, exitCode } = process;
  const [before, folder] = [{ ...process.env }, process.cwd()];
  const streams = (['stdout', 'stderr'] as const).map((stream) => ({ stream, write: process[stream].write }));
  const { log, error } = console;
  try {
    for (const { stream } of streams) process[stream].write = take(stream);
    console.log = (text) => take('stdout')(`${text}\n`);
    console.error = (text) => take('stderr')(`${text}\n`);
    process.argv = [argv[0] ?? '', script, ...args];
    process.exit = () => {
      throw new Exit();
    };
    process.exitCode = undefined;
    Object.assign(process.env, env);
    process.chdir(cwd);
    // Each run is a module of its own; what it imports is loaded once.
    await import(/* @vite-ignore */ `${script}?run=${runs++}`).catch((error) => {
      if (!(error instanceof Exit)) throw error;
    });
    return { status: Number(process.exitCode ?? 0), ...written };
  } finally {
    process.chdir(folder);
    process.env = before;
    Object.assign(process, { argv, exit, exitCode });
    for (const { stream, write } of streams) process[stream].write = write;
    Object.assign(console, { log, error });
  }
}
