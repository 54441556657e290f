/** What a load gives, for everyone who asks; one that failed is tried again. */
export function kept<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
}

/** The same for each key. */
export function keptBy<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const all = new Map<string, () => Promise<T>>();
  return (key) => {
    const own = all.get(key) ?? kept(() => load(key));
    all.set(key, own);
    return own();
  };
}
