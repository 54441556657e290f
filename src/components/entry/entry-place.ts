/**
 * Where an entry stands: on its own page, or in a handbook. It is rendered once, with marks where the two differ, which are
 * filled for each place: to render it takes twenty times as long. Marks are characters for private use, of which no content
 * has any.
 */
export interface EntryPlace {
  /** Heading level of the entry's sections. */
  level: number;
  /** Put before every id, so that ids stay unique where several entries share a page. */
  prefix: string;
  /** Ids of the entries of a handbook's page: guides are then links, to the same page where it has them. */
  onPage?: ReadonlySet<string>;
}

/** The place for which entries are rendered. */
export const ANY_PLACE = { level: 2, prefix: '\uE000' };
/** Before what an entry's own page shows, before what a handbook has instead, and after both. */
export const CHOICE = { own: '\uE001', handbook: '\uE002', end: '\uE003' };
/** Name of the attribute of what is open on the entry's own page. */
export const OPEN_ON_OWN_PAGE = '\uE004';
const [ID, ADDRESS, END] = ['\uE005', '\uE006', '\uE007'];
/** The mark of heading level 0; those of other levels follow. */
const LEVEL = 0xe010;

/** The name of a heading's element. */
export const headingAt = (level: number) => `h${String.fromCharCode(LEVEL + level)}` as 'h2';
/** The address of an entry: within the page, where that has the entry. */
export const addressAt = (id: string, url: string) => ID + id + ADDRESS + url + END;

const CHOICES = new RegExp(`${CHOICE.own}([^${CHOICE.end}]*?)${CHOICE.handbook}([^${CHOICE.end}]*)${CHOICE.end}`, 'g');
const ADDRESSES = new RegExp(`${ID}([^${ADDRESS}]*)${ADDRESS}([^${END}]*)${END}`, 'g');
const LEVELS = /[\uE010-\uE019]/g;

/** The markup of an entry in a place. */
export function markupAt(marked: string, { level, prefix, onPage }: EntryPlace): string {
  const deeper = level - ANY_PLACE.level - LEVEL;
  return marked
    .replace(CHOICES, onPage ? '$2' : '$1')
    .replaceAll(` ${OPEN_ON_OWN_PAGE}`, onPage ? '' : ' open')
    .replace(ADDRESSES, (_, id: string, url: string) => (onPage?.has(id) ? `#${id}` : url))
    .replace(LEVELS, (mark) => String(mark.charCodeAt(0) + deeper))
    .replaceAll(ANY_PLACE.prefix, prefix);
}
