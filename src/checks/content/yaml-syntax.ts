import type { YAMLParseError } from 'yaml';
import type { Content, EntryFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { offsetPlace, type Place, type YamlSource } from '../yaml-place.ts';

type Words = Omit<Finding, keyof Place>;

/**
 * Every entry has frontmatter, and all YAML parses. Of a text that cannot be read the first fault is told: what
 * follows mostly follows from it. Fields that stand twice are mistakes of their own.
 */
export function yamlSyntax({ entries, references, field, codes }: Content): Finding[] {
  return [
    ...entries.filter(({ hasFrontmatter }) => !hasFrontmatter).map(withoutFrontmatter),
    ...[...entries, ...Object.values(references), field, ...codes].flatMap((source): Finding[] => {
      const { errors } = source;
      const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
      const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
      if (!first) return twice.map((error) => ({ ...offsetPlace(source, error.pos[0]), ...TWICE }));
      return [faultOf(source, first)];
    }),
  ];
}

const TWICE: Words = {
  found: 'A field stands here a second time',
  expected: 'each field once',
  next: 'Delete one of the two, or put both into one.',
};
const IN_QUOTES = 'Put the whole text into straight double quotes.';

/** Codes of the parser's errors, in the words of an author. */
const WORDS: Readonly<Record<string, (message: string) => Words>> = {
  TAB_AS_INDENT: () => ({
    found: 'A tab stands before the text of this line',
    expected: 'spaces, two for each step: YAML takes no tabs there',
    next: 'Replace the tab by spaces.',
  }),
  BLOCK_AS_IMPLICIT_KEY: () => ({
    found: 'The text of this field holds a colon with a space behind it, and has no quotes',
    expected: 'a text in quotes: without them YAML takes the colon for the end of a field name',
    next: IN_QUOTES,
  }),
  BAD_SCALAR_START: (message) => ({
    found: `The text of this field begins with "${message.trim().slice(-1)}" and has no quotes`,
    expected: 'a text in quotes: without them YAML takes the sign for something else',
    next: IN_QUOTES,
  }),
  MISSING_CHAR: (message) => ({
    found: /quote/.test(message) ? 'A quote that opens a text is not closed' : `The YAML cannot be read: ${message}`,
    expected: 'a closing sign for each opening one',
    next: /quote/.test(message) ? 'Add the closing quote.' : 'Add what is missing.',
  }),
};

function faultOf(source: YamlSource, error: YAMLParseError): Finding {
  const { yaml: text } = source;
  const place = offsetPlace(source, error.pos[0]);
  const line = lineOf(text, error.pos[0]);
  const inner = /^[\s-]*(?:[\w-]+:\s+)?("(?:[^"\\]|\\.)*")(?=\s*[^\s#,\]}])/.exec(line);
  if (inner) {
    return {
      ...place,
      found: `The text in double quotes ends here, after ${inner[1]?.slice(-20)}: a double quote stands inside of it`,
      expected: 'a text whose inner quotes are not those around it',
      next: 'Put single quotes around the whole text, and write each \' inside of it twice; or write \\" for each inner quote.',
    };
  }
  // `summary: {token} is gone`: what the sign opens is closed before the text ends.
  const sign = /^[\s-]*(?:[\w-]+:\s+)?([{[*&!%|>])/.exec(line)?.[1];
  const code = sign && /^(?:UNEXPECTED_TOKEN|BAD_ALIAS)$/.test(error.code) ? 'BAD_SCALAR_START' : error.code;
  const words = WORDS[code]?.(code === error.code ? error.message : (sign ?? ''));
  if (words && error.code === 'MISSING_CHAR') return { ...(openQuote(source, text) ?? place), ...words };
  if (words) return { ...place, ...words };
  return {
    ...place,
    found: `The YAML cannot be read: ${error.message}`,
    expected: 'YAML with two spaces of indentation and each key once',
    next: 'Put texts that hold a colon, a hash or braces, or begin with another sign, into straight double quotes.',
  };
}

function lineOf(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(from, end === -1 ? text.length : end);
}

/** The first text that opens with a quote and does not close in its line. */
function openQuote(source: YamlSource, text: string): Place | undefined {
  const match = /^([ \t-]*(?:[\w-]+:[ \t]+)?)(?:"(?:[^"\\\n]|\\.)*|'[^'\n]*)$/m.exec(text);
  return match ? offsetPlace(source, match.index + (match[1]?.length ?? 0)) : undefined;
}

/** Which of the two lines of hyphens is missing. */
function withoutFrontmatter({ path, text }: EntryFile): Finding {
  const lines = text.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && /^---[ \t]*$/.test(line));
  const place = (line: number): Place => ({ file: path, line });
  if (/^---[ \t]*$/.test(lines[0] ?? '')) {
    // The first line that is no field, no item of a list and no continuation of one.
    const body = lines.findIndex(
      (line, at) => at > 0 && (line === '' || /^[^\s#-]/.test(line)) && !/^[\w-]+:(?:\s|$)/.test(line),
    );
    const last = body === -1 ? lines.length : body + 1;
    return {
      ...place(last),
      found: 'The frontmatter is not closed',
      expected: 'a line of three hyphens after the last field',
      next: `Add --- before line ${last}, or where the fields end.`,
    };
  }
  if (/^[\w-]+:(?:\s|$)/.test(lines[0] ?? '') && end !== -1) {
    return {
      ...place(1),
      found: 'The frontmatter is not opened',
      expected: 'a line of three hyphens at the top of the file',
      next: 'Add --- as the first line.',
    };
  }
  return {
    ...place(1),
    found: 'The file has no frontmatter',
    expected: 'a block between two lines of three hyphens, the first one at the top of the file',
    next: 'Compare with another entry; "npm run new" writes a skeleton.',
  };
}
