/**
 * Reads what the search and the checks need from the body of an entry without rendering it. The body's grammar is
 * small: components of the kinds that CONTRIBUTING lists, each tag on lines of its own.
 */

/** One component tag of a body. */
export interface BodyTag {
  name: string;
  attributes: Record<string, string>;
  /** 1-based line in the body. */
  line: number;
}

const TAG = /<([A-Z][A-Za-z]*)((?:\s+[a-zA-Z]+="[^"]*")*)\s*\/?>/g;
const ATTRIBUTE = /([a-zA-Z]+)="([^"]*)"/g;
export const FENCE = /^( *)(`{3,}|~{3,})([^\n]*)\n([\s\S]*?)^\1\2 *$/gm;
/** A tag with attributes, or code in the text: whichever begins first. */
const TAG_OR_CODE = /<[A-Za-z][A-Za-z0-9.]*(?:\s+[a-zA-Z]+="[^"]*")+\s*\/?>|(`+)[^`\n]+\1/g;

/**
 * Replaces code blocks and inline code by spaces of the same shape, so that lines and columns stay. Backticks inside an
 * attribute are part of its text: `check="It prints `done`."` stays.
 */
export function withoutCode(body: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  return body.replace(FENCE, blank).replace(TAG_OR_CODE, (part, ticks) => (ticks ? blank(part) : part));
}

/** Tags of bodies that were read: lists, pages and components ask for the same ones. */
const known = new Map<string, readonly BodyTag[]>();
/** So many bodies are kept; then all are forgotten, so that memory stays bounded. */
const MOST_KNOWN = 2000;

/** All component tags of a body, in order. */
export function tagsOf(body: string): readonly BodyTag[] {
  const before = known.get(body);
  if (before) return before;
  if (known.size === MOST_KNOWN) known.clear();
  const tags = readTags(body);
  known.set(body, tags);
  return tags;
}

function readTags(body: string): BodyTag[] {
  const text = withoutCode(body);
  return [...text.matchAll(TAG)].map((match) => ({
    name: match[1] ?? '',
    attributes: Object.fromEntries([...(match[2] ?? '').matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value])),
    line: lineAt(text, match.index),
  }));
}

/** One fenced code block of a body. */
export interface CodeBlock {
  language: string;
  code: string;
  /** 1-based line in the body. */
  line: number;
}

export function codeBlocksOf(body: string): CodeBlock[] {
  return [...body.matchAll(FENCE)].map((match) => ({
    language: (match[3] ?? '').trim(),
    code: (match[4] ?? '')
      .split('\n')
      .map((line) => line.slice((match[1] ?? '').length))
      .join('\n')
      .trimEnd(),
    line: lineAt(body, match.index),
  }));
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
