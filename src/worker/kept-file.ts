import { persistently } from '../persistently.ts';
import { fetchFile } from './fetch-whole.ts';
import { kept } from './kept.ts';

/** A JSON file, loaded when it is first asked for. Rejects where it does not come, or is not what `isOne` knows. */
export const keptFile = <T>(address: string, isOne: (file: T) => boolean = () => true): (() => Promise<T>) =>
  kept(() =>
    persistently(async (isAgain) => {
      const file: T = await (await fetchFile(address, isAgain ? { cache: 'reload' } : {})).json();
      if (!isOne(file)) throw new Error(`${address} is not what it should be.`);
      return file;
    }),
  );
