/** A page as a tree of HTML: Markdown by its parser, HTML in it as browsers read it. */
import { markdownToHast } from 'satteri';

/** The part of a hast node that is needed. */
export interface Tree {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  value?: string;
  children?: Tree[];
}

/** Quotes and dashes stay as they are, since they may be part of an error. */
const FEATURES = { smartPunctuation: false, frontmatter: false, rawHtml: true } as const;

export const treeOf = (markdown: string): Tree => markdownToHast(markdown, { features: FEATURES }) as Tree;

/** The text of a tree, white space collapsed. */
export const textIn = (node: Tree): string => rawText(node).replace(/\s+/g, ' ').trim();

/** A line of Markdown as its text alone. */
export const plainText = (line: string): string => textIn(treeOf(line));

function rawText(node: Tree): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.tagName === 'br') return ' ';
  return (node.children ?? []).map(rawText).join('');
}

/** An attribute of an element as text; undefined where it has none. hast writes names as scripts do: `data-x` is `dataX`. */
export function attribute({ properties = {} }: Tree, name: string): string | undefined {
  const camel = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const value = properties[name === 'class' ? 'className' : camel] ?? properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}

/** The first element of a name below a node. */
export function firstOf(node: Tree, name: string): Tree | undefined {
  for (const child of node.children ?? []) {
    const found = child.tagName === name ? child : firstOf(child, name);
    if (found) return found;
  }
  return undefined;
}
