/** A space as the entries of a site: each page one, and each expander one. */
import { IMPORTED_WORDS } from '#words/imported.ts';
import type { Imported } from '../schemas/imported.ts';
import { escapeHtml, withoutMarks } from './escape-html.ts';
import { type PageFile, pageFile } from './front-matter.ts';
import { type LinkCounts, linker, type Target } from './links.ts';
import { markBlocks } from './mark-blocks.ts';
import { messagesIn } from './messages-in.ts';
import { type Outline, outlinePage } from './outline-page.ts';
import { renderBlock } from './render-block.ts';
import { expanderBody, inlineOf, type Rendering, renderAll, topOf } from './render-html.ts';
import { renderTable } from './render-table.ts';
import type { Space } from './space-files.ts';
import { type Listed, readSummary } from './summary.ts';
import { firstOf, textIn } from './tree.ts';
import { variablesOf } from './variables.ts';
import { freeAnchor, pageAddress, pathParts, pathSlug } from './vendor-address.ts';

/** What a space is made for. */
export interface ConvertOptions {
  /** Address of the documentation, with a slash at its end. */
  site: string;
  /** Path below which the imported site is served: `/` or `/docs/`. */
  base: string;
  /** YYYY-MM-DD */
  today: string;
  /** Key of the product that stands for the documentation. */
  product: string;
}

/** A page or an expander, as a file of `pages/`. */
export interface Unit {
  id: string;
  head: Imported;
  html: string;
  /** The file it comes from. */
  file: string;
}

export interface Converted {
  units: Unit[];
  /** Groups of the table of contents that have pages, in its order. */
  topics: { key: string; name: string }[];
  /** Pages that stand in no table of contents. */
  unlisted: string[];
  links: LinkCounts;
}

/** Folder of what pages include. */
const INCLUDES = '.gitbook/';
/** Characters of a page's own words that stand for a description. */
const LONGEST_SUMMARY = 200;
const LONGEST_SLUG = 60;

interface Page {
  listed: Listed;
  file: PageFile;
  id: string;
  source: string;
  topic: string;
  outline: Outline;
}

/** @throws ImportError where a file cannot be read as GitBook would. */
export function convertSpace(space: Space, options: ConvertOptions): Converted {
  const { files, summary, readme } = space;
  const listed = readSummary(summary, files.get(summary) ?? '', files);
  const known = new Set(listed.map(({ path }) => path));
  const unlisted = [...files.keys()].filter(
    (path) => /\.(md|markdown)$/i.test(path) && path !== summary && !path.startsWith(INCLUDES) && !known.has(path),
  );
  const ids = new Set<string>();
  const topics = topicKeys();
  const pages = [
    ...listed,
    ...unlisted.map((path): Listed => ({ path, title: '', group: IMPORTED_WORDS.noGroup, above: [] })),
  ].map((one): Page => {
    const file = pageFile(one.path, files.get(one.path) ?? '');
    const parts = pathParts(one.path, readme);
    const id = freeAnchor(parts.join('/') || 'index', ids);
    const source = pageAddress(options.site, parts);
    const title = one.title || titleOf(file);
    const nameExpander = (name: string) => freeAnchor(`${id}/~${slugOf(name)}`, ids);
    const outline = outlinePage(markBlocks(file, files), { title, source }, nameExpander, IMPORTED_WORDS.untitled);
    return {
      listed: { ...one, title },
      file,
      id,
      source,
      topic: topics.keyOf(one.group || IMPORTED_WORDS.firstGroup),
      outline,
    };
  });
  const urlOf = (id: string) => `${options.base}pages/${id.split('/').map(encodeURIComponent).join('/')}/`;
  const targets = new Map(
    pages.map(({ listed: { path, title }, id, outline }): [string, Target] => [
      path,
      { title, url: urlOf(id), byAnchor: outline.byAnchor },
    ]),
  );
  const { link, counts } = linker(targets, { files, site: options.site, urlOf });
  const idOfPath = new Map(pages.map(({ listed: { path }, id }) => [path, id]));
  const variables = variablesOf(files);
  const units: Unit[] = [];
  for (const page of pages) {
    const rendering: Rendering = {
      ...page.outline,
      urlOf: ({ id }) => urlOf(id),
      link: (href, from) => link(href, from, page.listed.path),
      valueOf: variables(page.file),
      block: renderBlock,
      table: renderTable,
    };
    units.push(...unitsOf(page, rendering, options, idOfPath, units.length));
  }
  return { units, topics: topics.all, unlisted, links: counts };
}

function unitsOf(
  page: Page,
  rendering: Rendering,
  { product, today: imported }: ConvertOptions,
  idOfPath: ReadonlyMap<string, string>,
  order: number,
): Unit[] {
  const { listed, file, id, source, topic, outline } = page;
  const { path, title, group, above } = listed;
  const description = textField(file, 'description');
  const ownTitle = textField(file, 'title');
  // A title of its own that the table of contents does not have.
  const other =
    ownTitle && ownTitle !== title && ![...outline.byAnchor.values()].some(({ text }) => text === ownTitle)
      ? ownTitle
      : '';
  const html = renderAll(outline.tree.children ?? [], rendering, topOf(path));
  const trail = [
    ...(group ? [{ title: group }] : []),
    ...above.map((one) => ({ title: one.title, id: idOfPath.get(one.path) ?? '' })),
  ];
  const shared = { product, topic, imported };
  const headings = [...outline.headings.values()].map(({ text }) => clean(text)).filter(Boolean);
  const whole: Unit = {
    ...{ id, file: path },
    html: `${other && `<p>${escapeHtml(other)}</p>`}${html}`,
    head: {
      ...shared,
      ...{ title: clean(title), summary: clean(description || beginningOf(html)), isDescribed: Boolean(description) },
      ...{ source, trail: trail.map(cleanTitle), order, isExpander: false },
      headings,
      messages: messagesOf([title, ...headings]),
    },
  };
  const expanders = [...outline.expanders].map(([node, known], at): Unit => {
    const place = topOf(path);
    const body = expanderBody(node, rendering, place);
    const summary = firstOf(node, 'summary');
    return {
      ...{ id: known.id, file: path },
      // A title with marks or code in it is shown as plain text above.
      html: body || (summary ? `<p>${inlineOf(summary, rendering, topOf(path))}</p>` : ''),
      head: {
        ...shared,
        ...{ title: clean(known.title), summary: clean(beginningOf(body)), isDescribed: false, source: known.source },
        trail: [...trail, { title, id }].map(cleanTitle),
        ...{ order: order + 1 + at, isExpander: true, headings: [], messages: messagesOf([known.title]) },
      },
    };
  });
  return [whole, ...expanders];
}

const clean = (text: string) => withoutMarks(text).replace(/\s+/g, ' ').trim();
const messagesOf = (titles: readonly string[]) => [...new Set(titles.flatMap((title) => messagesIn(clean(title))))];
const cleanTitle = <Item extends { title: string }>(item: Item): Item => ({ ...item, title: clean(item.title) || '–' });

function textField({ fields }: PageFile, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

/** The title of a page that no table of contents names. */
function titleOf(file: PageFile): string {
  const heading = /^#\s+(.+)$/m.exec(file.body)?.[1];
  return (heading && textIn({ type: 'text', value: heading })) || textField(file, 'title') || file.file;
}

/** How the words of a page begin. */
function beginningOf(html: string): string {
  const text = html
    .slice(0, 20 * LONGEST_SUMMARY)
    .replace(/<[^>]*>?/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= LONGEST_SUMMARY ? text : `${text.slice(0, LONGEST_SUMMARY).replace(/\s+\S*$/, '')} …`;
}

const slugOf = (title: string): string =>
  pathSlug(title.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(/[._~]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '') || 'more';

/** Keys of groups: each name has one. */
function topicKeys() {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  return {
    get all() {
      return [...keys].map(([name, key]) => ({ key, name }));
    },
    keyOf(name: string): string {
      const known = keys.get(name);
      if (known) return known;
      const slug =
        name
          .normalize('NFKD')
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-+|-+$/g, '') || 'group';
      const key = freeAnchor(slug, taken);
      keys.set(name, key);
      return key;
    },
  };
}
