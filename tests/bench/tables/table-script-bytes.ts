/** What the search of a large site loads of scripts and styles, on the wire. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LARGE_FORMS } from '../../../src/integrations/index-form.ts';
import { brotliBytes, bundleBytes } from '../engines/brotli-bytes.ts';

export interface ScriptBytes {
  /** The box, its results and the worker, as far as a fragment needs them. */
  first: number;
  /** Besides, for a paste. */
  pastes: number;
  /** Besides, for a question in words. */
  words: number;
}

const QUALITY = 11;
const WORDS = '/word-plan.ts';
const PASTES = '/paste-plan.ts';
const IMPORTED = /(?:from|import)"\.\/([^"]+)"/g;

/** The box as it was built; the worker made here, in its form for large sites, without what it loads later. */
export async function tableScriptBytes(dist: string): Promise<ScriptBytes> {
  const worker = (part?: string) =>
    bundleBytes(
      "import '../../../src/worker/search-worker.ts';",
      QUALITY,
      (path) => part === undefined || !path.endsWith(part),
      { 'import.meta.env.SHARDS': 'true' },
      LARGE_FORMS,
    );
  const bare = await worker();
  const more = async (part: string) => (await worker(part)) - bare;
  return { first: (await boxBytes(join(dist, '_astro'))) + bare, pastes: await more(PASTES), words: await more(WORDS) };
}

async function boxBytes(folder: string): Promise<number> {
  const files = await readdir(folder);
  const texts = new Map<string, string>();
  const add = async (file: string): Promise<void> => {
    // The page's own script is there before.
    if (texts.has(file) || file.startsWith('Page.')) return;
    const text = await readFile(join(folder, file), 'utf8');
    texts.set(file, text);
    for (const [, other = ''] of text.matchAll(IMPORTED)) await add(other);
  };
  for (const file of files) if (/^search-box.*\.js$|^results.*\.css$/.test(file)) await add(file);
  return [...texts.values()].reduce((sum, text) => sum + brotliBytes(text, QUALITY), 0);
}
