/** Reads on in a paste as the site does: also what is private, what fills the message, what may be handed on. */
import type { CatalogueEntry } from '../index/catalogue.ts';
import { type CatalogueIndex, languageOf } from '../index/index-site.ts';
import { type PublicData, publicThings } from '../redact/public-things.ts';
import { redact } from '../redact/redact.ts';
import type { Kept } from '../redact/redact-rules.ts';
import { lettersOf } from '../text/letters.ts';
import { normalise } from '../text/normalise.ts';
import type { FilledMessage, Redaction } from '../text/reading.ts';
import { MAX_HANDED_ON, MAX_REDACTED } from './evidence-weights.ts';
import type { Fit } from './fit.ts';
import { holeValues } from './hole-values.ts';
import type { Judged, PasteReader } from './judged.ts';
import { matchedParts } from './matched-parts.ts';
import { readerWith } from './reader-with.ts';
import { templateOf } from './template.ts';

const ADDRESS = /https?:\/\/[^\s'",;]+[^\s'",;.]/g;

/** Prepares a reader: once for a catalogue, then for any number of texts. What `field` does not say is public is taken out. */
export function pasteReader(index: CatalogueIndex, field: PublicData = {}): PasteReader {
  // Addresses that documented messages print are public.
  const addresses = index.entries.flatMap(({ messages }) =>
    messages.flatMap((message) => message.match(ADDRESS) ?? []),
  );
  const { families } = index.vocabulary;
  const isCode = (text: string) => families.some(({ whole }) => whole.test(text));
  const kept: Kept = { addresses, known: publicThings(field), isCode };
  return readerWith(index, (typed, judged) => {
    let redaction: Redaction | undefined;
    const redacted = () => (redaction ??= redact(beginningOf(typed), kept));
    return {
      hasSecret: () => redacted().hasSecret,
      values: (isList) => valuesIn(index, judged, isList),
      read: (best, groups) => ({
        redaction: redacted(),
        handOn: {
          text: around(beginningOf(typed), (best ?? judged.fits[0])?.grams ?? []),
          values: valuesIn(index, judged, groups.length > 0),
        },
        filled: best && filled(index, best, judged, kept),
        groups: groups.map((group) => ({ ...group, sample: redact(group.sample, kept).text })),
      }),
    };
  });
}

/** As much of a text as is redacted, without half a word at its end: half an address could be read. */
function beginningOf(text: string): string {
  return text.length > MAX_REDACTED ? text.slice(0, MAX_REDACTED).replace(/\S{0,400}$/, '') : text;
}

/** What fills holes of the messages that a text is about; of a list, of each of its lines. */
function valuesIn({ vocabulary }: CatalogueIndex, { fits, letters, unwrapped }: Judged, isList: boolean): string[] {
  const templates = fits.flatMap(({ message, fits: isOne, clear }) =>
    message && (isOne || clear) ? [templateOf(message, vocabulary)] : [],
  );
  const texts = isList ? unwrapped.slice(0, MAX_REDACTED).split('\n') : [unwrapped];
  return texts.flatMap((text) => {
    const read = isList ? lettersOf(text) : letters;
    return templates.flatMap((template) => holeValues(template, read, text).map(({ value }) => value));
  });
}

/**
 * As much of a text as is handed on, in whole words: around the first of the grams that stands in it, else its
 * beginning.
 */
function around(text: string, grams: readonly string[]): string {
  if (text.length <= MAX_HANDED_ON) return text;
  const letters = lettersOf(text);
  const place = grams.map((gram) => letters.text.indexOf(gram)).find((at) => at !== -1);
  const from = place === undefined ? 0 : Math.max(0, (letters.offsets[place] ?? 0) - MAX_HANDED_ON / 4);
  const part = text.slice(from, from + MAX_HANDED_ON);
  return (from > 0 ? part.replace(/^\S{0,400}\s?/, '') : part).replace(/\s?\S{0,400}$/, '');
}

function filled(
  { entries, vocabulary }: CatalogueIndex,
  fit: Fit,
  { letters, unwrapped }: Judged,
  kept: Kept,
): FilledMessage | undefined {
  const entry = entries[fit.position] as CatalogueEntry;
  const template = fit.message ?? entry.messages[0];
  if (!template) return undefined;
  const values = fit.message ? holeValues(templateOf(fit.message, vocabulary), letters, unwrapped) : [];
  // A secret is shown nowhere and kept nowhere.
  const shown = values.filter(({ value }) => !redact(value, kept).hasSecret);
  return {
    template,
    values: shown,
    matched: fit.message ? matchedParts(template, fit.grams) : [],
    language: languageOf(entry, template),
    codes: entry.codes.filter((code) => fit.codes.includes(normalise(code))),
    share: fit.message ? Math.min(1, fit.wholeShare) : undefined,
  };
}
