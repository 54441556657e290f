/** Which lines of a Markdown text are code, in which nothing is a tag: fences, and `<pre>` of HTML. */

const FENCE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})(.*)$/;

/** Tells of line after line whether it is code. */
export function codeLines(): (line: string) => boolean {
  let fence = '';
  let isPre = false;
  return (line) => {
    if (fence) {
      const [, marks = '', rest = ''] = /^[\s>]*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
      if (marks[0] === fence[0] && marks.length >= fence.length && !rest.trim()) fence = '';
      return true;
    }
    if (isPre) {
      isPre = !/<\/pre>/i.test(line);
      return true;
    }
    const [, marks = '', info = ''] = FENCE.exec(line) ?? [];
    if (marks && !(marks[0] === '`' && info.includes('`'))) {
      fence = marks;
      return true;
    }
    const last = line.toLowerCase().lastIndexOf('<pre');
    if (last >= 0 && /^<pre[\s>]/i.test(line.slice(last))) {
      isPre = !line.toLowerCase().includes('</pre>', last);
      return true;
    }
    return false;
  };
}

/** Stretches of a line that are inline code, as offsets. */
export function inlineCode(line: string): [from: number, to: number][] {
  return [...line.matchAll(/(?<![\\`])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|<code[^>]*>.*?<\/code>/g)].map(
    ({ index, 0: code }) => [index, index + code.length],
  );
}
