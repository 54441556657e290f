/**
 * `npm run new -- errors my-id`: writes the skeleton of an entry and says what to fill in. With `--from-paste error.txt` it reads
 * an error from a file, else from standard input, and fills in what that says; then folder and id may be left out.
 */
import { createInterface } from 'node:readline/promises';
import type { Ask } from './author-questions.ts';
import { newArguments, USAGE } from './new-arguments.ts';
import { newEntry, type Told } from './new-entry.ts';
import { newFromPaste } from './new-from-paste.ts';
import { readPaste, readStream } from './paste-input.ts';

/** Asks at a terminal. With the end of its input every further question is left open; with Ctrl+C all ends. */
function askAtTerminal(): { ask: Ask; end: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const stopped = new AbortController();
  let isOver = false;
  const ended = new Promise<string>((resolve) => {
    lines.once('close', () => {
      isOver = true;
      resolve('');
    });
  });
  lines.once('SIGINT', () => stopped.abort());
  return {
    async ask(question) {
      if (isOver) return '';
      const given = await Promise.race([lines.question(question, { signal: stopped.signal }), ended]).catch(() => {
        throw new Error('\nStopped. Nothing was written.');
      });
      return given.trim();
    },
    end: () => lines.close(),
  };
}

async function made(words: readonly string[]): Promise<Told> {
  const wanted = newArguments(words);
  if (typeof wanted === 'string') return { ok: false, text: `${wanted}\n${USAGE}` };
  const today = new Date();
  if (wanted.paste === undefined) return newEntry(process.cwd(), wanted.folder, String(wanted.id), today);
  // npm begins in the folder of the project; a path is meant from where its author is.
  const from = (process.env.npm_lifecycle_event === 'new' && process.env.INIT_CWD) || process.cwd();
  const isStream = wanted.paste === '-';
  if (isStream && process.stdin.isTTY)
    process.stderr.write('Paste the error, then press Ctrl+D (on Windows Ctrl+Z and Enter).\n');
  const text = isStream ? await readStream(process.stdin) : await readPaste(wanted.paste, from);
  const terminal = !isStream && process.stdin.isTTY && process.stdout.isTTY ? askAtTerminal() : undefined;
  try {
    return await newFromPaste(text, wanted, {
      root: process.cwd(),
      dist: process.env.DIST,
      today,
      ask: terminal?.ask,
      tell: (said) => process.stdout.write(`${said}\n\n`),
    });
  } finally {
    terminal?.end();
  }
}

if (import.meta.main) {
  const { ok, text } = await made(process.argv.slice(2)).catch((error: Error) => ({ ok: false, text: error.message }));
  (ok ? process.stdout : process.stderr).write(`${text}\n`);
  if (!ok) process.exitCode = 1;
}
