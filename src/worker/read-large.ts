/** Reads a text of many megabytes from where it lies, a piece at a time; between two pieces the worker hears what is asked. */
import type { CatalogueIndex } from '../search/index/index-site.ts';
import { type Gleaned, type LargeText, largeTexts } from '../search/large/large-text.ts';

/** Bytes of a piece: what a phone reads in a part of a second. Each is a message to another process and back. */
const PIECE = 1 << 22;

const prepared = new WeakMap<CatalogueIndex, () => LargeText>();
const utf8 = new TextDecoder();

/** What Windows PowerShell writes into a file begins so; everything else counts as UTF-8. */
async function asUtf8(text: Blob): Promise<Blob> {
  const [one, other] = new Uint8Array(await text.slice(0, 2).arrayBuffer());
  const label = one === 0xff && other === 0xfe ? 'utf-16le' : one === 0xfe && other === 0xff ? 'utf-16be' : undefined;
  return label ? new Blob([new TextDecoder(label).decode(await text.arrayBuffer())]) : text;
}

/** What is worth judging of a text; undefined when it is no longer wanted. */
export async function readLarge(
  index: CatalogueIndex,
  text: Blob,
  isWanted: () => boolean,
): Promise<Gleaned | undefined> {
  const begin = prepared.get(index) ?? largeTexts(index, (bytes) => utf8.decode(bytes));
  prepared.set(index, begin);
  const reading = begin();
  const whole = await asUtf8(text);
  for (let at = 0; at < whole.size; ) {
    const bytes = new Uint8Array(await whole.slice(at, at + PIECE).arrayBuffer());
    if (!isWanted()) return undefined;
    at += reading.take(bytes, at + bytes.length >= whole.size);
  }
  return reading.gleaned();
}
