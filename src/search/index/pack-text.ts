/**
 * The text of an entry repeats its title, messages and headings, which the reader's browser has already from the
 * catalogue. Packing leaves them out on the way and unpacking puts them back.
 */
import type { Catalogue, CatalogueEntry, EntryText, PackedText, Section, SiteText } from './catalogue.ts';
import { BETWEEN } from './pack-catalogue.ts';

const SECTION = '\u0001';
const CHECK = '\u0002';
const CHECK_END = '\u0003';
const FIRST = 0xe000;
const FIRST_TITLE = 0xf000;
/** Titles of later entries are written out. */
const MOST_TITLES = 0x900;
const STAND_IN = /[\ue000-\uf8ff]/g;
const NEXT_HEADING = '.';
/** A shorter string costs about as much as its stand-in. */
const WORTH = 8;

/** Strings that the catalogue has of an entry, longest first, so that none hides inside another. */
function stringsOf(entry: CatalogueEntry): string[] {
  const all = [
    entry.title,
    ...entry.codes,
    ...entry.messages,
    ...entry.sources,
    ...entry.headings.map(([, title]) => title),
    ...entry.commands.map((command) => command.replace(/\s+/g, ' ')),
  ];
  return [...new Set(all)]
    .filter((text) => text.length >= WORTH)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Packs the texts of a catalogue's entries. A text that uses the stand-ins itself is left out of the saving. */
export function packText(catalogue: Catalogue, texts: readonly EntryText[]): SiteText {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const positions = new Map(catalogue.entries.map(({ id }, position) => [id, position]));
  const titles = titlesOf(catalogue.entries);
  const headings: [string, string][] = [];
  const shared = new Map<string, number>();
  const entries = catalogue.entries.map((entry): PackedText | null => {
    const own = byId.get(entry.id);
    if (!own) return null;
    if (own.text.includes(BETWEEN)) throw new Error(`The text of ${entry.id} cannot be packed.`);
    let next = 0;
    const sections = own.sections.map(([, anchor, heading]) => {
      const expected = entry.headings[next];
      if (expected?.[0] === anchor && expected[1] === heading) {
        next++;
        return NEXT_HEADING;
      }
      const key = `${anchor}\n${heading}`;
      if (!shared.has(key)) shared.set(key, headings.push([anchor, heading]) - 1);
      return String.fromCharCode(FIRST + (shared.get(key) as number));
    });
    const related = Object.keys(own.related).map((id) => positions.get(id) ?? -1);
    return { text: packed(entry, own, titles), sections: sections.join(''), related };
  });
  return {
    build: catalogue.build,
    headings,
    texts: inOrder(
      entries.map((entry) => entry?.sections ?? ''),
      entries.map((entry) => (entry?.text ?? '').split(SECTION)),
    ),
    sections: entries.map((entry) => entry?.sections ?? '').join(BETWEEN),
    related: entries.map((entry) => entry?.related ?? []),
  };
}

/** The texts that {@link packText} packed, by position of their entries; undefined where an entry has none. */
export function packedTexts({ texts, sections, related }: SiteText): (PackedText | undefined)[] {
  const all = sections.split(BETWEEN);
  const pieces = texts.split(BETWEEN);
  const next = placesOf(all);
  return all.map((own, at) => {
    const text = kindsOf(own)
      .map((kind) => {
        const place = next.get(kind) as number;
        next.set(kind, place + 1);
        return pieces[place];
      })
      .join(SECTION);
    return text ? { text, sections: own, related: related[at] ?? [] } : undefined;
  });
}

/** What begins the text, which has no heading, and then each section. */
const kindsOf = (sections: string): string[] => ['', ...sections];

/** Where the pieces of each kind begin: what all entries have under one heading stands side by side. */
function placesOf(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const kind of all.flatMap(kindsOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let place = 0;
  return new Map(
    [...counts].map(([kind, count]): [string, number] => {
      place += count;
      return [kind, place - count];
    }),
  );
}

function inOrder(all: readonly string[], texts: readonly (readonly string[])[]): string {
  const next = placesOf(all);
  const pieces: string[] = [];
  all.forEach((own, at) => {
    kindsOf(own).forEach((kind, piece) => {
      const place = next.get(kind) as number;
      next.set(kind, place + 1);
      pieces[place] = texts[at]?.[piece] ?? '';
    });
  });
  return pieces.join(BETWEEN);
}

/** Titles that stand in the texts of others, longest first, with their positions. */
function titlesOf(entries: readonly CatalogueEntry[]): [title: string, position: number][] {
  return entries
    .slice(0, MOST_TITLES)
    .map(({ title }, position): [string, number] => [title, position])
    .filter(([title]) => title.length >= WORTH)
    .sort(([a], [b]) => b.length - a.length);
}

function packed(entry: CatalogueEntry, own: EntryText, titles: readonly [string, number][]): string {
  const marks: [offset: number, mark: string][] = own.sections.map(([offset]) => [offset, SECTION]);
  let from = 0;
  for (const check of Object.values(own.related)) {
    const at = own.text.indexOf(check, from);
    from = at + check.length;
    marks.push([at, CHECK], [from, CHECK_END]);
  }
  marks.sort(([a], [b]) => a - b);
  let text = '';
  let done = 0;
  for (const [offset, mark] of marks) {
    text += own.text.slice(done, offset) + mark;
    done = offset;
  }
  text += own.text.slice(done);
  if (own.text.search(STAND_IN) !== -1) return text;
  stringsOf(entry).forEach((part, at) => {
    text = text.replaceAll(part, String.fromCharCode(FIRST + at));
  });
  for (const [title, position] of titles)
    if (text.includes(title)) text = text.replaceAll(title, String.fromCharCode(FIRST_TITLE + position));
  return text;
}

/** The text of the entry at a position of the catalogue as it was before {@link packText}. */
export function unpackText(
  entries: readonly CatalogueEntry[],
  position: number,
  site: SiteText,
  packedText: PackedText,
): EntryText {
  const entry = entries[position] as CatalogueEntry;
  const strings = stringsOf(entry);
  const expanded = packedText.text.replace(STAND_IN, (char) => {
    const at = char.charCodeAt(0);
    return (at < FIRST_TITLE ? strings[at - FIRST] : entries[at - FIRST_TITLE]?.title) ?? char;
  });
  const sections: Section[] = [];
  const related: [id: string, check: string][] = [];
  let text = '';
  let heading = 0;
  let check = 0;
  let checkFrom = 0;
  for (const part of expanded.split(/([\u0001-\u0003])/)) {
    if (part === SECTION) {
      const kind = packedText.sections[sections.length] ?? NEXT_HEADING;
      const of = kind === NEXT_HEADING ? entry.headings[heading++] : site.headings[kind.charCodeAt(0) - FIRST];
      sections.push([text.length, of?.[0] ?? '', of?.[1] ?? '']);
    } else if (part === CHECK) checkFrom = text.length;
    else if (part === CHECK_END)
      related.push([entries[packedText.related[check++] ?? -1]?.id ?? '', text.slice(checkFrom)]);
    else text += part;
  }
  return { id: entry.id, text, sections, related: Object.fromEntries(related) };
}
