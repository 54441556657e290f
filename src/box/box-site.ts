/** The site that the element asks: found by its address, and read when it is first needed. */
import { BOX_ELEMENT_WORDS as WORDS } from '#words/box-element.ts';
import type { Finder } from '../finder/types.ts';
import { BOX_VERSION, type BoxFile } from './box-file.ts';

/** What stands in the way, in a sentence for readers. */
export class BoxProblem extends Error {}

/** Milliseconds for its first file, and for what searches it. */
const LIMIT = 20_000;

/** The address of a site with a slash at its end: what is given, or where this script comes from. Throws a {@link BoxProblem} for anything else. */
export function siteAddress(given: string | null, page: string, script: string): string {
  const [address, base] = given?.trim() ? [given.trim(), page] : ['..', script];
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new BoxProblem(WORDS.noAddress);
  const { origin, pathname } = url;
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}

/** Reads what searches the site. Rejects with a {@link BoxProblem} that says what is wrong. */
export async function openBoxSite(site: string): Promise<Finder> {
  const { version, search } = await boxFile(site);
  if (version !== BOX_VERSION) throw new BoxProblem(WORDS.otherVersion(site));
  try {
    const address = new URL(search, `${site}box/`);
    // A site is asked for its own files.
    if (!address.href.startsWith(site)) throw new Error('A file of another site.');
    const part: typeof import('./search-whole.ts') = await inTime(import(address.href));
    return await part.openSite(site);
  } catch {
    throw new BoxProblem(WORDS.notRead(site));
  }
}

async function boxFile(site: string): Promise<BoxFile> {
  const options: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(LIMIT),
  };
  const response = await fetch(`${site}box/site.json`, options).catch(() => {
    throw new BoxProblem(WORDS.unreachable(site));
  });
  const file: Partial<BoxFile> | undefined = response.ok ? await response.json().catch(() => undefined) : undefined;
  if (typeof file?.version !== 'number' || typeof file.search !== 'string') throw new BoxProblem(WORDS.noSite(site));
  return file as BoxFile;
}

/** An import cannot be broken off, but nobody has to wait for it. */
const inTime = <T>(promise: Promise<T>): Promise<T> =>
  Promise.race([promise, new Promise<never>((_, reject) => setTimeout(reject, LIMIT))]);
