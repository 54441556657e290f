/**
 * Stands before Pagefind's own code in its worker (the build joins them). Pagefind searches on without a piece of its
 * index that it could not load, and calls what is left a result. Here each piece is read before Pagefind gets it: one
 * that is not whole, or is something else (a page of a Wi-Fi network, with status 200), is asked for again, and once one
 * is lost every later answer is a failure, of which the page then speaks.
 */
import { persistently } from '../persistently.ts';
import { fetchWhole } from './fetch-whole.ts';

/** How Pagefind's own files begin, after gzip. */
const SIGNATURE = 'pagefind_dcd';
const load = self.fetch.bind(self);
const answer: (message: object) => void = self.postMessage.bind(self);
let isLost = false;

self.fetch = async (address, options) => {
  try {
    return await persistently(async (isAgain) => {
      // A broken piece may stand in the browser's cache for good: its address never changes.
      const again: RequestInit = isAgain ? { cache: 'reload' } : {};
      const response = await fetchWhole(address, { ...options, ...again }, load);
      if (!response.ok || !(await isWhole(String(address), response.clone()))) throw new TypeError('Not a piece.');
      return response;
    });
  } catch {
    isLost = true;
    return Response.error();
  }
};

/** Whether a file is what its name says, to its end. gzip checks its own length and sum. */
async function isWhole(address: string, response: Response): Promise<boolean> {
  try {
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (/\.json(\?|$)/.test(address)) return JSON.parse(new TextDecoder().decode(bytes)) !== null;
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    // Some hosts unpack what they send.
    return beginsRightly(isPacked ? await unpacked(bytes) : bytes);
  } catch {
    return false;
  }
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

function beginsRightly(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) === SIGNATURE;
}

self.postMessage = (message: { id: string }) =>
  answer(isLost ? { id: message.id, error: 'index-incomplete' } : message);
