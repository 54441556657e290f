/** What is known of a page before it is shown, since other pages link to it: its tree, its headings, its expanders. */
import { attribute, firstOf, type Tree, textIn, treeOf } from './tree.ts';
import { expanderAddress, freeAnchor, headingAnchor } from './vendor-address.ts';

/** The heading that the parser puts over notes. */
const NOTES = 'footnote-label';

export interface OutlinedHeading {
  /** As GitBook calls it. */
  anchor: string;
  text: string;
}

/** An expander of a page. */
export interface OutlinedExpander {
  title: string;
  id: string;
  /** Where it stands in the documentation. */
  source: string;
}

export interface Outline {
  tree: Tree;
  headings: ReadonlyMap<Tree, OutlinedHeading>;
  expanders: ReadonlyMap<Tree, OutlinedExpander>;
  /** What anchors of the page lead to: headings, expanders and tabs. */
  byAnchor: ReadonlyMap<string, AnchorTarget>;
}

export interface AnchorTarget {
  /** What is shown where the place is mentioned. */
  text: string;
  /** The id of its own page, where it is an expander. */
  id?: string;
  /** Whether it is an id in the page. */
  isHeading?: boolean;
}

/** Reads the Markdown of a page, GitBook's blocks marked. `idOf` names an expander by its title. */
export function outlinePage(
  markdown: string,
  page: { title: string; source: string },
  idOf: (title: string) => string,
  untitled: string,
): Outline {
  const tree = treeOf(markdown);
  const headings = new Map<Tree, OutlinedHeading>();
  const expanders = new Map<Tree, OutlinedExpander>();
  const byAnchor = new Map<string, AnchorTarget>();
  const taken = new Set<string>();
  let last = '';
  let isTitle = true;
  const visit = (node: Tree) => {
    if (/^h[1-6]$/.test(node.tagName ?? '') && attribute(node, 'id') !== NOTES) {
      const text = textIn(node);
      // The first one repeats the title, and has no anchor.
      if (isTitle && node.tagName === 'h1' && (text === page.title || byAnchor.size === 0)) {
        isTitle = false;
        if (text === page.title) return;
      }
      const anchor = freeAnchor(writtenId(node) ?? headingAnchor(text), taken);
      last = anchor;
      headings.set(node, { anchor, text });
      byAnchor.set(anchor, { text, isHeading: true });
      return;
    }
    if (node.tagName === 'gb-tab') {
      const title = attribute(node, 'data-title') ?? '';
      if (title) byAnchor.set(freeAnchor(headingAnchor(title), taken), { text: title });
    }
    if (node.tagName === 'details') {
      const summary = firstOf(node, 'summary');
      const shown = summary ? textIn(summary) : '';
      const title = shown || untitled;
      const id = idOf(title);
      const wanted = attribute(node, 'id') ?? (summary && writtenId(summary)) ?? headingAnchor(shown);
      const anchor = wanted && freeAnchor(wanted, taken);
      if (anchor) byAnchor.set(anchor, { text: title, id });
      expanders.set(node, { title, id, source: expanderAddress(page.source, { anchor, heading: last, title: shown }) });
    }
    const before = last;
    for (const child of node.children ?? []) visit(child);
    // What follows an expander stands under no heading of it.
    if (node.tagName === 'details') last = before;
  };
  visit(tree);
  return { tree, headings, expanders, byAnchor };
}

/** The id that an author or GitBook has written into a heading: `<a href="#id" id="id"></a>`, or its own. */
function writtenId(node: Tree): string | undefined {
  const own = attribute(node, 'id');
  if (own) return own;
  for (const child of node.children ?? []) {
    const id = child.tagName === 'a' ? attribute(child, 'id') : undefined;
    if (id) return id;
  }
  return undefined;
}
