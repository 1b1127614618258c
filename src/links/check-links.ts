import { linkExceptions } from './link-exceptions.ts';

/** What became of one address. */
export type LinkResult =
  | { address: string; state: 'there' }
  | { address: string; state: 'skipped'; reason: string }
  | { address: string; state: 'broken'; reason: string };

export interface LinkOptions {
  exceptions?: readonly { from: string; reason: string }[];
  /** For one address, in milliseconds. */
  patience?: number;
}

/** How many addresses are asked for at once. */
const atOnce = 6;

/**
 * Asks for every address once; one that does not answer is asked a second time. Redirections are followed; a final answer of 200 to 299 counts as there.
 *
 * @returns In the order of the addresses.
 */
export async function checkLinks(
  addresses: readonly string[],
  { exceptions = linkExceptions, patience = 30_000 }: LinkOptions = {},
): Promise<LinkResult[]> {
  const results: LinkResult[] = [];
  const open = addresses.entries();
  const worker = async () => {
    for (const [index, address] of open) {
      const exception = exceptions.find(({ from }) => address.startsWith(from));
      results[index] = exception
        ? { address, state: 'skipped', reason: exception.reason }
        : await askTwice(address, patience);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
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
      : { address, state: 'broken', reason: `answers ${response.status}` };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { address, state: 'broken', reason: cause instanceof Error ? cause.message : String(cause) };
  }
}
