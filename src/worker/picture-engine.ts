/**
 * tesseract.js with files of the build. Its own worker puts together the address of its engine, and takes its data from another host unless
 * told otherwise: the site's policy admits neither. So its adapter is ours, which is what it has one for, and the bytes come from here.
 */
import deuData from '@tesseract.js-data/deu/4.0.0_best_int/deu.traineddata.gz?url';
import engData from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url';
import fraData from '@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz?url';
import nldData from '@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz?url';
import spaData from '@tesseract.js-data/spa/4.0.0_best_int/spa.traineddata.gz?url';
import { dispatchHandlers, setAdapter } from 'tesseract.js/src/worker-script/index.js';
import plainWasm from 'tesseract.js-core/tesseract-core-lstm.wasm?url';
import simdWasm from 'tesseract.js-core/tesseract-core-simd-lstm.wasm?url';
import { simd } from 'wasm-feature-detect';
import { persistently } from '../persistently.ts';
import { type Engine, type Language, READER_FILES, type ReaderPart } from '../pictures/files.ts';
import type { Recognised } from '../pictures/read-picture.ts';
import { fetchFile } from './fetch-whole.ts';
import { keptBy } from './kept.ts';

const ADDRESSES: Record<ReaderPart, string> = {
  simd: simdWasm,
  plain: plainWasm,
  eng: engData,
  deu: deuData,
  fra: fraData,
  spa: spaData,
  nld: nldData,
};
const SCRIPTS = {
  simd: () => import('tesseract.js-core/tesseract-core-simd-lstm.js'),
  plain: () => import('tesseract.js-core/tesseract-core-lstm.js'),
};

/** Bytes of each file that is needed, as far as they have come. */
const loaded = new Map<ReaderPart, number>();
/** Hears how many bytes have come, of how many. */
let hearLoading: (loaded: number, whole: number) => void = () => {};
/** Hears how much of a picture has been read, from 0 to 1. */
let hearReading: (part: number) => void = () => {};

function tellLoading(): void {
  let [come, whole] = [0, 0];
  for (const [name, bytes] of loaded) {
    const { wire: all, stored } = READER_FILES[name];
    come += Math.min(1, bytes / stored) * all;
    whole += all;
  }
  hearLoading(come, whole);
}

/** A file that is needed, once; its bytes are counted as they come. */
const fileOf = keptBy((name) => {
  const file = name as ReaderPart;
  return persistently(async () => {
    loaded.set(file, 0);
    const response = await fetchFile(ADDRESSES[file], undefined, (bytes) => {
      loaded.set(file, bytes);
      tellLoading();
    });
    return new Uint8Array(await response.arrayBuffer());
  });
});

/** Data as they are used; a host may have unpacked them already. */
async function unpacked(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (file[0] !== 0x1f || file[1] !== 0x8b) return file;
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Has tesseract.js do something. Rejects with what it says. */
function ask(action: string, payload: object): Promise<unknown> {
  return new Promise((resolve, reject) =>
    dispatchHandlers({ workerId: '', jobId: '', action, payload }, ({ status, data }) => {
      if (status === 'resolve') resolve(data);
      else if (status === 'reject') reject(new Error(String(data)));
      else if (action === 'recognize') hearReading((data as { progress: number }).progress);
    }),
  );
}

/** What is in use. */
let engine: Engine | undefined;
let languages = '';

/** Makes ready to read these languages; `hear` is told what comes of what is still needed. Rejects where a file cannot be had. */
export async function makeReady(wanted: readonly Language[], hear: typeof hearLoading): Promise<ReaderPart[]> {
  const which = engine ?? ((await simd()) ? 'simd' : 'plain');
  hearLoading = hear;
  // All at once, and the sum of them from the beginning.
  const isNew = [which, ...wanted].filter((name) => !loaded.has(name));
  for (const name of isNew) loaded.set(name, 0);
  if (isNew.length > 0) tellLoading();
  const [core, script, ...data] = await Promise.all([
    fileOf(which),
    persistently(SCRIPTS[which]),
    ...wanted.map((language) => fileOf(language).then(unpacked)),
  ]);
  if (!engine) {
    await new Promise((resolve, reject) => {
      setAdapter({
        getCore: async () => (options: object) => {
          const made = script.default({ ...options, wasmBinary: core });
          made.catch(reject);
          return made;
        },
      });
      ask('load', { options: { lstmOnly: true } }).then(resolve, reject);
    });
    engine = which;
  }
  const names = wanted.join('+');
  if (names !== languages) {
    const langs = wanted.map((code, at) => ({ code, data: data[at] }));
    await ask('loadLanguage', { langs, options: { cacheMethod: 'none' } });
    await ask('initialize', { langs: names, oem: 1 });
    languages = names;
  }
  return [which, ...wanted];
}

/** Reads a file of grey values; `hear` is told how much of it has been read, from 0 to 1. */
export async function recognise(file: Uint8Array, hear: typeof hearReading): Promise<Recognised> {
  hearReading = hear;
  return (await ask('recognize', { image: file, options: {}, output: { text: true, blocks: true } })) as Recognised;
}
