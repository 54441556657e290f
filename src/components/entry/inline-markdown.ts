import { markdownToHtml } from 'satteri';

/** Lines whose HTML is kept: an entry's lines stand on several pages, and roles and waits in many entries. */
const MOST_KEPT = 50_000;
const kept = new Map<string, string>();

/** One line of Markdown as HTML without a paragraph around it. For text of authors, which is trusted. */
export function inlineMarkdown(line: string): string {
  const known = kept.get(line);
  if (known !== undefined) return known;
  const { html } = markdownToHtml(line, { features: { smartPunctuation: false } });
  const inline = html.trim().replace(/^<p>([\s\S]*)<\/p>$/, '$1');
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(line, inline);
  return inline;
}
