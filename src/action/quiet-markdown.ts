/** Markdown for somebody's issue: it calls nobody, points at no other issue and shows no picture, whatever a site has written. */

/** Stands between a sign and what follows: people read both as before, and GitHub makes nothing of them. */
const APART = '\u2060';
/** Code and escapes, where nothing is made of signs; an address, which stays whole; else what is read. */
const PIECE =
  /(\\[\s\S]|^`{3}[\s\S]*?^`{3}[ \t]*$|(?<!`)(`+)(?!`)[^\n]*?[^`\n]\2(?!`))|(https?:\/\/[^\s<>()"'`\\]+)|(?:(?!https?:\/\/)[^`\\])+|[\s\S]/gm;
/** A link to them tells them that they were mentioned, in their own history. */
const TELLING = /^(https?:\/\/)(?:www\.)?github\.com(?=\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\/)/i;

/** Markdown as it may be said. */
export const quietMarkdown = (markdown: string): string =>
  markdown.replace(PIECE, (whole: string, kept?: string, _marks?: string, address?: string) => {
    if (kept) return /^\\[@#]/.test(kept) ? `${kept}${APART}` : kept;
    if (address) return address.replace(TELLING, '$1redirect.github.com');
    return whole
      .replace(/</g, '&lt;')
      .replace(/&(?=commat;|num;|#x)/gi, '&amp;')
      .replace(/(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}_-])/gu, `@${APART}`)
      .replace(/#(?=\d)/g, `#${APART}`)
      .replace(/\bgh-(?=\d)/gi, (sign: string) => sign + APART)
      .replace(/!(?=\[)/g, '\\!');
  });

/** A text that is no Markdown, as Markdown of one line that reads the same. */
export const quietText = (text: string): string =>
  quietMarkdown(
    text
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/&/g, '&amp;')
      .replace(/[\\`*_{}[\]~|]/g, '\\$&'),
  );
