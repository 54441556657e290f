import { asked } from './asked.ts';
import { fetchWhole } from './fetch-whole.ts';
import type { DataFile } from './protocol.ts';

/** A JSON file of the site, whole. Throws where the host has none. */
export async function response(file: string, options?: RequestInit): Promise<Response> {
  const found = await fetchWhole(`${asked.base}${file}.json`, options);
  if (!found.ok) throw new Error(`${found.status} for ${file}`);
  return found;
}

/** What it says. */
export const read = async (file: DataFile | 'field' | 'outline', options?: RequestInit) =>
  (await response(file, options)).json();
