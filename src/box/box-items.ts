/** What was found, as items of a list. */
import { BOX_ELEMENT_WORDS as WORDS } from '#words/box-element.ts';
import type { Found, FoundEntry } from '../finder/types.ts';
import { made } from './made.ts';

/** Results that are shown; all of them stand on the site. */
const MOST = 5;

/** The items of an answer, and the sentence that tells it. `site` is what addresses begin with. */
export function boxItems(found: Found, site: string): { items: HTMLLIElement[]; told: string } {
  const { results, suggestions, cards, best } = found;
  const items = [
    ...results.slice(0, MOST).map((entry) => entryItem(entry, WORDS[entry.confidence], site)),
    ...cards.slice(0, MOST).map(({ code, url }) => made('li', {}, linkTo(code, url, site), said(WORDS.code))),
  ];
  const title = results.find(({ id }) => id === best)?.title;
  if (title !== undefined) return { items, told: WORDS.bestOf(title) };
  if (items.length > 0) return { items, told: WORDS.count(results.length + cards.length) };
  const near = suggestions.map((entry) => entryItem(entry, WORDS.near, site));
  return { items: near, told: near.length > 0 ? WORDS.nothingButNear : WORDS.nothing };
}

function entryItem({ title, url, passage, check }: FoundEntry, how: string, site: string): HTMLLIElement {
  const item = made('li', {}, linkTo(title, url, site), said(how));
  if (passage) {
    const { before, match, after } = passage;
    item.append(made('p', { class: 'passage', dir: 'auto' }, before, made('mark', {}, match), after));
  }
  if (check) item.append(made('p', {}, WORDS.check, check));
  return item;
}

const said = (how: string) => made('span', { class: 'how' }, how);

/** A link, or the words alone where the address is none that a page may lead to. */
function linkTo(words: string, url: string, site: string): HTMLElement {
  const address = URL.canParse(url, site) ? new URL(url, site) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) return made('span', {}, words);
  const { href } = address;
  return made('a', { href, target: '_blank', rel: 'noopener noreferrer', dir: 'auto' }, words);
}
