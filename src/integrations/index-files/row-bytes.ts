/**
 * Rows as bytes that sort as the rows do: the key, one byte that ends it, the value. A character has one to three bytes; halves of characters have
 * three of their own (CESU-8, not UTF-8), so that bytes are in the order in which JavaScript compares texts.
 */

/** Ends a key: whole, or one that goes on. Below all bytes of a key. */
export const WHOLE = 0;
export const GOES_ON = 1;

/** Rows one behind another. */
export class RowBytes {
  bytes: Buffer;
  /** Where each row begins, and the last one ends. */
  starts = new Uint32Array(1 << 12);
  count = 0;

  constructor(size: number) {
    this.bytes = Buffer.allocUnsafe(size);
  }

  get size(): number {
    return this.starts[this.count] as number;
  }

  /** The value may come in two parts. */
  add(key: string, goesOn: boolean, value: string, rest = ''): void {
    const most = this.size + 3 * (key.length + value.length + rest.length) + 1;
    if (most > this.bytes.length) {
      const more = Buffer.allocUnsafe(2 * most);
      this.bytes.copy(more, 0, 0, this.size);
      this.bytes = more;
    }
    if (this.count + 2 > this.starts.length) {
      const more = new Uint32Array(2 * this.starts.length);
      more.set(this.starts);
      this.starts = more;
    }
    const end = write(this.bytes, key, this.size);
    this.bytes[end] = goesOn ? GOES_ON : WHOLE;
    this.starts[++this.count] = write(this.bytes, rest, write(this.bytes, value, end + 1));
  }

  clear(): void {
    this.count = 0;
  }
}

/** From so many characters on, to ask Node for its bytes takes less time than to look at each. */
const LONG = 24;

function write(bytes: Buffer, text: string, start: number): number {
  if (text.length >= LONG) {
    const written = bytes.write(text, start);
    // As many bytes as characters: all are ASCII, of which UTF-8 makes what is made here.
    if (written === text.length) return start + written;
  }
  let to = start;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes[to++] = code;
    else if (code < 0x800) {
      bytes[to++] = 0xc0 | (code >> 6);
      bytes[to++] = 0x80 | (code & 63);
    } else {
      bytes[to++] = 0xe0 | (code >> 12);
      bytes[to++] = 0x80 | ((code >> 6) & 63);
      bytes[to++] = 0x80 | (code & 63);
    }
  }
  return to;
}

/** The text of some bytes that {@link RowBytes} wrote. */
export function textOf(bytes: Buffer, start: number, end: number): string {
  for (let at = start; at < end; at++) if ((bytes[at] as number) >= 0x80) return decoded(bytes, start, end);
  return bytes.toString('latin1', start, end);
}

function decoded(bytes: Buffer, start: number, end: number): string {
  const codes: number[] = [];
  let text = '';
  for (let at = start; at < end; ) {
    const first = bytes[at++] as number;
    if (first < 0x80) codes.push(first);
    else if (first < 0xe0) codes.push(((first & 31) << 6) | ((bytes[at++] as number) & 63));
    else codes.push(((first & 15) << 12) | (((bytes[at++] as number) & 63) << 6) | ((bytes[at++] as number) & 63));
    if (codes.length === 1000 || at === end) text += String.fromCharCode(...codes.splice(0));
  }
  return text;
}
