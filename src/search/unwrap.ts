/**
 * Takes a pasted error out of what it was wrapped in: JSON and URL escapes, HTML, PowerShell frames. Only removes and
 * decodes; a text without wrapping comes back as it was. Work is linear and the number of rounds is bounded.
 */

/** Wrapping is rarely nested deeper: JSON in a JSON string in a URL. */
const ROUNDS = 5;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

export function unwrap(text: string): string {
  let current = text;
  for (let round = 0; round < ROUNDS; round++) {
    const next = frames(html(url(json(current))));
    if (next === current) break;
    current = next;
  }
  return current;
}

/** `\"`, `\\`, `\/`, `\r\n`, `\t` and `\u0027`, as in a JSON string. */
function json(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[rnt]/g, ' ')
    .replace(/\\(["'/\\])/g, '$1');
}

/** Percent escapes; plus signs only where escapes show that the text is form-encoded. */
function url(text: string): string {
  if (!/%[0-9a-fA-F]{2}/.test(text)) return text;
  const spaced =
    /\+/.test(text) && !/ /.test(text.trim()) ? text.replaceAll('+', ' ') : text.replace(/(?<=\S)\+(?=\S)/g, ' ');
  return spaced.replace(/(?:%[0-9a-fA-F]{2})+/g, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** Line breaks and character references of HTML. */
function html(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(/<\/?(?:br|p|div|span|b|strong|code|pre|li|ul)\b[^<>]{0,200}>/gi, ' ')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    });
}

const FRAME =
  /^(?:At line:\d+ char:\d+|At .{1,400}:\d+ char:\d+|\s*\+ (?:CategoryInfo|FullyQualifiedErrorId)\s*:|\s*\+\s*~+\s*|Line \||\s*\d+ \||Help with:\s*)/;

/** PowerShell's position lines, and the words that CIPP's Get Help puts in front. */
function frames(text: string): string {
  if (!/At |\+ |Line \||\||Help with:/.test(text)) return text;
  return text
    .split('\n')
    .map((line) => line.replace(FRAME, ''))
    .join('\n');
}
