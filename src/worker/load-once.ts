const files = new Map<string, Promise<unknown>>();

/** A file of the site, once; one that failed is asked for again the next time. */
export function loadOnce<T>(address: string): Promise<T> {
  const loading =
    files.get(address) ??
    fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json();
    });
  files.set(address, loading);
  loading.catch(() => files.delete(address));
  return loading as Promise<T>;
}
