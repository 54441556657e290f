/** The least that reading a text whole can be: every piece decoded, normalised, and looked through once. Runs in a worker. */
import { normalise } from '../../src/search/text/normalise.ts';

const PIECE = 1 << 22;
const SOUGHT = 'quxmandrel zorbleflax';

self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  let found = false;
  for (let at = 0; at < data.size; at += PIECE)
    found = normalise(await data.slice(at, at + PIECE).text()).includes(SOUGHT) || found;
  self.postMessage(found);
};
