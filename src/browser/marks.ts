/**
 * Marks a text on an entry's page without changing the page: ranges in the CSS Custom Highlight API. The text is
 * looked for in the entry's own text, exactly as the search does.
 */

import { normalise, normaliseWithOffsets, originalEnd } from '../search/normalise.ts';
import { type OwnTextNode, ownTextNodes } from '../search/own-text.ts';
import { openAround } from './folds.ts';
import type { RememberedMark } from './mark-memory.ts';

/** Every range of the text in the entry's own text, in order. */
export function rangesOf(root: Element, text: string): Range[] {
  const query = normalise(text).trim();
  if (!query) return [];
  const own = ownTextNodes<Node>(root as Node);
  const normal = normaliseWithOffsets(own.text);
  const { text: normalised, offsets } = normal;
  const ranges: Range[] = [];
  for (let at = normalised.indexOf(query); at !== -1; at = normalised.indexOf(query, at + query.length)) {
    const range = document.createRange();
    const start = boundary(own.nodes, offsets[at] ?? 0, false);
    const end = boundary(own.nodes, originalEnd(normal, at + query.length), true);
    if (!start || !end) continue;
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    ranges.push(range);
  }
  return ranges;
}

/** The text node and offset of an offset in the own text; the end of a range belongs to the node before it. */
function boundary(
  nodes: OwnTextNode<Node>[],
  offset: number,
  isEnd: boolean,
): { node: Node; offset: number } | undefined {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = nodes[middle]?.start ?? 0;
    if (isEnd ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const found = nodes[low];
  if (!found) return undefined;
  return { node: found.node, offset: Math.min(Math.max(0, offset - found.start), found.node.nodeValue?.length ?? 0) };
}

/** Marks a text on the page, opens the section of the chosen place and brings it into view. */
export function showMark(root: Element, mark: RememberedMark): void {
  const ranges = rangesOf(root, mark.text);
  const highlights = (CSS as { highlights?: HighlightRegistry }).highlights;
  if (highlights) highlights.set('fragment', new Highlight(...ranges));
  const section = mark.anchor ? document.getElementById(mark.anchor) : root;
  const first =
    ranges.find(
      (range) => section && !(section.compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_PRECEDING),
    ) ?? ranges[0];
  if (!first) return;
  const start = first.startContainer.parentElement;
  // A match in the summary of a closed section can be seen without opening it.
  const summary = start?.closest('summary');
  const inside = summary ? summary.parentElement?.parentElement : start;
  if (inside) openAround(inside);
  const box = first.getBoundingClientRect();
  if (box.top < 80 || box.bottom > innerHeight - 40) {
    start?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}
