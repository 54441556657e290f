/**
 * How much of a page what it lists takes, in bytes of HTML before compression. Reckoned from the texts, because pages are
 * divided before they are made; a little more than it is (`tests/content/list-pages.spec.ts` measures).
 */
import type { CodeTarget, Entry } from '../../entries.ts';
import type { Fix } from '../../schemas/fix.ts';

/** What a list may take of a page of 60 kB: the rest is the frame, and the ways to the other pages. */
export const LIST_BYTES = 50_000;
/**
 * Lists that are looked through with the browser's own search, or compared row by row, stay on one page for longer. Messages
 * compress to a fifth, the table of fixes, where much repeats itself, to a tenth.
 */
export const WHOLE = { messages: 120_000, fixes: 400_000 };

/** In bytes, with the room that escaped characters take. */
const bytesOf = (...texts: (string | undefined)[]): number => {
  const text = texts.join('');
  return Buffer.byteLength(text) + 4 * (text.match(/["'&<>]/g)?.length ?? 0);
};

/** Of the list of entries. */
export const entryBytes = ({ id, url, title, summary, products, codes }: Entry): number =>
  100 + bytesOf(title, summary, url, id) + 25 * products.length + bytesOf(...codes.slice(0, 2));

/** Of the A to Z page. */
export const messagesBytes = ({ title, url, codes, messages }: Entry): number =>
  90 +
  bytesOf(title, url) +
  codes.reduce((sum, code) => sum + 16 + bytesOf(code), 0) +
  messages.reduce((sum, { text }) => sum + 42 + bytesOf(text) + 11 * (text.match(/\{/g)?.length ?? 0), 0);

/** Of the table of fixes. */
export const fixBytes = ({ entry, fix }: { entry: Entry; fix: Fix }): number =>
  520 + bytesOf(entry.title, entry.url, entry.codes[0], fix.id, fix.title, fix.role, fix.effectNote, fix.undo);

/** Of the list of codes: with what is said of the family, the side, and the entry. */
export const codeBytes = ({ code, entries, known }: CodeTarget): number =>
  150 + 2 * bytesOf(code) + bytesOf(known?.name, known?.meaning, entries[0]?.title, entries[0]?.url);

/** Of the list of entries as Markdown, whose links are absolute. */
export const markdownBytes = ({ title, summary, url }: Entry): number => 50 + bytesOf(title, summary, url);
