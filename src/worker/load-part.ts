import { persistently } from '../persistently.ts';
import { inTime } from './fetch-whole.ts';

/**
 * Loads a late part of the search with its file, and hands both over. What fails is tried again, and a file that does not go
 * with the catalogue is asked for past every cache. Throws where it does not come.
 */
export async function loadPart<Code>(
  read: (options: RequestInit) => Promise<unknown>,
  load: () => Promise<Code>,
  use: (code: Code, data: never) => void | Promise<void>,
): Promise<void> {
  const code = persistently(() => inTime(load()));
  // The file, which is waited for first, may fail before it.
  code.catch(() => undefined);
  await persistently(async (isAgain) => {
    const data = await read(isAgain ? { cache: 'reload' } : {});
    await use(await code, data as never);
  });
}
