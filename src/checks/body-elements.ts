/**
 * The tags of an entry's body with their places and how they nest. Stricter than `tagsOf`, which takes what it can
 * read: here also what nobody can read is told.
 */
import { withoutCode } from '../mdx-body.ts';
import type { EntryFile } from './content-files.ts';
import { type AttributeFault, readTag } from './read-tag.ts';
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

/** Why a tag cannot be read, each told once: `<Cause>` that is not closed is no fault of the `</Causes>` behind it. */
export type TagFault = { place: Place } & (
  | { kind: 'attribute'; name: string; fault: AttributeFault }
  /** Opened and never closed; `before` is the tag that ends what it stands in. */
  | { kind: 'unclosed'; name: string; before: string | undefined }
  /** `</Cause>` without `<Cause>`; `opened` is the name that was meant, where it only differs in capitals. */
  | { kind: 'unopened'; name: string; opened: string | undefined }
  /** A `<` that begins no tag: `<https:`. */
  | { kind: 'text'; text: string }
);

export interface BodyElements {
  /** In the order of their opening tags. */
  elements: BodyElement[];
  /** In the order of their places. */
  faults: TagFault[];
}

const ANY_TAG = /(?<!\\)<(\/?)([A-Za-z][^\s/>]*)/g;
const NAME = /^[A-Za-z][A-Za-z0-9.]*$/;
const CLOSING = /<\/[A-Za-z][A-Za-z0-9.]*\s*>/y;

/** Twenty checks ask for the same. */
const read = new WeakMap<EntryFile, BodyElements>();

/** The elements of an entry's body; code is no markup. */
export function bodyElements(entry: EntryFile): BodyElements {
  const known = read.get(entry) ?? readElements(entry);
  read.set(entry, known);
  return known;
}

function readElements(entry: EntryFile): BodyElements {
  const text = withoutCode(entry.body);
  const elements: BodyElement[] = [];
  const faults: TagFault[] = [];
  const open: BodyElement[] = [];
  let done = 0;
  for (const { index, 0: start, 1: slash, 2: name = '' } of text.matchAll(ANY_TAG)) {
    if (index < done) continue;
    const place = bodyPlace(entry, index);
    CLOSING.lastIndex = index;
    const closing = slash && CLOSING.exec(text)?.[0];
    const tag = slash || !NAME.test(name) ? undefined : readTag(text, index + start.length);
    if (!tag && !closing) {
      faults.push({ kind: 'text', text: start, place });
      continue;
    }
    done = tag ? tag.end : index + (closing || start).length;
    if (!tag) {
      faults.push(...close(open, name, place, [index, done]));
      continue;
    }
    if (tag.fault) {
      faults.push({ kind: 'attribute', name, fault: tag.fault, place: bodyPlace(entry, tag.fault.at) });
    }
    const element: BodyElement = {
      name,
      attributes: tag.attributes,
      place,
      parent: open.at(-1),
      open: [index, done],
      close: undefined,
    };
    elements.push(element);
    if (!tag.closesItself) open.push(element);
  }
  faults.push(...open.map(({ name, place }) => ({ kind: 'unclosed' as const, name, before: undefined, place })));
  // A tag that is broken hides where it ends, and so what it closes.
  const isBroken = faults.some(({ kind }) => kind === 'attribute');
  return { elements, faults: faults.filter(({ kind }) => !isBroken || !['unclosed', 'unopened'].includes(kind)) };
}

/** Closes the nearest open element of a name; what was opened in it since is not closed. */
function close(open: BodyElement[], name: string, place: Place, range: [number, number]): TagFault[] {
  const same = (one: BodyElement) => one.name.toLowerCase() === name.toLowerCase();
  const at = open.findLastIndex(same);
  const [element, ...inside] = at === -1 ? [] : open.splice(at);
  if (!element) return [{ kind: 'unopened', name, opened: undefined, place }];
  element.close = range;
  return [
    ...inside.map((one): TagFault => ({ kind: 'unclosed', name: one.name, before: `</${name}>`, place: one.place })),
    ...(element.name === name ? [] : [{ kind: 'unopened' as const, name, opened: element.name, place }]),
  ];
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
