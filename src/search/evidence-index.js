import { ENOUGH_BITS, ENOUGH_GRAMS, GRAM } from './evidence-weights.ts';
import { gramFilter } from './gram-slots.ts';
import { normalise } from './normalise.ts';
import { templateOf } from './template.ts';
const WORD = /[\p{L}\p{N}]+/gu;
/** Words of a normalised text, in order. */
export function wordsOf(normalised) {
    return normalised.match(WORD) ?? [];
}
/** Grams of a message: at the beginning of each word, as far as its literal part reaches, and at each part's end. */
function gramsOf(message, template) {
    const starts = new Set();
    const all = template.parts.join('\n');
    const words = wordsOf(normalise(message.replace(/\{[A-Za-z][A-Za-z0-9]*\}/g, ' ')));
    let from = 0;
    for (const word of words) {
        const at = all.indexOf(word, from);
        if (at === -1)
            continue;
        starts.add(at);
        from = at + word.length;
    }
    let offset = 0;
    const grams = [];
    for (const part of template.parts) {
        for (let at = 0; at + GRAM <= part.length; at++) {
            if (starts.has(offset + at) || at + GRAM === part.length)
                grams.push(part.slice(at, at + GRAM));
        }
        offset += part.length + 1;
    }
    return grams;
}
export function evidenceIndex(entries) {
    const messages = [];
    const distinct = new Map();
    entries.forEach((entry, index) => {
        for (const message of entry.messages) {
            const template = templateOf(message);
            const grams = [...new Set(gramsOf(message, template))];
            messages.push({ entry: index, message, grams, template, weight: 0 });
            distinct.set(message, new Set(grams));
        }
    });
    // Rarity counts distinct texts: eight entries that claim one message do not make it common.
    const frequency = new Map();
    for (const grams of distinct.values())
        for (const gram of grams)
            frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
    const bits = new Map();
    for (const [gram, count] of frequency)
        bits.set(gram, Math.log2((distinct.size + 1) / count));
    const byGram = new Map();
    messages.forEach((one, message) => {
        for (const gram of one.grams) {
            one.weight += bits.get(gram) ?? 0;
            const list = byGram.get(gram);
            if (list)
                list.push(message);
            else
                byGram.set(gram, [message]);
        }
    });
    const filter = gramFilter(byGram, GRAM);
    const enough = Math.max(ENOUGH_BITS, ENOUGH_GRAMS * Math.log2(distinct.size + 1));
    return { messages, byGram, filter, bits, enough, context: contextOf(entries), size: entries.length };
}
/** Words that tell of an entry's surroundings: of its titles, headings and products. */
function contextOf(entries) {
    const context = new Map();
    const words = (texts) => texts.flatMap((text) => wordsOf(normalise(text)));
    entries.forEach((entry, index) => {
        const titles = [entry.title, ...entry.sources, ...entry.headings.map(([, title]) => title), ...entry.products];
        for (const word of words(titles)) {
            if (word.length < 3)
                continue;
            const found = context.get(word) ?? new Set();
            context.set(word, found.add(index));
        }
    });
    return context;
}
