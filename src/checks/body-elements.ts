/**
 * The tags of an entry's body with their places and how they nest. Stricter than `tagsOf`, which takes what it can
 * read: here also what nobody can read is told.
 */
import { withoutCode } from '../mdx-body.ts';
import type { EntryFile } from './content-files.ts';
import type { Place } from './yaml-place.ts';

/** One component of a body, from its opening to its closing tag. */
export interface BodyElement {
  name: string;
  attributes: Record<string, string>;
  place: Place;
  parent: BodyElement | undefined;
  /** The opening and, where there is one, the closing tag as offsets in the body. */
  open: [from: number, to: number];
  close: [from: number, to: number] | undefined;
}

export interface BodyElements {
  /** In the order of their opening tags. */
  elements: BodyElement[];
  /** Tags that the grammar does not know, or that open or close nothing. */
  unreadable: { tag: string; place: Place }[];
}

const ANY_TAG = /<\/?[A-Za-z][^\s/>]*/g;
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9.]*)((?:\s+[a-zA-Z]+="[^"]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([a-zA-Z]+)="([^"]*)"/g;

/** The elements of an entry's body; code is no markup. */
export function bodyElements(entry: EntryFile): BodyElements {
  const text = withoutCode(entry.body);
  const elements: BodyElement[] = [];
  const unreadable: BodyElements['unreadable'] = [];
  const open: BodyElement[] = [];
  let read = 0;
  for (const { index, 0: start } of text.matchAll(ANY_TAG)) {
    if (index < read) continue;
    TAG.lastIndex = index;
    const match = TAG.exec(text);
    const place = bodyPlace(entry, index);
    if (!match) {
      unreadable.push({ tag: start, place });
      continue;
    }
    read = index + match[0].length;
    const [, closing, name = '', attributes = '', selfClosing] = match;
    if (closing) {
      const element = open.at(-1);
      if (element?.name === name) open.pop()!.close = [index, read];
      else unreadable.push({ tag: match[0], place });
      continue;
    }
    const element: BodyElement = {
      name,
      attributes: Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value])),
      place,
      parent: open.at(-1),
      open: [index, read],
      close: undefined,
    };
    elements.push(element);
    if (!selfClosing) open.push(element);
  }
  unreadable.push(...open.map(({ name, place }) => ({ tag: `<${name}>`, place })));
  return { elements, unreadable };
}

/** Where an attribute of an element stands; where it is missing, the element. */
export function attributePlace(entry: EntryFile, { open, place }: BodyElement, name: string): Place {
  const at = new RegExp(`\\s${name}="`).exec(entry.body.slice(open[0], open[1]))?.index;
  return at === undefined ? place : bodyPlace(entry, open[0] + at + 1);
}

/** The place of an offset in the body. */
export function bodyPlace(entry: EntryFile, offset: number): Place {
  const before = entry.body.slice(0, offset).split('\n');
  return { file: entry.path, line: entry.bodyLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
