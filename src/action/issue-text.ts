/** What people wrote of an issue, without its dress: the text that is looked for, and what of it a program has printed. */

/** Characters of an issue that are read: GitHub takes 65,536 in a body, an event may bring more. */
export const MOST_READ = 70_000;
/** Words of a line that is a thing by itself rather than a sentence about one. */
const MOST_WORDS = 5;

export interface IssueText {
  title: string;
  body: string;
  /** Code, quotes and short lines: whatever stands there is the error itself, and no talk about another one. */
  printed: string;
}

/** A template's own lines: headings, answers that were left out, confirmations. */
const OF_TEMPLATE = /^\s*(?:#{1,6}\s.*|_no response_|[-*]\s+\[[ x]\].*)$/i;
const FENCE = /^\s*(?:>\s?)*(`{3,}|~{3,})/;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const TAG = /<\/?(?:details|summary|br|p|div|kbd|pre|code|sub|sup|b|i|img|a|h[1-6])(?:\s[^<>]{0,1000})?\/?>/gi;
/** A picture tells nothing; of a link, its words do. */
const PICTURE = /!\[[^\]\n]{0,500}\]\([^()\s]{0,2000}\)/g;
const LINK = /\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}\)/g;
const QUOTE = /^\s*(?:>\s?)+/;
const SPAN = /`([^`\n]+)`/g;
/** What maintainers let titles begin with: `[Bug]:`. */
const LABEL = /^\s*(?:\[[^\]\n]{1,40}\]\s*:?\s*)+/;

/** Reads an issue. Work is linear in its length, of which {@link MOST_READ} characters count. */
export function issueText(title: string, body: string): IssueText {
  const lines: string[] = [];
  const printed: string[] = [];
  const name = title.slice(0, 1000).trim();
  const subject = name.replace(LABEL, '');
  // A code that a title begins with is what the issue is about.
  printed.push(/^\S*/.exec(subject)?.[0] ?? '');
  for (const { text, isCode } of blocksOf(body.slice(0, MOST_READ).replace(/\r\n?/g, '\n'))) {
    if (isCode) {
      lines.push(text);
      printed.push(text);
      continue;
    }
    for (const line of text.replace(COMMENT, '').replace(PICTURE, '').replace(TAG, ' ').split('\n')) {
      const bare = line.replace(QUOTE, '');
      if (OF_TEMPLATE.test(bare)) continue;
      const said = bare.replace(LINK, '$1').replace(SPAN, '$1').trim();
      lines.push(said);
      const isShort = (said.match(/\S+/g)?.length ?? 0) <= MOST_WORDS;
      if (bare !== line || isShort || /^(?: {4}|\t)/.test(line)) printed.push(said);
      else printed.push(...[...bare.matchAll(SPAN)].map(([, code = '']) => code));
    }
  }
  return {
    title: name,
    body: lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    printed: printed.join('\n'),
  };
}

/** The text between fences, and what stands in them; an HTML comment in a log is a part of the log. */
function blocksOf(body: string): { text: string; isCode: boolean }[] {
  const blocks: { text: string; isCode: boolean }[] = [];
  let block: string[] = [];
  let fence = '';
  const end = () => {
    if (block.length > 0) blocks.push({ text: block.join('\n'), isCode: fence !== '' });
    block = [];
  };
  for (const line of body.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (mark && (!fence || mark.startsWith(fence))) {
      end();
      fence = fence ? '' : mark;
    } else block.push(line);
  }
  end();
  return blocks;
}

/** Whether a code stands in what was printed, or before a colon, as programs write it in front of their message. */
export function isPrinted(code: string, { title, body, printed }: IssueText): boolean {
  const whole = `(?<![\\p{L}\\p{N}])${code.replace(/[^\p{L}\p{N}]/gu, '\\$&')}`;
  if (new RegExp(`${whole}(?![\\p{L}\\p{N}])`, 'iu').test(printed)) return true;
  return new RegExp(`${whole}:`, 'iu').test(`${title}\n${body}`);
}
