import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Measured {
  seconds: number;
  /** Seconds of all cores together. */
  cpu: number;
  /** The most memory that the process held at a time, in MB. */
  memory: number;
}

interface Options {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
}

/** Runs a Node program to its end; throws with its output where it fails. */
export function runMeasured(args: readonly string[], { env = process.env, cwd }: Options = {}): Promise<Measured> {
  const start = process.hrtime.bigint();
  const used = fileURLToPath(new URL('used-resources.ts', import.meta.url));
  const run = spawn(process.execPath, ['--import', used, ...args], {
    env,
    ...(cwd && { cwd }),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [said, told] = [[] as string[], [] as string[]];
  run.stdio[1]?.on('data', (chunk) => said.push(String(chunk)));
  run.stdio[2]?.on('data', (chunk) => said.push(String(chunk)));
  run.stdio[3]?.on('data', (chunk) => told.push(String(chunk)));
  return new Promise((resolve, reject) => {
    run.on('error', reject);
    run.on('close', (status) => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (status !== 0)
        reject(new Error(`node ${args.join(' ')} ended with ${status}:\n${said.join('').slice(-2000)}`));
      else {
        const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(told.join('')) as NodeJS.ResourceUsage;
        resolve({ seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 });
      }
    });
  });
}
