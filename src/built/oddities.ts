/**
 * Where a browser would make another tree of a page than the parser does. Browsers close, move and drop elements that stand
 * where they may not; of a page of the plain form there is nothing to mend, and both read the same. The rules refuse more
 * than they must, never less: `tests/browser/read-alike.spec.ts` compares them with a browser on pages made at random.
 */
import { ownString } from './own-string.ts';
import type { PageElement } from './page-tree.ts';

/** A place in a page's HTML that is read in two ways. */
export interface Oddity {
  /** Offset in the HTML. */
  offset: number;
  /** In the words of a finding: `<p> is not closed`. */
  what: string;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What browsers read by rules of its own, or the parser does; nothing of a site of texts needs it. */
const REFUSED = names(
  'APPLET BASEFONT BGSOUND COMMAND FRAME FRAMESET IFRAME IMAGE ISINDEX KEYGEN LISTING MARQUEE MATH MENUITEM NOBR NOEMBED ' +
    'NOFRAMES OBJECT PLAINTEXT RB RP RT RTC TEMPLATE XMP',
);
/** What a drawing may be made of: these end it nowhere, and are closed like any other element. */
const IN_DRAWING = names('A CIRCLE G LINE PATH RECT TEXT TSPAN');
export const VOID = names('AREA BASE BR COL EMBED HR IMG INPUT LINK META PARAM SOURCE TRACK WBR');
const IN_HEAD = names('BASE LINK META NOSCRIPT SCRIPT STYLE TITLE');
/** What ends the paragraph in which it begins, */
const ENDS_PARAGRAPH = names(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE UL',
);
/** except in one of these. */
const KEEPS_PARAGRAPH = names('BUTTON CAPTION TABLE TD TH');
const HEADINGS = names('H1 H2 H3 H4 H5 H6');
/** Elements that end another of their kind, up to what begins anew. */
const ENDS_ITS_LIKE: Record<string, [like: ReadonlySet<string>, anew: ReadonlySet<string>]> = {
  A: [names('A'), names('')],
  BUTTON: [names('BUTTON'), names('')],
  FORM: [names('FORM'), names('')],
  LI: [names('LI'), names('DIR MENU OL TD TH UL')],
  DD: [names('DD DT'), names('DL')],
  DT: [names('DD DT'), names('DL')],
};
for (const heading of HEADINGS) ENDS_ITS_LIKE[heading] = [HEADINGS, names('TD TH')];
/** What may stand directly in an element, and stands nowhere else. */
const ONLY_IN: Record<string, ReadonlySet<string>> = {
  TABLE: names('CAPTION COLGROUP TBODY TFOOT THEAD'),
  TBODY: names('TR'),
  TFOOT: names('TR'),
  THEAD: names('TR'),
  TR: names('TD TH'),
  COLGROUP: names('COL'),
};
const PARTS_OF_TABLES = new Set(Object.values(ONLY_IN).flatMap((parts) => [...parts]));
const IN_SELECT = names('HR OPTGROUP OPTION');
/** Where text moves to another place. */
const NO_TEXT = new Set([...Object.keys(ONLY_IN), 'HEAD', 'HTML', '#DOCUMENT']);
/** Browsers nest no deeper than 512. */
const DEEPEST = 400;
/** Whether a name is of a form. Names are few, and stand thousands of times in a page. */
const named =
  (form: RegExp, known = new Set<string>()) =>
  (name: string) =>
    known.has(name) || (form.test(name) && known.add(ownString(name)).size > 0);
const isPlainName = named(/^[A-Z][A-Z0-9-]*$/);
const isPlainAttribute = named(/^[^\s"'<>=/\0]+$/);

/** What is odd about an element that opens in another, so many elements deep, if anything. */
export function oddElement(element: PageElement, parent: PageElement, depth: number): string | undefined {
  const { nodeName, attributes } = element;
  if (REFUSED.has(nodeName)) return `${tag(nodeName)} is read by rules of its own`;
  if (!isPlainName(nodeName)) return `${tag(nodeName)} is no name of an element`;
  for (const name in attributes)
    if (!isPlainAttribute(name) || attributes[name]?.includes('\0'))
      return `${tag(nodeName)} has an attribute "${name}"`;
  if (!mayStandIn(nodeName, parent))
    return parent.nodeName === '#DOCUMENT'
      ? `${tag(nodeName)} stands outside of <html>`
      : `${tag(nodeName)} stands in ${tag(parent.nodeName)}`;
  const [like, anew] = ENDS_ITS_LIKE[nodeName] ?? [];
  let sameKind = like !== undefined;
  let paragraph = ENDS_PARAGRAPH.has(nodeName);
  for (let above: PageElement | null = parent; above && (sameKind || paragraph); above = above.parentNode) {
    const name = above.nodeName;
    if ((sameKind && like?.has(name)) || (paragraph && name === 'P')) return `${tag(nodeName)} stands in ${tag(name)}`;
    if (anew?.has(name)) sameKind = false;
    if (KEEPS_PARAGRAPH.has(name)) paragraph = false;
  }
  return depth > DEEPEST ? `${tag(nodeName)} stands ${depth} elements deep` : undefined;
}

/** Whether an element stands in a drawing, or is one. */
const isInDrawing = (element: PageElement | null): boolean =>
  element !== null &&
  (element.nodeName === 'SVG' || (IN_DRAWING.has(element.nodeName) && isInDrawing(element.parentNode)));

const tag = (nodeName: string) => `<${nodeName.toLowerCase()}>`;

function mayStandIn(name: string, parent: PageElement): boolean {
  if (parent.nodeName === '#DOCUMENT') return name === 'HTML' && parent.children.length === 0;
  if (parent.nodeName === 'HTML') {
    const before = parent.children.map(({ nodeName }) => nodeName).join();
    return (name === 'HEAD' && before === '') || (name === 'BODY' && before === 'HEAD');
  }
  if (name === 'HTML' || name === 'HEAD' || name === 'BODY') return false;
  if (parent.nodeName === 'HEAD') return IN_HEAD.has(name);
  const only = ONLY_IN[parent.nodeName];
  if (only || PARTS_OF_TABLES.has(name)) return only?.has(name) ?? false;
  if (isInDrawing(parent)) return IN_DRAWING.has(name);
  if (parent.nodeName === 'SELECT' || parent.nodeName === 'OPTGROUP' || parent.nodeName === 'OPTION')
    return (
      IN_SELECT.has(name) && parent.nodeName !== 'OPTION' && !(name === 'OPTGROUP' && parent.nodeName === 'OPTGROUP')
    );
  return name !== 'OPTION' && name !== 'OPTGROUP';
}

/** What is odd about a text in an element, if anything. */
export function oddText(text: string, parent: PageElement): string | undefined {
  if (text.includes('\0')) return 'a character U+0000 stands there';
  if (NO_TEXT.has(parent.nodeName) && /\S/.test(text))
    return parent.nodeName === '#DOCUMENT'
      ? `"${text.trim().slice(0, 40)}" stands outside of <html>`
      : `"${text.trim().slice(0, 40)}" stands in <${parent.nodeName.toLowerCase()}>`;
  if (parent.nodeName === 'SCRIPT' && text.includes('<!--')) return 'a script holds "<!--"';
  return undefined;
}
