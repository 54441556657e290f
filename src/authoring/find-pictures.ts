/** `find` for pictures: each is read, and what was read is searched for like any text. */
import { answerOf } from '../finder/answer-of.ts';
import { type FoundLine, foundLine } from './found-line.ts';
import { foundText } from './found-text.ts';
import { type PictureReader, pictureReader } from './picture-reader.ts';
import type { readBuiltSearch } from './read-built-search.ts';

type Built = Awaited<ReturnType<typeof readBuiltSearch>>;

/** A line of `--json --images`: `query` is the path of the picture, `text` what was read; `error` where nothing could be. */
export interface PictureLine extends FoundLine {
  text: string;
  error?: string;
}

/** A line of JSON for each path, in their order. `lines` are not listened to before the reader is there: nothing of them is lost. */
export async function findPictureLines(
  built: Built,
  lines: AsyncIterable<string>,
  write: (line: string) => void,
): Promise<void> {
  const reader = await pictureReader();
  try {
    for await (const line of lines) write(JSON.stringify(await lineOf(built, reader, line.trim())));
  } finally {
    await reader.end();
  }
}

async function lineOf(built: Built, reader: PictureReader, path: string): Promise<PictureLine> {
  try {
    const text = await reader.read(path);
    return { ...foundLine(await built.over(text), text), query: path, text };
  } catch (error) {
    return { ...foundLine(await built.over(''), ''), query: path, text: '', error: (error as Error).message };
  }
}

/** Pictures one after another, each with what was read and what it is about, as people read it. Rejects at the first that cannot be read. */
export async function findPictures(
  built: Built,
  paths: readonly string[],
  write: (text: string) => void,
): Promise<void> {
  const reader = await pictureReader();
  try {
    for (const path of paths) {
      const text = await reader.read(path);
      const over = await built.over(text);
      write(`${path}:\n${text}\n\n${foundText(over, answerOf(over, text))}\n`);
    }
  } finally {
    await reader.end();
  }
}
