/**
 * Milliseconds without a byte, or without a module, after which it is given up. The page tells its reader sooner what is
 * late, and takes it when it comes.
 */
const STALLED = 20_000;

const timeout = () => new DOMException('Nothing has come for too long.', 'TimeoutError');

/**
 * A file with its whole body. A connection that is merely slow may take as long as it needs; one on which nothing more
 * comes is given up with a `TimeoutError`, and one that breaks off is a failure like any other. `hear` is told how many bytes have come.
 */
export async function fetchWhole(
  address: RequestInfo | URL,
  options?: RequestInit,
  load: typeof fetch = fetch,
  hear: (bytes: number) => void = () => {},
): Promise<Response> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(timeout()), STALLED);
  };
  wait();
  try {
    const response = await load(address, { ...options, signal: stop.signal });
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    const reader = response.body?.getReader();
    for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
      parts.push(read.value);
      hear((bytes += read.value.length));
      wait();
    }
    return new Response(new Blob(parts), response);
  } finally {
    clearTimeout(timer);
  }
}

/** The same of a file that has to be there. Throws where the host has none. */
export async function fetchFile(
  address: string,
  options?: RequestInit,
  hear?: (bytes: number) => void,
): Promise<Response> {
  const response = await fetchWhole(address, options, fetch, hear);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}

/** What a promise gives, or a `TimeoutError`: an import cannot be broken off, but nobody has to wait for it. */
export function inTime<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([promise, new Promise<never>((_, reject) => setTimeout(() => reject(timeout()), STALLED))]);
}
