/**
 * `npm run rarity`: counts the words of all documented messages and writes section `rarity` of `field.yaml`, the table by which
 * the search weighs words. The build only reads it: what is counted here is fixed until somebody counts again, so that a new
 * entry moves the verdict on no other. Run the golden cases afterwards.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { COMMON_WORDS } from '#words/common-words.ts';
import { type Content, readContent } from '../checks/content-files.ts';
import { bitsOfWords } from '../schemas/field-parts.ts';
import { isCode } from '../search/judge/code-gram.ts';
import { wordsOf } from '../search/judge/evidence-index.ts';
import { normalise } from '../search/text/normalise.ts';
import { stemOf } from '../search/text/rarity.ts';

/** Bits of each class, the commonest first, and the bits below which a word is of it. */
const CLASSES = [
  { bits: 3, below: 4.5 },
  { bits: 6, below: 7.5 },
];
/** Messages that must have a word before it can be common: in a few, anything is. */
const LEAST = 3;
const WIDTH = 120;

/** The words of each class, commonest first: of the language, and of the field's messages. */
export function rarityTable({ entries }: Pick<Content, 'entries'>): Record<number, string[]> {
  const messages = new Set(entries.flatMap(({ data }) => data?.messages.map(({ text }) => text) ?? []));
  const counts = new Map<string, number>();
  for (const message of messages) {
    const words = wordsOf(normalise(message.replace(/\{\w+\}/g, ' ')));
    for (const stem of new Set(words.filter((word) => !isCode(word)).map(stemOf)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const common = bitsOfWords(COMMON_WORDS);
  // Of a word that the field has, the field says how rare it is.
  const bitsOf = (stem: string) => {
    const count = counts.get(stem);
    if (count === undefined) return common[stem];
    const bits = Math.log2((messages.size + 1) / count);
    return count < LEAST ? undefined : CLASSES.find(({ below }) => bits < below)?.bits;
  };
  const stems = [...new Set([...counts.keys(), ...Object.keys(common)])].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  return Object.fromEntries(CLASSES.map(({ bits }) => [bits, stems.filter((stem) => bitsOf(stem) === bits)]));
}

/** `field.yaml` with another table in it; behind all else where it has none. */
export function withTable(yaml: string, table: Readonly<Record<number, string[]>>): string {
  const lines = Object.entries(table).flatMap(([bits, stems]) => [`  ${bits}: >-`, ...folded(stems)]);
  const section = `rarity:\n${lines.join('\n')}\n`;
  const old = /^rarity:.*\n(?:[ \t]+.*\n|\n(?=[ \t]))*/m;
  return old.test(yaml) ? yaml.replace(old, section) : `${yaml.trimEnd()}\n\n${section}`;
}

/** Words in lines of {@link WIDTH}. */
function folded(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= WIDTH) lines.push(`    ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

if (import.meta.main) {
  const content = await readContent(process.cwd());
  const table = rarityTable(content);
  await writeFile(content.field.path, withTable(await readFile(content.field.path, 'utf8'), table));
  const counted = Object.entries(table).map(([bits, stems]) => `${stems.length} of ${bits} bits`);
  process.stdout.write(`${content.field.path} has ${counted.join(' and ')}. Now run the golden cases: npm test\n`);
}
