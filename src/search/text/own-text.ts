/**
 * What an entry's own text is: the text nodes of `[data-entry]` in order, a block's edge as white space, without
 * navigation, buttons, form labels and what carries `data-not-own`. Browser and build use this one function, so what
 * the search calls exact is what the reader can see.
 */

/** The part of a DOM node that is needed; real DOM nodes and those of a parser fit. */
export interface TextTree {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: Iterable<TextTree>;
  getAttribute?(name: string): string | null;
}

/** Elements whose edge separates words. Table cells count, as they stand apart on the page. */
const BLOCKS = new Set(
  (
    'address article aside blockquote br caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul'
  )
    .toUpperCase()
    .split(' '),
);
const NOT_OWN = new Set('BUTTON INPUT LABEL NAV NOSCRIPT OPTION SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA'.split(' '));

const ELEMENT = 1;
const TEXT = 3;

/** A text node and where its first character stands in the text that {@link ownText} returns. */
export interface OwnTextNode<T extends TextTree> {
  node: T;
  start: number;
}

/** Hears of each element when it opens, with the offset at which its text will start. */
export type OnElement<T extends TextTree> = (element: T, offset: number) => void;

/** The own text below `root`, white space as it stands in the document, and the text nodes it was made from. */
export function ownTextNodes<T extends TextTree>(
  root: T,
  onElement?: OnElement<T>,
): { text: string; nodes: OwnTextNode<T>[] } {
  const nodes: OwnTextNode<T>[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const visit = (node: T) => {
    if (node.nodeType === TEXT) {
      nodes.push({ node, start: length });
      add(node.nodeValue ?? '');
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (NOT_OWN.has(name) || node.getAttribute?.('data-not-own') != null) {
      // What is left out separates words as well.
      add(' ');
      return;
    }
    const block = BLOCKS.has(name);
    if (block) add(' ');
    onElement?.(node, length);
    for (const child of node.childNodes) visit(child as T);
    if (block) add(' ');
  };
  visit(root);
  return { text: parts.join(''), nodes };
}
