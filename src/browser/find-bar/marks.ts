/**
 * Marks a text on an entry's page without changing the page: ranges in the CSS Custom Highlight API. The text is
 * looked for in the entry's own text, exactly as the search does.
 */

import { type Normalised, normalise, normaliseWithOffsets, originalEnd } from '../../search/text/normalise.ts';
import { type OwnTextNode, ownTextNodes } from '../../search/text/own-text.ts';

const CURRENT_BLOCK = 'data-current-match';

/** The own text of some elements, read again when it has changed. */
export class PageText {
  readonly #roots: readonly Element[];
  readonly #changes = new MutationObserver(() => this.#forget());
  #read: { nodes: OwnTextNode<Node>[]; normal: Normalised }[] | undefined;

  constructor(roots: Iterable<Element>) {
    this.#roots = [...roots];
    for (const root of this.#roots) {
      this.#changes.observe(root, { subtree: true, childList: true, characterData: true });
    }
  }

  /** Whether the page has changed since its ranges were asked for. */
  isStale(): boolean {
    if (this.#changes.takeRecords().length > 0) this.#forget();
    return !this.#read;
  }

  /**
   * Every range of a text, in order. Spaces at its ends count, as they do in the search, unless nothing is found with
   * them; they are no part of the ranges.
   */
  rangesOf(text: string): Range[] {
    const query = normalise(text);
    const bare = query.trim();
    if (!bare) return [];
    if (this.isStale()) {
      this.#read = this.#roots.map((root) => {
        const { nodes, text: own } = ownTextNodes<Node>(root as Node);
        return { nodes, normal: normaliseWithOffsets(own) };
      });
    }
    const find = (wanted: string) => (this.#read ?? []).flatMap(({ nodes, normal }) => within(nodes, normal, wanted));
    const ranges = find(query);
    return ranges.length > 0 || query === bare ? ranges : find(bare);
  }

  /** Ends the watch over the page. */
  end(): void {
    this.#changes.disconnect();
  }

  #forget(): void {
    this.#read = undefined;
  }
}

function within(nodes: OwnTextNode<Node>[], normal: Normalised, wanted: string): Range[] {
  const ranges: Range[] = [];
  const lead = wanted.length - wanted.trimStart().length;
  const size = wanted.trim().length;
  let at = normal.text.indexOf(wanted);
  for (; at !== -1; at = normal.text.indexOf(wanted, at + wanted.length)) {
    const start = boundary(nodes, normal.offsets[at + lead] ?? 0, false);
    const end = boundary(nodes, originalEnd(normal, at + lead + size), true);
    if (!start || !end) continue;
    const range = document.createRange();
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

/** Marks the ranges, and one of them as the current one; without ranges, takes every mark away. */
export function paint(ranges: readonly Range[], current?: Range): void {
  const highlights = (CSS as { highlights?: HighlightRegistry }).highlights;
  if (highlights) {
    highlights.delete('fragment');
    highlights.delete('current');
    if (ranges.length > 0) highlights.set('fragment', new Highlight(...ranges));
    if (!current) return;
    const above = new Highlight(current);
    above.priority = 1;
    highlights.set('current', above);
    return;
  }
  document.querySelector(`[${CURRENT_BLOCK}]`)?.removeAttribute(CURRENT_BLOCK);
  current?.startContainer.parentElement?.setAttribute(CURRENT_BLOCK, '');
}

/** The position of the first range that starts at or behind another; 0 if there is none. */
export function firstFrom(ranges: readonly Range[], other: Range): number {
  return Math.max(
    0,
    ranges.findIndex((range) => range.compareBoundaryPoints(Range.START_TO_START, other) >= 0),
  );
}

/** A range that starts where an element does; without one, at the beginning of the page. */
export function startOf(element: Element | null): Range {
  const range = document.createRange();
  if (element) range.selectNodeContents(element);
  return range;
}
