/**
 * What a watched file says, item by item, without its layout: how its source is wrapped, marked, indented or linked is no part of it. Pure.
 */
import { createHash } from 'node:crypto';
import type { Watched } from '../schemas/watched.ts';
import { collapsed, plain } from './plain.ts';
import { textsOfJsx } from './texts-of-jsx.ts';

/** What each item says, by what it is called. */
export type Items = ReadonlyMap<string, string>;

/** Characters from which a text of code is a message. */
const LEAST_MESSAGE = 12;

/** The items of a file. */
export function itemsOf(text: string, kind: Watched['kind']): Items {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  switch (kind) {
    case 'table':
      return rowsOf(lines);
    case 'headings':
      return sectionsOf(lines);
    case 'strings':
      return messagesOf(stringsOf(lines));
    case 'jsx':
      return messagesOf(textsOfJsx(lines));
  }
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

/** A heading of Markdown, or of what opens. */
const TITLE = /^#{1,6}\s+(.+?)\s*#*\s*$|<summary>(.+?)<\/summary>/;

/** Sections of a Markdown file, by their headings; what stands before the first has an empty one. */
function sectionsOf(text: string): Items {
  const items = new Map<string, string>();
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<!--[\s\S]*?-->/g, '');
  let heading = '';
  let lines: string[] = [];
  let fence: string | undefined;
  /** The headings that go on behind what opens. */
  const around: string[] = [];
  const begin = (next: string) => {
    const said = plain(lines.join('\n'));
    if (heading || said) add(items, heading, said);
    heading = next;
    lines = [];
  };
  for (const line of body.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark) fence = fence === undefined ? mark : line.trim().startsWith(fence) ? undefined : fence;
    const isText = fence === undefined;
    if (isText && /^\s*<details/.test(line)) around.push(heading);
    const [, ...titles] = (isText && TITLE.exec(line)) || [];
    const title = titles.find(Boolean);
    if (title) begin(plain(title.replace(/\{#[\w-]+\}|<a [^>]*>(?:<\/a>)?/g, '')));
    else if (isText && /^\s*<\/details>/.test(line)) begin(around.pop() ?? '');
    else lines.push(line);
  }
  begin('');
  return items;
}

/** Texts of code that hold words, each by itself. */
function messagesOf(texts: readonly string[]): Items {
  const messages = texts.map(collapsed).filter((said) => said.length >= LEAST_MESSAGE && said.includes(' '));
  return new Map(messages.map((said) => [said, said]));
}

/** Strings of code. Comments are left out. */
function stringsOf(text: string): string[] {
  const code = text.replace(/<#[\s\S]*?#>|\/\*[\s\S]*?\*\//g, ' ');
  return code
    .split('\n')
    .filter((line) => !/^\s*(?:#|\/\/)/.test(line))
    .flatMap((line) => [...line.matchAll(/"((?:[^"\\`]|[\\`].|"")*)"|'((?:[^'\\]|\\.|'')*)'/g)])
    .map(([, double, single]) => double ?? single ?? '');
}

/** What stands under one name twice counts as one. */
function add(items: Map<string, string>, key: string, said: string): void {
  const before = items.get(key);
  items.set(key, before === undefined ? said : collapsed(`${before} ${said}`));
}

/** Names the items of a state: the same for every layout. */
export const digestOfItems = (items: Items): string =>
  createHash('sha256')
    .update(JSON.stringify([...items].sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex')
    .slice(0, 16);
