const loading = new Map<string, Promise<unknown>>();

/** Fetches a document, each once; tries again after a failure. Throws the status of what is not there. */
export function loadJson<T>(address: string): Promise<T> {
  const known = loading.get(address);
  if (known) return known as Promise<T>;
  const coming = fetch(address)
    .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
    .catch((error) => {
      loading.delete(address);
      throw error;
    });
  loading.set(address, coming);
  return coming as Promise<T>;
}
