/** Reads an error from a file or from standard input, and says in one sentence what is no text. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Characters of a text that is read: a log has its error in fewer, and nobody reads more of an entry's example. */
export const MAX_PASTE = 200_000;
/** No character has more bytes. */
const MAX_BYTES = 4 * MAX_PASTE;

/** Beginnings of pictures: PNG, JPEG, GIF, BMP, WebP, TIFF, HEIC. */
const PICTURE =
  /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM[\s\S]{4}\0{4}|RIFF[\s\S]{4}WEBP|II\*\0|MM\0\*|[\s\S]{4}ftyp(?:hei|mif|avif))/;
/** Signs that no program prints: all controls but tab, line ends, form feed, bell, backspace and escape. */
const NO_TEXT = /[\x00-\x06\x0e-\x1a\x1c-\x1f]/;

/** The text of a file; `folder` is what its path begins at. Throws with one sentence where there is none. */
export async function readPaste(path: string, folder = process.cwd()): Promise<string> {
  const at = resolve(folder, path);
  const found = await stat(at).catch(() => undefined);
  if (!found) throw new Error(`There is no file "${path}".`);
  if (found.isDirectory()) throw new Error(`"${path}" is a folder. Name the file that holds the error.`);
  if (found.isFile() && found.size > MAX_BYTES) throw tooLong(`"${path}"`);
  const bytes = await readFile(at).catch((error: Error) => {
    throw new Error(`"${path}" cannot be read: ${error.message}`);
  });
  return textOf(bytes, `"${path}"`);
}

/** The same of a stream, which is left as soon as it brings too much. */
export async function readStream(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLong(STREAM);
  }
  return textOf(Buffer.concat(chunks), STREAM);
}
const STREAM = 'What was pasted';

const tooLong = (name: string) =>
  new Error(
    `${name} is too long: ${MAX_PASTE.toLocaleString('en-GB')} characters are read. Cut it to what stands around the error.`,
  );

/** The text in bytes as editors and shells write it; `name` begins the sentence that says what else they are. */
export function textOf(bytes: Uint8Array, name: string): string {
  const beginning = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (PICTURE.test(beginning))
    throw new Error(
      `${name} is a picture. "npm run find -- --image" reads its text: correct that, and give it as a file of text.`,
    );
  const text = decoded(bytes);
  if (text === undefined || NO_TEXT.test(text)) throw new Error(`${name} is no text.`);
  if (!text.trim()) throw new Error(`${name} is empty.`);
  if (text.length > MAX_PASTE) throw tooLong(name);
  return text;
}

/** Shells of Windows write UTF-16 with a mark; old programs one byte a letter. */
function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.includes(0) ? undefined : new TextDecoder('windows-1252').decode(bytes);
  }
}
