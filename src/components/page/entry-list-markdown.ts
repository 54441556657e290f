import { LIST_WORDS } from '#words/lists.ts';
import type { Entry } from '../../entries.ts';
import { SITE } from '../../site.ts';
import { addressIn, type ListPlace, nameIn } from './list-routes.ts';

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

/**
 * A page of a divided list as Markdown: its entries, and links to the pages that it leads on to. `list` is the list's address
 * with the base path, `title` and `description` its own.
 */
export function listPageMarkdown(
  { page, trail }: ListPlace<Entry>,
  { list, title, description }: { list: string; title: string; description: string },
  entries: string = entryListMarkdown(page.items),
): string {
  const name = nameIn({ page, trail });
  const links = page.pages.map(
    (part) => `- [${plain(part.name)}](${markdownAddress(addressIn(list, part))}): ${LIST_WORDS.count(part.count)}`,
  );
  const head = [`# ${name ? LIST_WORDS.partTitle(title, name) : title}`, description];
  const lists =
    links.length === 0 ? [entries] : page.items.length === 0 ? [links.join('\n')] : [entries, links.join('\n')];
  return `${[...head, ...lists].join('\n\n')}\n`;
}
