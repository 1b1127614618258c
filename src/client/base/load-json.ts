/** A document that could not be fetched or read: the network, the server or the transfer failed, not the page. */
export class LoadFailure {
  /** The status of the answer, or what stopped it. */
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

const loading = new Map<string, Promise<unknown>>();

/**
 * Fetches a document, each once; tries again after a failure. Never rejects: what is not there comes back as a
 * `LoadFailure`, so that nobody needs a `catch` in which faults of the page itself would get lost.
 */
export function loadJson<T>(address: string): Promise<T | LoadFailure> {
  const known = loading.get(address);
  if (known) return known as Promise<T | LoadFailure>;
  const coming = fetch(address)
    .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
    .catch((reason) => {
      loading.delete(address);
      return new LoadFailure(reason);
    });
  loading.set(address, coming);
  return coming;
}

/** Fetches several documents of one kind: all of them, or the first failure. */
export async function loadAll<T extends object>(addresses: readonly string[]): Promise<T[] | LoadFailure> {
  const loaded = await Promise.all(addresses.map((address) => loadJson<T>(address)));
  return loaded.find((one) => one instanceof LoadFailure) ?? (loaded as T[]);
}
