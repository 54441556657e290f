const TAG =
  /<\/?(?:a|b|br|code|div|em|font|h[1-6]|hr|i|li|ol|p|pre|small|span|strong|t[dhr]|table|tbody|u|ul)(?=[\s/>])[^<>]{0,300}>/gi;
/** Repeated escapes of `&` go in one go. */
const REFERENCE = /&(?:amp;)+|&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip));/gi;
const MEANT: Record<string, string> = { lt: '<', gt: '>', qu: '"', ap: "'", nb: ' ', ls: "'", rs: "'", he: '…' };
const FENCE = /```(?:[\w-]{1,20}(?=[ \t]*$|\\n))?/gm;

/** Takes tags and character references of HTML and the fences of Markdown off. Tags that are not known stay. */
export function unwrapMarkup(text: string): string {
  return text
    .replace(FENCE, ' ')
    .replace(TAG, '\n')
    .replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
      const short = name?.slice(0, 2).toLowerCase();
      if (short)
        return MEANT[short] ?? (short[1] === 'd' ? (name?.length === 5 && /h$/i.test(name) ? '-' : '"') : whole);
      if (!decimal && !hex) return '&';
      const point = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
      return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    });
}
