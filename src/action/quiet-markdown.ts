/** Markdown for somebody's issue: it calls nobody, points at no other issue and shows no picture, whatever a site has written. */

/** Stands between a sign and what follows: people read both as before, and GitHub makes nothing of them. */
const APART = '\u2060';
const ADDRESS = 'https?:\\/\\/[^\\s()<>"\'`\\\\[\\]|]+';
/** What stays Markdown: a block of code, code, a link, an address, bold words. Of all else, no sign means anything. */
const PIECE = new RegExp(
  [
    '^`{3}(?<language>\\w*)\\n(?<block>[\\s\\S]*?)\\n?^`{3}[ \\t]*$',
    '(?<![\\\\`])`(?<code>[^`\\n]+)`(?!`)',
    `(?<![\\\\!])\\[(?<words>(?:[^[\\]\\n\`\\\\]|\\\\.)+)\\]\\((?<link>${ADDRESS})\\)`,
    `(?<address>${ADDRESS})`,
    '(?<![\\\\*])\\*\\*(?<bold>[^*\\n`[\\]\\\\:]+)\\*\\*(?!\\*)',
  ].join('|'),
  'gm',
);
/** A link to them tells them that they were mentioned, in their own history. */
const TELLING = /^(https?:\/\/)(?:www\.)?github\.com(?=\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\/)/i;

/** A text that is no Markdown, as Markdown that reads the same. */
export const quietText = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()<>!|~&#$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}_-]|$)/gu, `@${APART}`)
    .replace(/#(?=\d|$)/g, `#${APART}`)
    .replace(/gh-(?=\d)/gi, (sign) => sign + APART);

/** Markdown as it may be said. */
export function quietMarkdown(markdown: string): string {
  let quiet = '';
  let done = 0;
  const say = (to: number) => {
    quiet += quietText(plain(markdown.slice(done, to)));
  };
  for (const match of markdown.matchAll(PIECE)) {
    say(match.index);
    done = match.index + match[0].length;
    const {
      language = '',
      block,
      code,
      words = '',
      link,
      address,
      bold,
    } = match.groups as Record<string, string | undefined>;
    if (block !== undefined) quiet += `\`\`\`${language}\n${block}\n\`\`\``;
    else if (code !== undefined) quiet += `\`${code}\``;
    else if (link !== undefined) quiet += `[${quietText(plain(words))}](${untold(link)})`;
    else if (address !== undefined) quiet += `<${untold(address)}>`;
    else quiet += `**${quietText(bold ?? '')}**`;
  }
  say(markdown.length);
  return quiet;
}

/** Without the signs that keep Markdown from reading others. */
const plain = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
const untold = (address: string): string => address.replace(TELLING, '$1redirect.github.com');
