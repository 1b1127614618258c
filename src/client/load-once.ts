/** Fetches a document once, when it is first asked for; tries again after a failure. */
export function loadOnce<T>(address: string): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= fetch(address)
      .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
      .catch((error) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}
