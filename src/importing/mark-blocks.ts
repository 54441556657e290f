import { codeLines, inlineCode } from './code-lines.ts';
import { type PageFile, pageFile } from './front-matter.ts';
import { isOfTemplate, readTag, TAG, type Tag, useOf } from './gitbook-tags.ts';
import { ImportError } from './import-error.ts';
import { literalBrackets } from './literal-brackets.ts';
import { decoded, pathFrom } from './space-path.ts';

/** Elements that stand for GitBook's blocks begin with it. */
export const BLOCK = 'gb-';
/** So many files one inside of the other: nobody nests as deep. */
const DEEPEST = 20;
/** Characters of a page with all that it includes. */
const LONGEST = 8_000_000;
/** Lines over which a tag may go. */
const MOST_LINES = 200;

type Texts = ReadonlyMap<string, string>;
type Part = Pick<PageFile, 'file' | 'body' | 'line'>;
interface LinePlace {
  file: string;
  line: number;
}

/**
 * The Markdown of a page with an element in the place of each of GitBook's tags, and with what it includes. Elements stand on lines of
 * their own, so that the parser of Markdown reads what is in them as Markdown.
 * @throws ImportError where a tag is unknown, is not closed, or includes what it may not.
 */
export const markBlocks = (page: Part, files: Texts): string =>
  marked(page, { files, within: [], room: { left: LONGEST } });

/** What is known while a file is read: what includes it, and how much more the page may have. */
interface Reading {
  files: Texts;
  within: readonly string[];
  room: { left: number };
}

function marked(part: Part, reading: Reading): string {
  const { file } = part;
  const writer = new LineWriter(reading, file);
  const isCode = codeLines();
  const all = part.body.split('\n');
  for (let at = 0; at < all.length; at++) {
    let line = all[at] as string;
    const place = { file, line: part.line + at };
    reading.room.left -= line.length + 1;
    if (reading.room.left < 0)
      throw new ImportError(`With all that it includes, the page is longer than ${LONGEST / 1e6} MB.`, place);
    if (isCode(line)) {
      writer.lines.push(line);
      continue;
    }
    // A tag goes over several lines.
    if (/\{%(?!.*%\})/.test(line)) {
      const end = all.slice(at + 1, at + MOST_LINES).findIndex((next) => next.includes('%}'));
      const whole = [line, ...all.slice(at + 1, at + 2 + end)].join(' ');
      if (end >= 0 && useOf(tagsOf(whole)[0]?.tag)) {
        line = whole;
        at += end + 1;
      }
    }
    writer.add(line, place, () => all.slice(at + 1));
  }
  writer.end();
  return writer.lines.join('\n');
}

const tagsOf = (line: string): { tag: Tag; from: number; to: number }[] =>
  line.includes('{%')
    ? [...line.matchAll(TAG)].map((match) => ({
        tag: readTag(match),
        from: match.index,
        to: match.index + match[0].length,
      }))
    : [];

/** Writes the lines of one file. */
class LineWriter {
  readonly lines: string[] = [];
  readonly #open: { name: string; line: number }[] = [];
  readonly #reading: Reading;
  readonly #file: string;
  /** Between `raw` and its end nothing is a tag. */
  #isRaw = false;

  constructor(reading: Reading, file: string) {
    this.#reading = reading;
    this.#file = file;
  }

  /** A line that is no code. `following`: those behind it. */
  add(written: string, place: LinePlace, following: () => readonly string[]): void {
    const line = literalBrackets(written, [
      ...inlineCode(written),
      ...tagsOf(written).map(({ from, to }) => [from, to] as const),
    ]);
    const code = inlineCode(line);
    const within = new WithinLine(line, this.lines);
    for (const { tag, from, to } of tagsOf(line)) {
      if (code.some(([start, end]) => from >= start && from < end)) continue;
      if (this.#isRaw && !(tag.isEnd && tag.name === 'raw')) continue;
      const use = this.#endsCondition(tag) ? 'around' : useOf(tag);
      if (!use) {
        if (from === within.prefix.length && !isOfTemplate(tag))
          throw new ImportError(
            `Unknown tag "${tag.isEnd ? 'end' : ''}${tag.name}": ${tag.source.slice(0, 80)}`,
            place,
          );
        continue;
      }
      within.passOver(from, to);
      if (tag.name === 'raw') this.#isRaw = !tag.isEnd;
      else if (tag.isEnd) within.put(this.#close(tag, place));
      else if (tag.name === 'include') this.#include(tag, place, within);
      else {
        const isAround = use === 'around' || isClosed(tag, [line.slice(to), ...following()]);
        if (isAround) this.#open.push({ name: tag.name, line: place.line });
        within.put(`<${elementOf(tag)}${attributesOf(tag)}>${isAround ? '' : `</${elementOf(tag)}>`}`);
      }
    }
    within.end();
  }

  end(): void {
    const left = this.#open.at(-1);
    if (left) throw new ImportError(`"${left.name}" is not closed.`, { file: this.#file, line: left.line });
  }

  /** A condition of a template ends otherwise than one of GitBook. */
  #endsCondition({ name, isEnd }: Tag): boolean {
    return isEnd && name === 'if' && this.#open.at(-1)?.name === 'if';
  }

  #close(tag: Tag, place: LinePlace): string {
    const last = this.#open.pop();
    if (last?.name === tag.name) return `</${elementOf(tag)}>`;
    throw new ImportError(
      last
        ? `"end${tag.name}" stands where "${last.name}" of line ${last.line} is open.`
        : `"end${tag.name}" closes nothing.`,
      place,
    );
  }

  #include({ values }: Tag, place: LinePlace, within: WithinLine): void {
    const { files, within: above, room } = this.#reading;
    const target = decoded(values[''] ?? '');
    const path = pathFrom(place.file, target);
    if (path === undefined)
      throw new ImportError(`"${target}" leads out of the folder of the space; nothing outside of it is read.`, place);
    const text = files.get(path);
    if (text === undefined) throw new ImportError(`It includes "${target}", which is not there.`, place);
    const way = [...above, this.#file];
    if (way.includes(path))
      throw new ImportError(`It includes itself: ${[...way.slice(way.indexOf(path)), path].join(' > ')}.`, place);
    if (way.length > DEEPEST) throw new ImportError(`Files include files more than ${DEEPEST} deep.`, place);
    within.put(`<${BLOCK}include data-from="${escaped(path)}">`);
    within.putLines(marked(pageFile(path, text), { files, within: way, room }).split('\n'));
    within.put(`</${BLOCK}include>`);
  }
}

/** What becomes of one line: elements on lines of their own, in the list or quote in which it stands. */
class WithinLine {
  /** Marks of lists and quotes before the line. */
  readonly prefix: string;
  /** What goes on in them: the mark of an item does not stand twice. */
  readonly #beside: string;
  readonly #line: string;
  readonly #lines: string[];
  #text = '';
  #next = 0;
  #isFirst = true;

  constructor(line: string, lines: string[]) {
    this.prefix = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/.exec(line)?.[0] ?? '';
    this.#beside = this.prefix.replace(/[^\s>]/g, ' ');
    this.#line = line;
    this.#lines = lines;
  }

  /** A tag stands from one offset to another. */
  passOver(from: number, to: number): void {
    this.#text += this.#line.slice(this.#next, from);
    this.#next = to;
  }

  put(element: string): void {
    const before = this.#text.slice(this.#beside.length).trim() !== '';
    const beginsItem = !before && this.#isFirst && this.prefix !== this.#beside;
    if (before) this.#lines.push(this.#text);
    // An empty line parts the element from what stands before it.
    if (!beginsItem) this.#lines.push(this.#beside.trimEnd());
    this.#lines.push((beginsItem ? this.prefix : this.#beside) + element, this.#beside.trimEnd());
    this.#text = this.#beside;
    this.#isFirst = false;
  }

  putLines(lines: readonly string[]): void {
    for (const line of lines) this.#lines.push(line ? this.#beside + line : this.#beside.trimEnd());
  }

  end(): void {
    this.#text += this.#line.slice(this.#next);
    if (this.#isFirst || this.#text.trim()) this.#lines.push(this.#text);
  }
}

/** Whether a tag that may stand alone is closed further on, before another of its name. */
function isClosed({ name }: Tag, lines: readonly string[]): boolean {
  const isCode = codeLines();
  for (const line of lines) {
    if (isCode(line)) continue;
    const same = tagsOf(line).find(({ tag }) => tag.name === name);
    if (same) return same.tag.isEnd;
  }
  return false;
}

/** `@mermaid/diagram` is a block of an integration. */
const elementOf = ({ name }: Tag): string => BLOCK + (name.startsWith('@') ? 'integration' : name.toLowerCase());

const attributesOf = ({ values }: Tag): string =>
  Object.entries(values)
    .map(([key, value]) => ` data-${(key || 'value').toLowerCase().replace(/[^a-z0-9-]/g, '-')}="${escaped(value)}"`)
    .join('');

/** A value as an attribute. What is written as a character reference stays one. */
const escaped = (text: string): string =>
  text
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s+/g, ' ');
