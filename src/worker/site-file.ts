import { asked } from './asked.ts';
import { fetchFile } from './fetch-whole.ts';
import type { DataFile } from './protocol.ts';

/** A JSON file of the site, whole. Throws where the host has none. */
export const response = (file: string, options?: RequestInit): Promise<Response> =>
  fetchFile(`${asked.base}${file}.json`, options);

/** What it says. */
export const read = async (file: DataFile | 'field' | 'outline', options?: RequestInit) =>
  (await response(file, options)).json();
