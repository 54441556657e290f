/** Made once for a build. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    // While authoring, content changes under a running server.
    if (import.meta.env.DEV) return make();
    made ??= make();
    return made;
  };
}

/** Made once for each key of a build. */
export function onceEach<Key, T>(make: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const made = new Map<Key, () => Promise<T>>();
  return (key) => {
    const one = made.get(key) ?? once(() => make(key));
    made.set(key, one);
    return one();
  };
}
