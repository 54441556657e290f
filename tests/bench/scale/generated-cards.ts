import { stringify } from 'yaml';
import type { CodesFile, Content, EntryFile } from '../../../src/checks/content-files.ts';
import { MOST_MEANING } from '../../../src/schemas/code-card.ts';
import { normalise } from '../../../src/search/text/normalise.ts';

/** Which cards a generated content has: those of codes that its entries claim, or all others of the real one, too. */
export type CardsOf = 'entries' | 'all';
type Card = Record<string, unknown> & { confusedWith?: Record<string, string> };

const URL_OF_CARDS = 'https://codes.example/';
const VERIFIED = '2026-01-01';

/** The files of cards of a generated content, by path: cards of the real one, and one for each code of a copy that has to have one. */
export function generatedCards(
  { codes: files, field, entries }: Content,
  copies: readonly EntryFile[],
  cardsOf: CardsOf,
): Map<string, string> {
  const claimed = new Set([...entries, ...copies].flatMap(({ data }) => data?.codes.map(normalise) ?? []));
  const made = files.map((file) => {
    const real = Object.entries((file.value ?? {}) as Record<string, Card>);
    const kept = cardsOf === 'all' ? real : real.filter(([code]) => claimed.has(normalise(code)));
    return { file, cards: new Map([...kept, ...newCards(file, field.data.families[file.family], copies)]) };
  });
  const known = new Set([...claimed, ...made.flatMap(({ cards }) => [...cards.keys()].map(normalise))]);
  for (const { cards } of made)
    for (const [code, card] of cards)
      if (card.confusedWith) cards.set(code, { ...card, confusedWith: knownOnly(card.confusedWith, known) });
  // As Astro reads it: a day without quotes is no text.
  const written = (cards: Map<string, Card>) => stringify(Object.fromEntries(cards), { lineWidth: 0, version: '1.1' });
  return new Map(made.map(({ file, cards }) => [file.path, written(cards)]));
}

/** Cards of the codes of copies that no check passes without. */
function newCards(
  file: CodesFile,
  family: Content['field']['data']['families'][string] | undefined,
  copies: readonly EntryFile[],
): [string, Card][] {
  if (!family?.pattern || !family.specific) return [];
  const whole = new RegExp(`^(?:${family.pattern})$`, 'i');
  return copies.flatMap(({ data }) =>
    (data?.codes ?? [])
      .filter((code) => whole.test(code) && !file.keys.includes(code))
      .map((code): [string, Card] => [
        code,
        {
          meaning: (data?.summary ?? code).slice(0, MOST_MEANING).trim(),
          firstStep: `Run \`look-up ${code}\` and read what it prints.`,
          url: URL_OF_CARDS,
          verified: VERIFIED,
        },
      ]),
  );
}

const knownOnly = (confused: Record<string, string>, known: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(confused).filter(([code]) => known.has(normalise(code))));
