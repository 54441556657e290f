import { codeLines, inlineCode } from './code-lines.ts';
import { pageFile } from './front-matter.ts';
import { isOfTemplate, readTag, TAG, type Tag, useOf } from './gitbook-tags.ts';
import { ImportError } from './import-error.ts';
import { decoded, pathFrom } from './space-path.ts';

/** Elements that stand for GitBook's blocks begin with it. */
export const BLOCK = 'gb-';
/** So many files one inside of the other: nobody nests as deep. */
const DEEPEST = 20;
/** Characters of a page with all that it includes. */
const LONGEST = 8_000_000;

/** A block that is open. */
interface Open {
  name: string;
  line: number;
}

/**
 * The Markdown of a page with an element in the place of each of GitBook's tags, and with what it includes. Elements stand on lines of
 * their own, so that the parser of Markdown reads what is in them as Markdown.
 * @throws ImportError where a tag is unknown, is not closed, or includes what it may not.
 */
export function markBlocks(
  page: { file: string; body: string; line: number },
  files: ReadonlyMap<string, string>,
): string {
  let length = 0;
  const marked = (one: { file: string; body: string; line: number }, within: readonly string[]): string => {
    const lines: string[] = [];
    const open: Open[] = [];
    const isCode = codeLines();
    let raw = false;
    const all = one.body.split('\n');
    for (const [at, line] of all.entries()) {
      const place = { file: one.file, line: one.line + at };
      length += line.length + 1;
      if (length > LONGEST)
        throw new ImportError(`With all that it includes, the page is longer than ${LONGEST / 1e6} MB.`, place);
      if (isCode(line) || !line.includes('{%')) {
        lines.push(line);
        continue;
      }
      const code = inlineCode(line);
      const prefix = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/.exec(line)?.[0] ?? '';
      /** What continues the containers of the line: a list's mark does not stand twice. */
      const beside = prefix.replace(/[^\s>]/g, ' ');
      let text = '';
      let next = 0;
      let isFirst = true;
      const put = (element: string) => {
        const before = text.slice(beside.length).trim() ? text : '';
        if (before) lines.push(before);
        const isInMark = !before && isFirst && prefix !== beside;
        // A line that only continues its containers parts the element from what stands before it.
        if (!isInMark) lines.push(beside.trimEnd());
        lines.push((isInMark ? prefix : beside) + element, beside.trimEnd());
        text = beside;
        isFirst = false;
      };
      for (const match of line.matchAll(TAG)) {
        const tag = readTag(match);
        if (code.some(([from, to]) => match.index >= from && match.index < to)) continue;
        const closes = tag.isEnd && tag.name === 'if' && open.at(-1)?.name === 'if';
        if (raw && !(tag.isEnd && tag.name === 'raw')) continue;
        const use = closes ? 'around' : useOf(tag);
        const isAlone = match.index === prefix.length;
        if (!use) {
          if (isAlone && !isOfTemplate(tag))
            throw new ImportError(
              `Unknown tag "${tag.isEnd ? 'end' : ''}${tag.name}": ${tag.source.slice(0, 80)}`,
              place,
            );
          continue;
        }
        text += line.slice(next, match.index);
        next = match.index + tag.source.length;
        if (tag.name === 'raw') {
          raw = !tag.isEnd;
          continue;
        }
        if (tag.isEnd) {
          const last = open.pop();
          if (last?.name !== tag.name)
            throw new ImportError(
              last
                ? `"end${tag.name}" stands where "${last.name}" of line ${last.line} is open.`
                : `"end${tag.name}" closes nothing.`,
              place,
            );
          put(`</${BLOCK}${nameOf(tag)}>`);
        } else if (tag.name === 'include') {
          put(`<${BLOCK}include data-from="${escaped(includedPath(one.file, tag, place, files))}">`);
          for (const included of include(tag, place, [...within, one.file]).split('\n'))
            lines.push(included ? beside + included : beside.trimEnd());
          put(`</${BLOCK}include>`);
        } else {
          const isAround = use === 'around' || (use === 'either' && isClosed(tag, line.slice(next), all.slice(at + 1)));
          const element = `${BLOCK}${nameOf(tag)}`;
          put(`<${element}${attributesOf(tag)}>${isAround ? '' : `</${element}>`}`);
          if (isAround) open.push({ name: tag.name, line: place.line });
        }
      }
      text += line.slice(next);
      if (isFirst || text.trim()) lines.push(text);
    }
    const left = open.at(-1);
    if (left) throw new ImportError(`"${left.name}" is not closed.`, { file: one.file, line: left.line });
    return lines.join('\n');
  };
  const include = (tag: Tag, place: { file: string; line: number }, within: readonly string[]): string => {
    const path = includedPath(place.file, tag, place, files);
    if (within.includes(path))
      throw new ImportError(`It includes itself: ${[...within.slice(within.indexOf(path)), path].join(' > ')}.`, place);
    if (within.length > DEEPEST) throw new ImportError(`Files include files more than ${DEEPEST} deep.`, place);
    return marked(pageFile(path, files.get(path) ?? ''), within);
  };
  return marked(page, []);
}

function includedPath(
  file: string,
  { values }: Tag,
  place: { file: string; line: number },
  files: ReadonlyMap<string, string>,
): string {
  const target = decoded(values[''] ?? '');
  const path = pathFrom(file, target);
  if (path === undefined)
    throw new ImportError(`"${target}" leads out of the folder of the space; nothing outside of it is read.`, place);
  if (!files.has(path)) throw new ImportError(`It includes "${target}", which is not there.`, place);
  return path;
}

/** Whether a tag that may stand alone is closed further on, before another of its name. */
function isClosed({ name }: Tag, rest: string, following: readonly string[]): boolean {
  const isCode = codeLines();
  for (const line of [rest, ...following]) {
    if (isCode(line) || !line.includes('{%')) continue;
    for (const match of line.matchAll(TAG)) {
      const tag = readTag(match);
      if (tag.name === name) return tag.isEnd;
    }
  }
  return false;
}

/** `@mermaid/diagram` is a block of an integration. */
const nameOf = ({ name }: Tag): string => (name.startsWith('@') ? 'integration' : name.toLowerCase());

const attributesOf = ({ name, values }: Tag): string => {
  const all = name.startsWith('@') ? { ...values, integration: name.slice(1) } : values;
  return Object.entries(all)
    .map(([key, value]) => ` data-${(key || 'value').toLowerCase().replace(/[^a-z0-9-]/g, '-')}="${escaped(value)}"`)
    .join('');
};

const escaped = (text: string): string =>
  text
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s+/g, ' ');
