/**
 * One section of an entry's Markdown copy, with the head of the copy: its title, the section's own address and the day of the
 * check. Undefined where no heading has the title. Headings inside code are none.
 */
export function markdownSection(markdown: string, title: string, anchor: string): string | undefined {
  const lines = markdown.split('\n');
  const start = markdown.indexOf('\n## ');
  const head = markdown.slice(0, Math.max(start, 0)).trim().split('\n\n');
  let fence = '';
  let level = 0;
  const section: string[] = [];
  for (const line of lines) {
    const mark = /^\s*(`{3,})/.exec(line)?.[1];
    const heading = fence || mark ? null : /^(#+) (.*)$/.exec(line);
    if (mark) fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
    if (heading?.[1] && level > 0 && heading[1].length <= level) break;
    if (heading?.[1] && level === 0 && plain(heading[2] ?? '') === plain(title)) level = heading[1].length;
    if (level > 0) section.push(line);
  }
  if (level === 0) return undefined;
  const [name = '', address = '', state = ''] = head;
  return `${[name, address.replace(/>\s*$/, `#${anchor}>`), state, section.join('\n').trim()].join('\n\n')}\n`;
}

/** A heading without what Markdown needs around its letters. */
const plain = (heading: string) => heading.replace(/[\\`*_]/g, '').trim();
