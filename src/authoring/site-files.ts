/** The files of a built site: in a folder, or at an address that the user has named. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads a file by its path below the site's base. Rejects with a sentence that names it and says what to do. */
export type SiteFiles = (path: string) => Promise<string>;

/** Milliseconds until a file that does not come is given up. */
const LIMIT = 30_000;
export const isAddress = (where: string): boolean => /^https?:\/\//i.test(where);

/** An address as that of a folder, without what is behind its path. Throws where it is none. */
export function baseAddress(where: string): string {
  if (!URL.canParse(where)) throw new Error(`${where} is no address.`);
  const { origin, pathname } = new URL(where);
  return origin + pathname.replace(/(?:\/index\.html)?\/*$/, '/');
}

/** `where`: a folder, or an address with the path below which the site is served. */
export function siteFiles(where: string): SiteFiles {
  if (/^(?:[\w+.-]+:\/\/|[\w.-]+:\d+(?:\/|$))/.test(where) && !isAddress(where))
    throw new Error(`${where} is no folder, and no address that can be read: begin with http:// or https://`);
  if (!isAddress(where)) {
    return (path) =>
      readFile(join(where, path), 'utf8').catch(() => {
        throw new Error(`${join(where, path)} is not there. Build the site first: npm run build`);
      });
  }
  const base = baseAddress(where);
  return async (path) => {
    const address = new URL(path, base).href;
    const response = await fetch(address, { signal: AbortSignal.timeout(LIMIT) }).catch((error: Error) => {
      const why =
        error.cause instanceof Error
          ? error.cause.message || (error.cause as NodeJS.ErrnoException).code
          : error.message;
      throw new Error(`${address} cannot be read: ${why}`);
    });
    if (!response.ok) throw new Error(`${address} gives ${response.status}: is a Faultfinder site there?`);
    return response.text();
  };
}

type Json = ReturnType<typeof JSON.parse>;

/** Reads a file of JSON. */
export const siteJson = async (files: SiteFiles, path: string, where: string): Promise<Json> =>
  parsedJson(await files(path), path, where);

/** What is no JSON comes from a host that answers everything with a page, or from something else: throws a sentence. */
export function parsedJson(text: string, path: string, where: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${path} of ${where} is no JSON: ${where} is no Faultfinder site.`);
  }
}
