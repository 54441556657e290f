/**
 * What a watched file says, item by item, without its layout: how its source is wrapped, marked, indented or linked is no part of it. Pure.
 */
import { createHash } from 'node:crypto';
import type { Watched } from '../schemas/watched.ts';

/** What each item says, by what it is called. */
export type Items = ReadonlyMap<string, string>;

/** Characters from which a string of code is a message. */
const LEAST_STRING = 12;

/** The items of a file. */
export function itemsOf(text: string, kind: Watched['kind']): Items {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (kind === 'table') return rowsOf(lines);
  return kind === 'headings' ? sectionsOf(lines) : stringsOf(lines);
}

/** Rows of all Markdown tables, by their first cell. */
function rowsOf(text: string): Items {
  const items = new Map<string, string>();
  const rows = text.split('\n').filter((line) => /^\s*\|/.test(line));
  rows.forEach((row, at) => {
    // The line of dashes, and the heads above it.
    if (isRule(row) || isRule(rows[at + 1] ?? '')) return;
    const [key = '', ...cells] = row
      .trim()
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map(plain);
    add(items, key, cells.filter(Boolean).join(' | '));
  });
  return items;
}

const isRule = (row: string): boolean => /^[\s|:-]+$/.test(row) && row.includes('-');

/** Sections of a Markdown file, by their headings; what stands before the first has an empty one. */
function sectionsOf(text: string): Items {
  const items = new Map<string, string>();
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<!--[\s\S]*?-->/g, '');
  let heading = '';
  let lines: string[] = [];
  let fence: string | undefined;
  const flush = () => {
    const said = plain(lines.join('\n'));
    if (heading || said) add(items, heading, said);
    lines = [];
  };
  for (const line of body.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark) fence = fence === undefined ? mark : line.trim().startsWith(fence) ? undefined : fence;
    const title = fence === undefined ? /^#{1,6}\s+(.+?)\s*#*\s*$/.exec(line)?.[1] : undefined;
    if (title === undefined) {
      lines.push(line);
      continue;
    }
    flush();
    heading = plain(title.replace(/\{#[\w-]+\}|<a [^>]*>(?:<\/a>)?/g, ''));
  }
  flush();
  return items;
}

/** Strings of code that hold words, each by itself. Comments are left out. */
function stringsOf(text: string): Items {
  const items = new Map<string, string>();
  const code = text.replace(/<#[\s\S]*?#>|\/\*[\s\S]*?\*\//g, ' ');
  for (const line of code.split('\n')) {
    if (/^\s*(?:#|\/\/)/.test(line)) continue;
    for (const [, double, single] of line.matchAll(/"((?:[^"\\`]|[\\`].|"")*)"|'((?:[^'\\]|\\.|'')*)'/g)) {
      const said = collapsed(double ?? single ?? '');
      if (said.length >= LEAST_STRING && /\s/.test(said)) items.set(said, said);
    }
  }
  return items;
}

/** What stands under one name twice counts as one. */
function add(items: Map<string, string>, key: string, said: string): void {
  const before = items.get(key);
  items.set(key, before === undefined ? said : collapsed(`${before} ${said}`));
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Markdown as its reader sees it: without marks, tags, the addresses of links, and the look of quotes and dashes. */
export function plain(markdown: string): string {
  return collapsed(
    markdown
      .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\[([^\]]*)\]\[[^\]]*\]/g, '$1')
      .replace(/<(https?:[^>]*)>/g, '$1')
      .replace(/<\/?[a-z][^>]*>/gi, ' ')
      .replace(/^\s*(?:[-*+]|\d+[.)])\s+/gm, '')
      .replace(/^\s*>\s?(?:\[!\w+\]\s*)?/gm, '')
      .replace(/^\s*(?:`{3,}|~{3,})[^\n]*$/gm, '')
      .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
      .replace(/(\*\*|__|\*|`)(?=\S)|(?<=\S)(\*\*|__|\*|`)/g, '')
      .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? ' ')
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/\s*[–—]\s*/g, ' - '),
  );
}

/** Names the items of a state: the same for every layout. */
export const digestOfItems = (items: Items): string =>
  createHash('sha256')
    .update(JSON.stringify([...items].sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex')
    .slice(0, 16);
