import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from '@playwright/test';
import { MAX_PASTE, readPaste, readStream } from '../../../src/authoring/paste-input.ts';

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faultfinder-paste-'));
});
test.afterAll(() => rm(folder, { recursive: true }));

/** What is said of a file with these bytes. */
async function said(name: string, bytes: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return readPaste(name, folder).then(
    (text) => `text: ${text}`,
    ({ message }: Error) => message,
  );
}

test('a file is read as editors and shells write it', async () => {
  const text = 'Größe: the vault is “shut”';
  expect(await said('utf-8.txt', text)).toBe(`text: ${text}`);
  expect(await said('mark.txt', `\ufeff${text}`)).toBe(`text: ${text}`);
  expect(await said('utf-16.txt', Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(`text: ${text}`);
  expect(await said('utf-16be.txt', Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toBe(`text: ${text}`);
  expect(await said('latin.txt', Buffer.from('Größe', 'latin1'))).toBe('text: Größe');
  expect(await said('colour.txt', '\u001b[31mred\u001b[0m\ttab\r\n')).toBe('text: \u001b[31mred\u001b[0m\ttab\r\n');
});

test('what is no file, or no text, is said in one sentence', async () => {
  await mkdir(join(folder, 'logs'), { recursive: true });
  await expect(readPaste('nowhere.txt', folder)).rejects.toThrow('There is no file "nowhere.txt".');
  await expect(readPaste('logs', folder)).rejects.toThrow('"logs" is a folder. Name the file that holds the error.');
  expect(await said('empty.txt', '')).toBe('"empty.txt" is empty.');
  expect(await said('blank.txt', ' \r\n\t')).toBe('"blank.txt" is empty.');
  expect(await said('tool.exe', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]))).toBe('"tool.exe" is no text.');
  expect(await said('odd.bin', Buffer.from([0x41, 0xff, 0x01, 0x42]))).toBe('"odd.bin" is no text.');
});

test('a picture is known whatever its name is, with what reads it', async () => {
  for (const bytes of [Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('ffd8ffe000104a46', 'hex')])
    expect(await said('error.txt', bytes)).toMatch(
      /^"error\.txt" is a picture\. "npm run find -- --image" reads its text/,
    );
  expect(await said('photo.webp', 'RIFF....WEBPVP8 ')).toMatch(/is a picture/);
});

test('50 MB are refused unread, from a file and from a stream', async () => {
  await writeFile(join(folder, 'huge.log'), '');
  await truncate(join(folder, 'huge.log'), 50_000_000);
  const tooLong = 'is too long: 200,000 characters are read. Cut it to what stands around the error.';
  await expect(readPaste('huge.log', folder)).rejects.toThrow(`"huge.log" ${tooLong}`);
  expect(await said('long.log', 'x'.repeat(MAX_PASTE + 1))).toBe(`"long.log" ${tooLong}`);
  let given = 0;
  const stream = Readable.from(
    (function* () {
      for (; given < 50_000_000; given += 100_000) yield Buffer.alloc(100_000, 'x');
    })(),
  );
  await expect(readStream(stream)).rejects.toThrow(`What was pasted ${tooLong}`);
  expect(given).toBeLessThan(5_000_000);
});

test('a stream is read as a file is', async () => {
  expect(await readStream(Readable.from([Buffer.from('Grö'), Buffer.from('ße')]))).toBe('Größe');
  await expect(readStream(Readable.from([]))).rejects.toThrow('What was pasted is empty.');
});
