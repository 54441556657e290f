import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import TurndownService from 'turndown';
import { builtPages } from '../checks/built-pages.ts';

/**
 * Writes every entry as Markdown beside its page (`errors/<id>.md`), and all of them in one file,
 * `llms-full.txt`. Collapsed sections become headings.
 */
export function markdownCopies(): AstroIntegration {
  return {
    name: 'markdown-copies',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const all: string[] = [];
        for (const page of await builtPages(dist)) {
          const article = page.document.querySelector('[data-entry]');
          if (!article) continue;
          const canonical = page.document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
          const markdown = markdownCopy(article, canonical);
          all.push(markdown);
          await writeFile(join(dist, page.path.replace(/\/index\.html$/, '.md')), markdown);
        }
        await writeFile(join(dist, 'llms-full.txt'), all.join('\n---\n\n'));
      },
    },
  };
}

/** An entry as Markdown. Its head says what it is, where it stands and when it was checked. */
function markdownCopy(page: Element, address: string): string {
  const article = page.cloneNode(true) as Element;
  for (const button of article.querySelectorAll('button')) button.remove();
  const text = (selector: string) => article.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const day = article.querySelector('.checked time')?.getAttribute('datetime') ?? '';
  const state = [text('.kind'), text('.checked').replace(text('.checked time'), day)].join('. ');
  const head = [`# ${text('h1')}`, `<${address}>`, state];
  for (const element of article.querySelectorAll('h1, .kind')) element.remove();
  return `${[...head, toMarkdown(article.innerHTML, address)].join('\n\n')}\n`;
}

/** Markdown of an entry's HTML, its links absolute. */
export function toMarkdown(html: string, address: string): string {
  const service = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' });
  service.remove(['script', 'style']);
  service.addRule('message', { filter: ['samp'], replacement: (content) => `\`${content.replaceAll('\\', '')}\`` });
  service.addRule('hole', { filter: ['var'], replacement: (content) => content });
  service.addRule('term', { filter: ['dt'], replacement: (content) => `\n\n**${content.trim()}:** ` });
  service.addRule('fact', { filter: ['dd'], replacement: (content) => content.trim() });
  service.addRule('link', {
    filter: (node) => node.nodeName === 'A' && node.hasAttribute('href'),
    replacement: (content, node) =>
      `[${content.trim()}](${new URL((node as HTMLElement).getAttribute('href') ?? '', address)})`,
  });
  service.addRule('guide', {
    filter: (node) => node.nodeName === 'DETAILS' && node.hasAttribute('data-guide'),
    replacement: (_, node) => {
      const guide = node as HTMLElement;
      const title = guide.querySelector('summary > *')?.textContent?.trim() ?? '';
      return `\n\nProcedure: [${title}](${new URL(guide.getAttribute('data-guide') ?? '', address)})\n\n`;
    },
  });
  service.addRule('table', {
    filter: 'table',
    replacement: (_, node) => {
      const rows = Array.from((node as HTMLElement).querySelectorAll('tr'), (row) => {
        const cells = Array.from(row.querySelectorAll('th, td'), (cell) => cell.textContent?.trim());
        return `| ${cells.join(' | ')} |`;
      });
      const columns = (node as HTMLElement).querySelectorAll('tr:first-child > *').length;
      return `\n\n${[rows[0], `|${' --- |'.repeat(columns)}`, ...rows.slice(1)].join('\n')}\n\n`;
    },
  });
  service.addRule('code', {
    filter: (node) => node.nodeName === 'PRE',
    replacement: (_, node) => {
      const language = (node as HTMLElement).getAttribute('data-language') ?? '';
      return `\n\n\`\`\`${language}\n${(node.textContent ?? '').trimEnd()}\n\`\`\`\n\n`;
    },
  });
  return service.turndown(html);
}
