import TurndownService from 'turndown';
import { descendants, type PageElement } from './page-tree.ts';

/** Made once, as its rules take longer to make than a page to write. */
let service: TurndownService | undefined;
/** The address of the entry whose links are made absolute. */
let from = '';

/** An entry as Markdown. Its head says what it is, where it stands and when it was checked. Collapsed sections become headings. */
export function markdownCopy(element: PageElement, address: string): string {
  const article = element.cloneNode();
  remove(article, ({ nodeName }) => nodeName === 'BUTTON' || nodeName === 'NAV');
  const all = descendants(article);
  const words = (found: PageElement | undefined) => (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const checked = all.find((one) => hasClass(one, 'checked'));
  const time = checked && descendants(checked).find(({ nodeName }) => nodeName === 'TIME');
  const title = words(all.find(({ nodeName }) => nodeName === 'H1'));
  const kind = words(all.find((one) => hasClass(one, 'kind')));
  const state = [kind, words(checked).replace(words(time), time?.getAttribute('datetime') ?? '')].join('. ');
  const head = [`# ${title}`, `<${address}>`, state];
  remove(article, (one) => one.nodeName === 'H1' || hasClass(one, 'kind'));
  from = address;
  service ??= markdownService();
  // Turndown changes a copy of what it is given, and this is one.
  const given = { nodeType: article.nodeType, cloneNode: () => article };
  return `${[...head, service.turndown(given as unknown as HTMLElement)].join('\n\n')}\n`;
}

const hasClass = (element: PageElement, name: string) =>
  (element.getAttribute('class') ?? '').split(/\s+/).includes(name);

function remove(root: PageElement, which: (element: PageElement) => boolean): void {
  for (const element of descendants(root)) if (which(element)) element.parentNode?.removeChild(element);
}

/** Signs that mean something in Markdown, anywhere or at the beginning. */
const ESCAPED = /[\\*`[\]_]|^[-+=#~>\d]/;

/** Turndown's words for a node: ours have of the DOM what is asked for here and there. */
const ours = (node: unknown) => node as PageElement;

/** What turns an entry into Markdown, its links absolute. */
function markdownService(): TurndownService {
  const service = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' });
  const { escape: escaped } = service;
  // It looks for each sign in turn, and few texts have one.
  service.escape = (text) => (ESCAPED.test(text) ? escaped(text) : text);
  service.remove(['script', 'style']);
  service.addRule('message', { filter: ['samp'], replacement: (content) => `\`${content.replaceAll('\\', '')}\`` });
  service.addRule('hole', { filter: ['var'], replacement: (content) => content });
  service.addRule('term', { filter: ['dt'], replacement: (content) => `\n\n**${content.trim()}:** ` });
  service.addRule('fact', { filter: ['dd'], replacement: (content) => content.trim() });
  service.addRule('cause', {
    filter: (node) => node.nodeName === 'LI' && hasClass(ours(node), 'cause'),
    replacement: (content) => `\n\n${content.trim()}\n\n`,
  });
  service.addRule('link', {
    filter: (node) => node.nodeName === 'A' && node.hasAttribute('href'),
    replacement: (content, node) => `[${content.trim()}](${new URL(ours(node).getAttribute('href') ?? '', from)})`,
  });
  service.addRule('guide', {
    filter: (node) => node.nodeName === 'DETAILS' && node.hasAttribute('data-guide'),
    replacement: (_, node) => {
      const summary = ours(node).children.find(({ nodeName }) => nodeName === 'SUMMARY');
      const title = summary?.children[0]?.textContent.trim() ?? '';
      return `\n\nProcedure: [${title}](${new URL(ours(node).getAttribute('data-guide') ?? '', from)})\n\n`;
    },
  });
  service.addRule('table', {
    filter: 'table',
    replacement: (_, node) => {
      const rows = ours(node)
        .getElementsByTagName('tr')
        .map((row) => row.children.map((cell) => cell.textContent.trim()));
      const columns = rows[0]?.length ?? 0;
      const [first, ...rest] = rows.map((cells) => `| ${cells.join(' | ')} |`);
      return `\n\n${[first, `|${' --- |'.repeat(columns)}`, ...rest].join('\n')}\n\n`;
    },
  });
  service.addRule('code', {
    filter: (node) => node.nodeName === 'PRE',
    replacement: (_, node) => {
      const language = ours(node).getAttribute('data-language') ?? '';
      return `\n\n\`\`\`${language}\n${(node.textContent ?? '').trimEnd()}\n\`\`\`\n\n`;
    },
  });
  return service;
}
