import type { Catalogue, PackedOutline, SiteText } from '../search/index/catalogue.ts';
import { unpackCatalogue } from '../search/index/pack-catalogue.ts';
import { asked } from './asked.ts';
import { fetchFile } from './fetch-whole.ts';
import type { DataFile } from './protocol.ts';

/** A JSON file of the site, whole. Throws where the host has none. */
export const response = (file: string, options?: RequestInit): Promise<Response> =>
  fetchFile(`${asked.base}${file}.json`, options);

/** What it says. */
export const read = async (file: DataFile | 'field' | 'outline', options?: RequestInit) =>
  (await response(file, options)).json();

/** Files that are not what they should be count as missing. */
export const readCatalogue = async (options?: RequestInit): Promise<Catalogue> =>
  unpackCatalogue(await read('catalogue', options));

export async function readText(options?: RequestInit): Promise<SiteText> {
  const [text, outline]: [SiteText, PackedOutline] = await Promise.all([
    read('text', options),
    read('outline', options),
  ]);
  if (!Array.isArray(text.related) || typeof outline.anchors !== 'string') throw new Error('no text');
  // Of two builds, they go with no catalogue.
  return { ...text, outline, build: text.build === outline.build ? text.build : '' };
}
