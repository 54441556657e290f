/**
 * What the catalogue says of the sections of entries, as it travels: a file of its own, because the first results need none of it.
 * It comes along with the text, which is packed by it.
 */
import type { Catalogue, CatalogueEntry, PackedOutline } from './catalogue.ts';
import { columnOf, textsOf } from './pack-catalogue.ts';

const wordsOf = (title: string): string[] => title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
const BIG = 65;
const MOST_BIG = 26;

/** An anchor in which words of its title are capitals: their positions there. Authors take most words from the title. */
function shortened(anchor: string, title: string): string {
  const words = wordsOf(title).slice(0, MOST_BIG);
  const short = anchor
    .split('-')
    .map((word) => (words.includes(word) ? String.fromCharCode(BIG + words.indexOf(word)) : word))
    .join('-')
    .replace(/([A-Z])-(?=[A-Z])/g, '$1');
  if (lengthened(short, title) !== anchor) throw new Error(`The anchor ${anchor} cannot be packed.`);
  return short;
}

function lengthened(short: string, title: string): string {
  const words = wordsOf(title);
  return short.replace(/[A-Z](?=[A-Z])/g, '$&-').replace(/[A-Z]/g, (big) => words[big.charCodeAt(0) - BIG] ?? '');
}

/** The outline of a catalogue's entries. Throws where a text is empty or holds the separator. */
export function packOutline({ build, entries }: Catalogue): PackedOutline {
  return {
    build,
    anchors: columnOf(entries, ({ headings }) => headings.map(([anchor, title]) => shortened(anchor, title))),
    headings: columnOf(entries, ({ headings }) => headings.map(([, title]) => title)),
    sources: columnOf(entries, ({ sources }) => sources),
    commands: columnOf(entries, ({ commands }) => commands),
  };
}

/** A catalogue with what its outline says. Throws where it is of another build, or none. */
export function withOutline(catalogue: Catalogue, { build, ...packed }: PackedOutline): Catalogue {
  if (build !== catalogue.build) throw new Error('The catalogue and its outline are of two builds.');
  return { ...catalogue, entries: outlined(catalogue.entries, packed) };
}

/** Entries with what the outline says of them. */
export function outlined(entries: readonly CatalogueEntry[], packed: Omit<PackedOutline, 'build'>): CatalogueEntry[] {
  const [anchors, headings] = [textsOf(packed.anchors), textsOf(packed.headings)];
  const [sources, commands] = [textsOf(packed.sources), textsOf(packed.commands)];
  return entries.map((entry, at) => ({
    ...entry,
    headings: (headings[at] ?? []).map((title, next) => [lengthened(anchors[at]?.[next] ?? '', title), title]),
    sources: sources[at] ?? [],
    commands: commands[at] ?? [],
  }));
}
