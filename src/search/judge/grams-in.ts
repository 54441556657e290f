/** Which grams of messages stand in a text, and which of them only say what failed. */
import type { Letters } from '../text/letters.ts';
import { CODES, codeGram } from './code-gram.ts';
import type { EvidenceIndex, MessageEvidence } from './evidence-index.ts';
import { CLEAR_FROM, MESSAGE_GRAM } from './evidence-weights.ts';
import { saysSomething } from './first-halves.ts';
import { reasonBehind } from './template.ts';

/** What of a text says what failed, and not why, as offsets. */
export type Halves = (text: string) => readonly [from: number, to: number][];

export interface FoundGrams {
  /** The first place of each gram. */
  places: Map<string, number>;
  /** Bits that each message has in the text, in the order in which they were met. */
  candidates: Map<number, number>;
  /** Grams of nothing but first halves, and of documented messages that take in what follows: that is judged alone. */
  wrapped: Set<string>;
}

/** Work grows with the length of the text, and with the messages that share a gram with it. */
export function gramsIn(index: EvidenceIndex, letters: Letters, unwrapped: string, halves: Halves): FoundGrams {
  const { text, offsets } = letters;
  const isHalf = new Uint8Array(unwrapped.length);
  for (const [from, to] of halves(unwrapped)) isHalf.fill(1, from, to);
  const places = new Map<string, number>();
  const candidates = new Map<number, number>();
  const wrapped = new Set<string>();
  const see = (gram: string, at: number) => {
    const messages = index.byGram.get(gram);
    if (!messages) return;
    if (!isHalf[offsets[at] as number]) wrapped.delete(gram);
    else if (!places.has(gram)) wrapped.add(gram);
    if (places.has(gram)) return;
    places.set(gram, at);
    for (const message of messages) {
      const bits = (index.messages[message] as MessageEvidence).bits.get(gram) ?? 0;
      candidates.set(message, (candidates.get(message) ?? 0) + bits);
    }
  };
  for (const at of index.filter(text)) see(text.slice(at, at + MESSAGE_GRAM), at);
  for (const [code] of letters.normalised.matchAll(CODES)) {
    const gram = codeGram(code);
    // Of a large text, most numbers are no message's: where one stands is looked for only where that matters.
    if (index.byGram.has(gram)) see(gram, Math.max(0, text.indexOf(code)));
  }
  for (const [number, bits] of candidates) {
    const { grams, template, weight } = index.messages[number] as MessageEvidence;
    if (!template.wraps || bits < CLEAR_FROM * weight) continue;
    if (!saysSomething(reasonBehind(template, letters, unwrapped))) continue;
    for (const gram of grams) if (places.has(gram)) wrapped.add(gram);
  }
  return { places, candidates, wrapped };
}
