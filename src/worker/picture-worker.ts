/** Reads pictures, one after another, in a worker of its own: started with the first picture, ended by whoever no longer wants it. */
import type { ReaderPart } from '../pictures/files.ts';
import { greyOf } from '../pictures/grey.ts';
import type { FromPictureWorker, ToPictureWorker } from '../pictures/protocol.ts';
import { readPicture } from '../pictures/read-picture.ts';
import { makeReady, recognise } from './picture-engine.ts';

const post = (message: FromPictureWorker) => self.postMessage(message);

async function read({ number, pixels, width, height, languages }: ToPictureWorker): Promise<void> {
  let used: ReaderPart[];
  try {
    used = await makeReady(languages, (loaded, whole) => post({ type: 'loading', loaded, whole }));
  } catch {
    return post({ type: 'failed', number, why: 'part' });
  }
  try {
    let percent = -1;
    const picture = await readPicture(greyOf(pixels, width, height), (file) =>
      recognise(file, (part) => {
        const now = Math.floor(part * 100);
        if (now !== percent) post({ type: 'reading', number, percent: now });
        percent = now;
      }),
    );
    post({ type: 'read', number, picture, used });
  } catch {
    post({ type: 'failed', number, why: 'memory' });
  }
}

let before: Promise<void> = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<ToPictureWorker>) => {
  before = before.then(() => read(data));
};
