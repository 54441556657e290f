import { stringify } from 'yaml';
import type { CodesFile, Content, EntryFile } from '../../../src/checks/content-files.ts';
import { MOST_MEANING } from '../../../src/schemas/code-card.ts';

const URL_OF_CARDS = 'https://codes.example/';
const VERIFIED = '2026-01-01';

/** The files of cards that copies of entries need, by path: what stands there, and a card for each code of theirs that has to have one. */
export function generatedCards({ codes: files, field }: Content, copies: readonly EntryFile[]): Map<string, string> {
  const families = Object.entries(field.data.families).flatMap(([family, { pattern, specific }]) => {
    const file = files.find((one) => one.family === family);
    return file && pattern && specific ? [{ file, whole: new RegExp(`^(?:${pattern})$`, 'i') }] : [];
  });
  return new Map(families.map(({ file, whole }) => [file.path, withCards(file, whole, copies)]));
}

function withCards(file: CodesFile, whole: RegExp, copies: readonly EntryFile[]): string {
  const cards = copies.flatMap(({ data }) =>
    (data?.codes ?? [])
      .filter((code) => whole.test(code) && !file.keys.includes(code))
      .map((code) => [
        code,
        {
          meaning: (data?.summary ?? code).slice(0, MOST_MEANING).trim(),
          firstStep: `Run \`look-up ${code}\` and read what it prints.`,
          url: URL_OF_CARDS,
          verified: VERIFIED,
        },
      ]),
  );
  // As Astro reads it: a day without quotes is no text.
  const added = cards.length === 0 ? '' : stringify(Object.fromEntries(cards), { lineWidth: 0, version: '1.1' });
  // A family without a card is written as {}.
  return file.keys.length === 0 && added ? added : `${file.yaml}\n${added}`;
}
