/** A part of a text: plain, or a value of the reader's own error with the placeholder that stands for it. */
export type TextPart = string | OwnValue;

export interface OwnValue {
  was: string;
  now: string;
}

/** What stands in a text for a value of the reader's. */
export type ShowValue = (value: OwnValue) => string;
/** Its placeholder. */
export const asPlaceholder: ShowValue = ({ was }) => was;

const BLOCKS = new Set(['DIV', 'DL', 'LI', 'OL', 'P', 'PRE', 'TABLE', 'TR', 'UL']);

/** The parts of an element's text as it was written, without buttons and what scripts added; blocks begin a line. */
export function textParts(element: Element): TextPart[] {
  const parts: TextPart[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? '';
      parts.push(node.parentElement?.closest('pre') ? text : text.replace(/\s+/g, ' '));
    }
    if (!(node instanceof HTMLElement)) return;
    if (node.matches('button, [data-not-own]')) return;
    const { was } = node.dataset;
    if (was !== undefined) {
      parts.push({ was, now: node.textContent ?? '' });
      return;
    }
    const block = BLOCKS.has(node.nodeName);
    if (block) parts.push('\n');
    for (const child of node.childNodes) visit(child);
    if (block) parts.push('\n');
  };
  for (const child of element.childNodes) visit(child);
  return parts;
}

/** Parts as one text. No empty lines, no spaces at the ends of lines. */
export function partsText(parts: readonly TextPart[], show = asPlaceholder): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : show(part)))
    .join('')
    .replace(/[^\S\n]*\n\s*/g, '\n')
    .trim();
}
