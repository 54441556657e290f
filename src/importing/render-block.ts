/** GitBook's blocks, each as what a reader sees of it. */
import { escapeHtml } from './escape-html.ts';
import { codeBlock, inlineOf, linkTo, type Place, type Rendering, renderAll, type ShowElement } from './render-html.ts';
import { attribute, firstOf, plainText, type Tree, textIn, treeOf } from './tree.ts';

type Block = ShowElement;

/** Values of a block that a reader sees, in this order. */
const SHOWN = [
  'method',
  'path',
  'host',
  'baseurl',
  'status',
  'code',
  'name',
  'type',
  'title',
  'summary',
  'description',
  'caption',
];
/** Those that lead somewhere. */
const ADDRESSES = ['src', 'url', 'spec', 'href', 'page'];

const box = (kind: string, html: string, role = '') =>
  `<div${kind && ` class="${kind}"`}${role && ` role="${role}"`}>${html}</div>`;
const inside = (node: Tree, page: Rendering, place: Place) =>
  renderAll(node.children ?? [], page, { ...place, parent: 'div' });
const value = (node: Tree, name: string) => attribute(node, `data-${name}`)?.trim() || undefined;

/** A line of Markdown in the value of a block. */
const inlineValue = (text: string, page: Rendering, place: Place): string =>
  inlineOf(firstOf(treeOf(text), 'p') ?? treeOf(text), page, place) || escapeHtml(plainText(text));

const titled = (title: string | undefined, page: Rendering, place: Place) =>
  title ? `<p><strong>${inlineValue(title, page, place)}</strong></p>` : '';

/** What leads to another page shows its title. */
const reference: Block = (node, page, place) => {
  const url = value(node, 'url') ?? value(node, 'page') ?? '';
  const { href, title } = page.link(url, place.from);
  const words = textIn(node);
  return `<p>${href ? linkTo(href, escapeHtml(title ?? (words || url))) : escapeHtml(words || url)}</p>`;
};

/** What is shown from elsewhere, or is a file, is linked with what is said of it. */
const elsewhere: Block = (node, page, place) => {
  const html = inside(node, page, place).trim();
  const address = ADDRESSES.flatMap((name) => value(node, name) ?? [])[0];
  const href = address && page.link(address, place.from).href;
  // A link to the same place stands in some.
  const own =
    !address || html.includes('<a ') || (!href && html)
      ? ''
      : `<p>${href ? linkTo(href, escapeHtml(href)) : escapeHtml(fileName(address))}</p>`;
  return box('', `${shownValues(node, page, place)}${own}${html}`);
};

const fileName = (path: string) =>
  decodeURI(
    path
      .replace(/%(?![0-9a-f]{2})/gi, '%25')
      .split('/')
      .at(-1) ?? '',
  );

const shownValues = (node: Tree, page: Rendering, place: Place): string => {
  const shown = SHOWN.flatMap(
    (name) => (name === 'method' ? value(node, name)?.toUpperCase() : value(node, name)) ?? [],
  );
  return shown.length > 0 ? `<p>${shown.map((text) => inlineValue(text, page, place)).join(' ')}</p>` : '';
};

const described: Block = (node, page, place) => box('', shownValues(node, page, place) + inside(node, page, place));

const KINDS_OF_HINTS: Record<string, string> = { warning: 'note warning', danger: 'note warning' };

const BLOCKS: Record<string, Block> = {
  hint: (node, page, place) =>
    box(KINDS_OF_HINTS[value(node, 'style') ?? ''] ?? 'note', inside(node, page, place), 'note'),
  stepper: (node, page, place) => {
    const steps = (node.children ?? []).filter(({ tagName }) => tagName === 'gb-step');
    const others = (node.children ?? []).filter(({ type, tagName }) => type === 'element' && tagName !== 'gb-step');
    const items = steps.map(
      (step) => `<li>${titled(value(step, 'title'), page, place)}${inside(step, page, place)}</li>`,
    );
    return `${renderAll(others, page, place)}${items.length > 0 ? `<ol>${items.join('')}</ol>` : ''}`;
  },
  step: (node, page, place) => box('', titled(value(node, 'title'), page, place) + inside(node, page, place)),
  tab: (node, page, place) => box('tab', titled(value(node, 'title'), page, place) + inside(node, page, place)),
  update: (node, page, place) =>
    box(
      '',
      titled(value(node, 'date'), page, place) + titled(value(node, 'title'), page, place) + inside(node, page, place),
    ),
  code: (node, page, place) => titled(value(node, 'title'), page, place) + inside(node, page, place),
  'content-ref': reference,
  'page-ref': reference,
  embed: elsewhere,
  file: (node, page, place) => {
    const name = value(node, 'src');
    return box(
      '',
      `${name ? `<p>${escapeHtml(fileName(name))}</p>` : ''}${shownValues(node, page, place)}${inside(node, page, place).trim()}`,
    );
  },
  include: (node, page, place) =>
    renderAll(node.children ?? [], page, { ...place, from: attribute(node, 'data-from') ?? place.from }),
  integration: (node, page, place) => {
    const content = value(node, 'content');
    return content ? codeBlock(content) : elsewhere(node, page, place);
  },
};
/** Blocks that only arrange what is in them. */
const ARRANGES = new Set(['tabs', 'columns', 'column', 'updates', 'if', 'prompt']);

/** One of the elements that stand for GitBook's blocks. */
export function renderBlock(node: Tree, page: Rendering, place: Place): string {
  const name = (node.tagName ?? '').slice('gb-'.length);
  const arranged = ARRANGES.has(name) ? described : undefined;
  const known = Object.hasOwn(BLOCKS, name) ? BLOCKS[name] : undefined;
  const render = known ?? arranged ?? elsewhere;
  const html = render(node, page, place);
  // Where only a line may stand, it is told in the line.
  return /^(?:line|a|p)$/.test(place.parent) && name !== 'include' && place.parent !== 'p'
    ? escapeHtml(textIn(node))
    : html;
}
