const FENCE = /```(?:[\w-]{1,20}(?=[ \t]*$|\\n))?/gm;
const TAG = /<\/?(?:a|b|br|code|div|em|h\d|i|li|p|pre|span|strong|t[dr]|ul)(?=[\s/>])[^<>]{0,300}>/gi;
/** Repeated escapes of `&` go in one go. */
const REFERENCE = /&(?:amp;)+|&(?:#(x?[\da-f]{1,7})|(lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip));/gi;
const MEANT: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  mdash: '—',
  ndash: '–',
};

/** Takes tags and character references of HTML and the fences of Markdown off. Tags that are not known stay. */
export function unwrapMarkup(text: string): string {
  return text
    .replace(FENCE, ' ')
    .replace(TAG, '\n')
    .replace(REFERENCE, (whole, number?: string, name?: string) => {
      if (name) return MEANT[name.toLowerCase()] ?? (/s/i.test(name) ? "'" : '"');
      if (!number) return '&';
      const point = Number(number.replace(/^x/i, '0x'));
      return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    });
}
