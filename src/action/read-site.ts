/** Reads the files of a built site, from its folder or at its address. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ACTION_LOG_WORDS } from '#words/action.ts';
import { baseAddress } from '../authoring/site-files.ts';
import { ActionProblem } from './action-problem.ts';

/** A file that is not there. */
export class NotThere extends Error {}

export interface SiteFiles {
  /** The text of a file by its path below the site. Rejects with {@link NotThere}, or with an ActionProblem where no answer came. */
  read(path: string): Promise<string>;
  /** What pages of the site begin with, and a slash; undefined of a folder. */
  address?: string;
  /** What the log calls the site. */
  name: string;
}

/** Milliseconds for one file, and before one that did not come is asked for once more. */
const LONGEST = 20_000;
const PAUSE = 500;
/** Files that are asked for at the same time: an index is many small ones. */
const AT_ONCE = 16;

/** `place` as the workflow names it. Throws an ActionProblem where it is neither address nor folder. */
export function siteFiles(place: string): SiteFiles {
  if (/^https:\/\/|^http:\/\/(?:localhost|127\.0\.0\.1)(?=[:/]|$)/i.test(place) && URL.canParse(place)) {
    const address = baseAddress(place);
    return { address, name: address, read: inTurns((path) => fetched(address, path)) };
  }
  if (/^\w{2,}:\/\//.test(place) || !existsSync(place)) throw new ActionProblem(ACTION_LOG_WORDS.notSecure(place));
  return {
    name: place,
    read: (path) =>
      readFile(join(place, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR'
          ? new NotThere(path)
          : new ActionProblem(ACTION_LOG_WORDS.unreadable(place, error.code ?? error.name));
      }),
  };
}

async function fetched(address: string, path: string): Promise<string> {
  let why = '';
  for (let isAgain = false; ; isAgain = true) {
    try {
      const response = await fetch(address + path, { signal: AbortSignal.timeout(LONGEST) });
      if (response.ok) return await response.text();
      await response.body?.cancel();
      if (response.status < 500 && response.status !== 429) throw new NotThere(path);
      why = String(response.status);
    } catch (error) {
      if (error instanceof NotThere) throw error;
      const { name, cause } = error as Error & { cause?: NodeJS.ErrnoException };
      why = cause?.code ?? name;
    }
    if (isAgain) throw new ActionProblem(ACTION_LOG_WORDS.unreadable(address, why));
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** The same, so many at once; the others wait. */
function inTurns(read: SiteFiles['read']): SiteFiles['read'] {
  let free = AT_ONCE;
  const waiting: (() => void)[] = [];
  return async (path) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => void waiting.push(resolve));
    try {
      return await read(path);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
