/**
 * A page's tree as HTML that is safe and plain: elements of text alone, attributes that say where a link leads and what a cell spans. Nothing
 * of it can run, and browsers read it as it is written.
 */
import { IMPORTED_WORDS } from '#words/imported.ts';
import { escapeHtml } from './escape-html.ts';
import { BOXES, DROPPED, FRAMES, PLAIN, TRANSPARENT } from './html-names.ts';
import { type Link, sectionId } from './links.ts';
import type { OutlinedExpander, OutlinedHeading } from './outline-page.ts';
import { attribute, firstOf, type Tree, textIn } from './tree.ts';

/** What is shown of a page, and where. */
export interface Rendering {
  headings: ReadonlyMap<Tree, OutlinedHeading>;
  expanders: ReadonlyMap<Tree, OutlinedExpander>;
  /** The address of an expander's own page. */
  urlOf(expander: OutlinedExpander): string;
  /** Where a link leads that stands in a file: the page's own, or one that it includes. */
  link(href: string, from: string): Link;
  /** What stands for `<code class="expression">`. */
  valueOf(expression: string): string | undefined;
  /** What shows GitBook's blocks, and tables. */
  block: ShowElement;
  table: ShowElement;
}
export type ShowElement = (node: Tree, page: Rendering, place: Place) => string;

/** Where in a page one is. */
export interface Place {
  /** The file in which it is written. */
  from: string;
  /** Level of the last heading, which none may pass by more than one; shared by all of a rendering. */
  last: { level: number };
  /** Level of the heading of the expander or block around it: headings in it are deeper. */
  above: number;
  parent: string;
}

export const topOf = (from: string): Place => ({ from, last: { level: 1 }, above: 1, parent: '' });

const BLOCKY = /<(?:p|div|ul|ol|li|dl|table|pre|figure|h[1-6]|details|blockquote|hr)\b/;
const CHILDREN_OF: Record<string, readonly string[]> = { ul: ['li'], ol: ['li'], dl: ['dt', 'dd'] };
const PARENTS_OF: Record<string, readonly string[]> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  figcaption: ['figure'],
};

export const renderAll = (nodes: readonly Tree[], page: Rendering, place: Place): string =>
  nodes.map((node) => render(node, page, place)).join('');

function render(node: Tree, page: Rendering, place: Place): string {
  if (node.type === 'text') return escapeHtml(node.value ?? '');
  const { tagName: name, children = [] } = node;
  if (!name) return node.type === 'comment' ? '' : renderAll(children, page, place);
  const inside = (parent = name) => renderAll(children, page, { ...place, parent });
  if (name.startsWith('gb-')) return page.block(node, page, place);
  if (/^h[1-6]$/.test(name)) return heading(node, page, place);
  if (name === 'details') return expander(node, page, place);
  if (name === 'table') return page.table(node, page, place);
  if (name === 'pre') return code(node);
  if (name === 'img') return picture(node, place);
  if (name === 'a') return anchor(node, page, place);
  if (name === 'br') return '<br>';
  if (name === 'hr') return place.parent === '' ? '<hr>' : ' ';
  if (name === 'input') return attribute(node, 'checked') === undefined ? '☐' : '☑';
  if (FRAMES.has(name)) return frame(node, page, place) + inside(place.parent);
  if (name === 'code' && /\bexpression\b/.test(attribute(node, 'class') ?? ''))
    return escapeHtml(page.valueOf(textIn(node)) ?? textIn(node));
  if (DROPPED.has(name)) return '';
  if (TRANSPARENT.has(name)) return BOXES.has(name) ? block(inside(place.parent), place) : inside(place.parent);
  // What no browser knows is what an author wrote between angle brackets: `<name>`.
  if (!PLAIN.has(name)) return escapeHtml(`<${name}>`) + inside(place.parent);
  return plain(name, node, page, place);
}

/** A box without a meaning: a box where one may stand, else what is in it, apart from what stands beside it. */
export const block = (html: string, { parent }: Place): string =>
  /^(?:|li|blockquote|dd|div|td|th|figure)$/.test(parent) ? `<div>${html}</div>` : ` ${html} `;

function plain(name: string, node: Tree, page: Rendering, place: Place): string {
  const parents = PARENTS_OF[name];
  const wrap = parents && !parents.includes(place.parent) ? parents[0] : undefined;
  const only = CHILDREN_OF[name];
  const kept = (node.children ?? []).filter((child) => !only || child.type === 'element');
  const html = only
    ? kept.map((child) => asChild(child, only, page, { ...place, parent: name })).join('')
    : renderAll(node.children ?? [], page, { ...place, parent: name });
  if (!only && isInline(name) && BLOCKY.test(html)) return html;
  if (only && !html) return '';
  if (name === 'p' && BLOCKY.test(html)) return `<div>${html}</div>`;
  const start = name === 'ol' ? Number(attribute(node, 'start') ?? 1) : 1;
  const own = `<${name}${start !== 1 && Number.isInteger(start) ? ` start="${start}"` : ''}>${html}</${name}>`;
  if (name === 'figcaption' && wrap) return block(html, place);
  return wrap ? `<${wrap}>${own}</${wrap}>` : own;
}

const isInline = (name: string) => !/^(?:p|blockquote|ul|ol|li|dl|dt|dd|figure|figcaption)$/.test(name);

/** A child of a list, as one of its items. */
function asChild(child: Tree, only: readonly string[], page: Rendering, place: Place): string {
  const html = render(child, page, {
    ...place,
    parent: only.includes(child.tagName ?? '') ? place.parent : (only[0] ?? ''),
  });
  return only.includes(child.tagName ?? '') ? html : html.trim() && `<${only[0]}>${html}</${only[0]}>`;
}

/** The next level of a heading that wants to be of one. */
export function levelFor(wanted: number, { above, last }: Place): number {
  const level = Math.min(Math.max(wanted, above + 1), last.level + 1, 6);
  last.level = level;
  return level;
}

function heading(node: Tree, page: Rendering, place: Place): string {
  const known = page.headings.get(node);
  const html = inlineOf(node, page, place);
  // The first one repeats the title of the page.
  if (!known || !html) return html && known ? `<p>${html}</p>` : '';
  if (/^(?:ul|ol|dl)$/.test(place.parent)) return html;
  const level = levelFor(Math.max(2, Number(node.tagName?.slice(1))), place);
  const id = escapeHtml(sectionId(known.anchor));
  return `<h${level} id="${id}" data-anchor="${id}">${html}</h${level}>`;
}

/** What an element holds, as what may stand in a line. */
export const inlineOf = (node: Tree, page: Rendering, place: Place): string => {
  const html = renderAll(node.children ?? [], page, { ...place, parent: 'line' }).trim();
  return BLOCKY.test(html) ? escapeHtml(textIn(node)) : html;
};

/** Its text is that of its own page; here it can be read as well. */
function expander(node: Tree, page: Rendering, place: Place): string {
  const known = page.expanders.get(node);
  if (!known) return '';
  const summary = firstOf(node, 'summary');
  const title = (summary && inlineOf(summary, page, place)) || escapeHtml(known.title);
  const level = levelFor(place.last.level + 1, place);
  const html = expanderBody(node, page, { ...place, above: level, parent: 'div' });
  place.last.level = level;
  const own = `<p><a href="${escapeHtml(page.urlOf(known))}">${escapeHtml(IMPORTED_WORDS.ownPage(known.title))}</a></p>`;
  return `<div class="fold detail"><details><summary><h${level}>${title}</h${level}></summary><div class="fold-body" data-not-own>${html}${own}</div></details></div>`;
}

/** What an expander holds beside its title. */
export const expanderBody = (node: Tree, page: Rendering, place: Place): string => {
  const summary = firstOf(node, 'summary');
  return renderAll(
    (node.children ?? []).filter((child) => child !== summary),
    page,
    place,
  );
};

function code(node: Tree): string {
  const inner = firstOf(node, 'code') ?? node;
  const language = /language-([\w+#.-]+)/.exec(attribute(inner, 'class') ?? '')?.[1];
  return codeBlock(rawTextOf(node), language);
}

/** Lines of code. The first line break of such a block is none for browsers, so one that counts is written twice. */
export const codeBlock = (text: string, language?: string): string =>
  `<pre${language ? ` data-language="${escapeHtml(language)}"` : ''}><code>${escapeHtml(text.replace(/\n$/, ''))}</code></pre>`;

function rawTextOf(node: Tree): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.tagName === 'br') return '\n';
  const text = (node.children ?? []).map(rawTextOf).join('');
  return /^(?:p|div|li)$/.test(node.tagName ?? '') ? `${text}\n` : text;
}

/** Pictures are not copied; what they are called is. */
function picture(node: Tree, place: Place): string {
  const alt = attribute(node, 'alt')?.trim();
  if (alt) return `<span class="picture">${escapeHtml(IMPORTED_WORDS.pictureOf(alt))}</span>`;
  return place.parent === 'figure' ? `<span class="picture" data-not-own>${IMPORTED_WORDS.picture}</span>` : '';
}

function anchor(node: Tree, page: Rendering, place: Place): string {
  const html = renderAll(node.children ?? [], page, place);
  // Notes stand at the end of the page, without a way back.
  if (attribute(node, 'data-footnote-backref') !== undefined) return '';
  if (attribute(node, 'data-footnote-ref') !== undefined) return html;
  const href = attribute(node, 'href');
  if (!href || !html.trim() || place.parent === 'a') return html;
  const { href: target, title } = page.link(href, place.from);
  // A mention shows what it leads to.
  const isMention = attribute(node, 'title') === 'mention' || attribute(node, 'data-mention') !== undefined;
  const words = isMention && title ? escapeHtml(title) : html;
  return target === undefined || BLOCKY.test(words) || words.includes('<a ') ? words : linkTo(target, words);
}

export const linkTo = (href: string, words: string): string => `<a href="${escapeHtml(href)}">${words}</a>`;

/** What would be shown in a frame is linked. */
function frame(node: Tree, page: Rendering, place: Place): string {
  const src = attribute(node, 'src');
  const target = src && page.link(src, place.from).href;
  return target ? linkTo(target, escapeHtml(attribute(node, 'title') || target)) : '';
}
