/** Asks the worker that reads pictures. It is started with the first one, and ended when nothing is read any more. */
import type { Language, ReaderPart } from '../../pictures/files.ts';
import type { FromPictureWorker, ReadPicture, ToPictureWorker } from '../../pictures/protocol.ts';
import workerAddress from '../../worker/picture-worker.ts?worker&url';
import { admitScripts } from '../dom/trusted-types.ts';

admitScripts(workerAddress);

/** How far it is: bytes of what reads, then percent of the picture. */
export type Course = { type: 'loading'; loaded: number; whole: number } | { type: 'reading'; percent: number };

/** Why a picture was not read; `cancelled` is no failure. */
export class NotRead extends Error {
  readonly why: 'part' | 'memory' | 'cancelled';

  constructor(why: NotRead['why']) {
    super(why);
    this.why = why;
  }
}

export interface Reading extends ReadPicture {
  used: ReaderPart[];
}

export class PictureClient {
  #worker: Worker | undefined;
  #number = 0;
  #end: (why: NotRead['why']) => void = () => {};

  /** Reads a picture, whose pixels are handed over: they are gone from here. One at a time. Rejects with {@link NotRead}. */
  read(picture: ImageData, languages: readonly Language[], hear: (course: Course) => void): Promise<Reading> {
    const number = ++this.#number;
    this.#worker ??= new Worker(workerAddress, { type: 'module' });
    const worker = this.#worker;
    return new Promise<Reading>((resolve, reject) => {
      this.#end = (why) => {
        worker.terminate();
        this.#worker = undefined;
        reject(new NotRead(why));
      };
      worker.onerror = () => this.#end('part');
      worker.onmessage = ({ data }: MessageEvent<FromPictureWorker>) => {
        if (data.type === 'loading') hear(data);
        else if (data.number !== number) return;
        else if (data.type === 'reading') hear(data);
        else if (data.type === 'read') resolve({ ...data.picture, used: data.used });
        // A worker that did not get through with one picture has no room for the next.
        else this.#end(data.why);
      };
      const { data: pixels, width, height } = picture;
      const message: ToPictureWorker = {
        number,
        pixels: pixels as ToPictureWorker['pixels'],
        width,
        height,
        languages,
      };
      worker.postMessage(message, [pixels.buffer]);
    });
  }

  /** Ends it, whatever it is at. */
  end(): void {
    this.#end('cancelled');
  }
}
