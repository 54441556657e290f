import { markdownToHtml } from 'satteri';

/** One line of Markdown as HTML without a paragraph around it. For text of authors, which is trusted. */
export function inlineMarkdown(line: string): string {
  const { html } = markdownToHtml(line, { features: { smartPunctuation: false } });
  return html.trim().replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}
