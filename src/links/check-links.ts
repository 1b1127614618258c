import { linkExceptions } from './link-exceptions.ts';

/** What became of one address. */
export type LinkResult =
  | { address: string; state: 'there' }
  | { address: string; state: 'skipped'; reason: string }
  | { address: string; state: 'broken'; reason: string; answered: boolean };

export interface LinkOptions {
  exceptions?: readonly { from: string; reason: string }[];
  /** For one address, in milliseconds. */
  patience?: number;
}

/** Nobody answers at all: what addresses would be told of is the machine, not them. */
export class NoNetwork extends Error {}

/** Of so many sites at least one answers, where there is a network. */
const sitesTried = 10;

/** How many addresses are asked for at once. */
const atOnce = 6;

/**
 * Asks for every address once; one that does not answer is asked a second time. Redirections are followed; a final answer of 200 to 299 counts as there.
 *
 * @returns In the order of the addresses.
 * @throws NoNetwork where none of the first sites answers anything at all.
 */
export async function checkLinks(
  addresses: readonly string[],
  { exceptions = linkExceptions, patience = 30_000 }: LinkOptions = {},
): Promise<LinkResult[]> {
  const results: LinkResult[] = [];
  const silent = new Map<string, string>();
  let answered = false;
  const open = addresses.entries();
  const worker = async () => {
    for (const [index, address] of open) {
      const exception = exceptions.find(({ from }) => address.startsWith(from));
      results[index] = exception
        ? { address, state: 'skipped', reason: exception.reason }
        : await askTwice(address, patience);
      const result = results[index];
      if (result?.state === 'broken' && !result.answered) silent.set(new URL(address).host, result.reason);
      else if (result?.state !== 'skipped') answered = true;
      if (!answered && silent.size >= sitesTried) throw new NoNetwork(noNetwork(silent));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

function noNetwork(silent: ReadonlyMap<string, string>): string {
  return `No network: none of ${silent.size} sites answers (${[...silent.values()][0]}).`;
}

async function askTwice(address: string, patience: number): Promise<LinkResult> {
  const first = await ask(address, patience);
  return first.state === 'broken' ? ask(address, patience) : first;
}

async function ask(address: string, patience: number): Promise<LinkResult> {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(patience),
      headers: { accept: 'text/html,*/*' },
    });
    // The body is of no interest, and may be a large file.
    await response.body?.cancel();
    return response.ok
      ? { address, state: 'there' }
      : { address, state: 'broken', reason: `answers ${response.status}`, answered: true };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return {
      address,
      state: 'broken',
      reason: cause instanceof Error ? cause.message : String(cause),
      answered: false,
    };
  }
}
