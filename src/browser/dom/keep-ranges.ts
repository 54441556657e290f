/**
 * Remembers the marks inside an element before its children are moved: moving a node collapses the ranges in it.
 * Returns what puts them back.
 */
export function keepRanges(root: Element): () => void {
  const highlights = (CSS as { highlights?: Iterable<[string, Iterable<AbstractRange>]> }).highlights ?? [];
  const kept: { range: Range; start: [Node, number]; end: [Node, number] }[] = [];
  for (const [, ranges] of highlights) {
    for (const range of ranges) {
      if (!(range instanceof Range) || !range.intersectsNode(root)) continue;
      kept.push({
        range,
        start: [range.startContainer, range.startOffset],
        end: [range.endContainer, range.endOffset],
      });
    }
  }
  return () => {
    for (const { range, start, end } of kept) {
      range.setStart(...start);
      range.setEnd(...end);
    }
  };
}
