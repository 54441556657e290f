/** Text as its reader sees it, without how it is marked and laid out. Pure. */

export const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'" };

/** Without references to characters. */
export const unescaped = (text: string): string =>
  text.replace(/&(\w+|#\d+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Markdown without marks, tags, the addresses of links, and the look of quotes and dashes. */
export function plain(markdown: string): string {
  const unmarked = markdown
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\[[^\]]*\]/g, '$1')
    .replace(/<(https?:[^>]*)>/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/^\s*(?:[-*+]|\d+[.)])\s+/gm, '')
    .replace(/^\s*>\s?(?:\[!\w+\]\s*)?/gm, '')
    .replace(/^\s*(?:`{3,}|~{3,})[^\n]*$/gm, '')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replace(/(\*\*|__|\*|`)(?=\S)|(?<=\S)(\*\*|__|\*|`)/g, '');
  return collapsed(
    unescaped(unmarked)
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/\s*[–—]\s*/g, ' - '),
  );
}
