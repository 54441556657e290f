import type { Piece } from '../../search/redact/piece.ts';
import type { HandOn } from '../../search/text/reading.ts';
import type { GateAnswer, GateRequest } from '../../worker/protocol.ts';
import { searchedProduct } from '../search/searched-product.ts';
import { newWorker } from '../search/start-search.ts';

/** Milliseconds without an answer after which the worker counts as gone: its lists are 120 kB on a slow network. */
const PATIENCE = 20_000;

/** A worker of its own, so that the gate works on pages that have not searched, and does not wait for a search. */
let worker: Worker | undefined;
let asked = 0;

/** What the gate made of a text. */
export interface Gated {
  /** The text, what is private taken out. */
  pieces: Piece[];
  /** Names the build of the site that said what is public. */
  build: string | undefined;
}

/** A text as it may leave. Rejects where the gate or its lists cannot be loaded: then nothing leaves. */
export function askGate(base: string, handOn: HandOn): Promise<Gated> {
  worker ??= newWorker();
  const asking = worker;
  const number = ++asked;
  return new Promise((resolve, reject) => {
    const forget = () => {
      asking.terminate();
      if (worker === asking) worker = undefined;
      reject(new Error('The gate does not answer.'));
    };
    const timer = setTimeout(forget, PATIENCE);
    asking.addEventListener('error', forget, { once: true });
    asking.addEventListener('message', ({ data }: MessageEvent<GateAnswer>) => {
      if (data.type !== 'gated' || data.number !== number) return;
      clearTimeout(timer);
      if (data.pieces) resolve({ pieces: data.pieces, build: data.build });
      else reject(new Error('A list of words could not be loaded.'));
    });
    const product = searchedProduct()?.key;
    asking.postMessage({ type: 'gate', base, number, handOn, product } satisfies GateRequest);
  });
}
