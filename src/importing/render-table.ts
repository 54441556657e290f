/** Tables, and GitBook's cards, which are tables in Git. */
import { escapeHtml } from './escape-html.ts';
import { linkTo, type Place, type Rendering, renderAll } from './render-html.ts';
import { attribute, firstOf, type Tree, textIn } from './tree.ts';

/** What a column is. */
interface Column {
  isHidden: boolean;
  /** Where a card leads. */
  isTarget: boolean;
  isTick: boolean;
}

const childrenOf = (node: Tree, ...names: string[]) =>
  (node.children ?? []).filter(({ tagName }) => tagName && names.includes(tagName));

const rowsOf = (table: Tree): Tree[] => [
  ...childrenOf(table, 'thead', 'tbody', 'tfoot').flatMap((part) => childrenOf(part, 'tr')),
  ...childrenOf(table, 'tr'),
];

export function renderTable(table: Tree, page: Rendering, place: Place): string {
  const head = childrenOf(table, 'thead').flatMap((part) => childrenOf(part, 'tr'));
  const columns = head.flatMap((row) => childrenOf(row, 'th', 'td')).map(columnOf);
  const rows = rowsOf(table).filter((row) => !head.includes(row));
  if (/\bcards\b/.test(attribute(table, 'data-view') ?? '')) return cards(rows, columns, page, place);
  const caption = firstOf(table, 'caption');
  const isHeadShown = attribute(table, 'data-header-hidden') === undefined;
  const headRows = isHeadShown ? head.map((row) => line(row, columns, page, place)) : [];
  const bodyRows = rows.map((row) => line(row, columns, page, place));
  const html = [
    caption ? `<caption>${escapeHtml(textIn(caption))}</caption>` : '',
    headRows.some((row) => row !== '<tr></tr>') ? `<thead>${headRows.join('')}</thead>` : '',
    bodyRows.length > 0 ? `<tbody>${bodyRows.join('')}</tbody>` : '',
  ].join('');
  return html && `<table>${html}</table>`;
}

const columnOf = (cell: Tree): Column => ({
  isHidden: attribute(cell, 'data-hidden') !== undefined,
  isTarget: attribute(cell, 'data-card-target') !== undefined,
  isTick: attribute(cell, 'data-type') === 'checkbox',
});

function line(row: Tree, columns: readonly Column[], page: Rendering, place: Place): string {
  const cells = childrenOf(row, 'th', 'td').flatMap((cell, at) => {
    if (columns[at]?.isHidden) return [];
    const name = cell.tagName as string;
    const spans = ['colspan', 'rowspan'].flatMap((key) => {
      // hast calls it as scripts do.
      const span = Number(attribute(cell, key) ?? attribute(cell, key.replace('span', 'Span')));
      return span > 1 && span < 1000 ? [` ${key}="${span}"`] : [];
    });
    return `<${name}${spans.join('')}>${contents(cell, columns[at], page, place, name)}</${name}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

const contents = (cell: Tree, column: Column | undefined, page: Rendering, place: Place, parent: string): string => {
  if (column?.isTick && cell.tagName === 'td') return textIn(cell) === 'true' ? '☑' : '☐';
  return renderAll(cell.children ?? [], page, { ...place, parent });
};

/** Each card as an item: what it shows, and a link to where it leads. */
function cards(rows: readonly Tree[], columns: readonly Column[], page: Rendering, place: Place): string {
  const items = rows.map((row) => {
    const cells = childrenOf(row, 'th', 'td');
    const shown = cells.flatMap((cell, at) => {
      if (columns[at]?.isHidden) return [];
      const html = contents(cell, columns[at], page, place, 'div').trim();
      return html ? [`<div>${html}</div>`] : [];
    });
    const target = cells.find((_, at) => columns[at]?.isTarget);
    const href = target && attribute(firstOf(target, 'a') ?? target, 'href');
    const link = href ? page.link(href, place.from) : undefined;
    const to = link?.href ? `<div>${linkTo(link.href, escapeHtml(link.title ?? link.href))}</div>` : '';
    return `<li>${shown.join('')}${to}</li>`;
  });
  return items.length > 0 ? `<ul class="page-cards">${items.join('')}</ul>` : '';
}
