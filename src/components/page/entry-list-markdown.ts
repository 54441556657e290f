import type { Entry } from '../../entries.ts';
import { SITE } from '../../site.ts';

/** Absolute address of an entry's Markdown copy. */
export const markdownAddress = (url: string): string => new URL(url.replace(/\/$/, '.md'), SITE.origin).href;

/** Entries as a list of links to their Markdown copies, each with its summary. */
export function entryListMarkdown(entries: readonly Entry[]): string {
  return entries
    .map(({ title, url, summary }) => `- [${plain(title)}](${markdownAddress(url)}): ${summary}`)
    .join('\n');
}

/** Brackets would end the words of a link. */
const plain = (title: string) => title.replace(/[[\]]/g, '\\$&');
