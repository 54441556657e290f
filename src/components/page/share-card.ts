/** What chats and search engines show of a link: title and description of a page. */

/** Longer descriptions are cut by those who show them. */
const MAX_DESCRIPTION = 200;

/** The title with its main code, unless the title says the code already. */
export function cardTitle(title: string, code: string | undefined): string {
  return code && !title.toLowerCase().includes(code.toLowerCase()) ? `${title} (${code})` : title;
}

/**
 * The summary with the likeliest cause behind it, at most 200 characters. The cause stays whole where it can: the summary is cut
 * at a word first.
 */
export function cardDescription(summary: string, cause: string): string {
  if (!cause) return cut(summary, MAX_DESCRIPTION);
  const room = MAX_DESCRIPTION - cause.length - 1;
  return room < 40 ? cut(`${summary} ${cause}`, MAX_DESCRIPTION) : `${cut(summary, room)} ${cause}`;
}

/**
 * What a web search shows and compares: the literal message, with what varies in it as an ellipsis, and what it means. Whoever
 * searches for a message looks for its words, and finds them marked in the result.
 */
export function searchDescription(summary: string, message: string | undefined): string {
  if (!message) return summary;
  const literal = message.replace(/\s*\n\s*/g, ' ').replace(/\{[A-Za-z][A-Za-z0-9]*\}/g, '…');
  const said = cut(literal, MAX_DESCRIPTION);
  return /[.!?…]$/.test(said) ? `${said} ${summary}` : `${said}. ${summary}`;
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), 1)).replace(/[\s,;:.]+$/, '')}…`;
}
