import { wordsOf } from './evidence-index.ts';
import { EDITED, LOOK_ALIKE, MAX_EDITED, MAX_NEAR_WORDS, MIN_EDITED, NEIGHBOURS } from './evidence-weights.ts';
import { normalise } from './normalise.ts';
export function nearIndex(entries) {
    const texts = entries.flatMap(({ messages, title, sources, codes }, entry) => [...messages, title, ...sources, codes.join(' ')].map((text) => ({ entry, words: wordsOf(normalise(text)) })));
    const byWord = new Map();
    texts.forEach(({ words }, text) => {
        for (const word of new Set(words))
            push(byWord, word, text);
    });
    const bits = new Map();
    const byForm = new Map();
    const byLook = new Map();
    for (const [word, list] of byWord) {
        bits.set(word, Math.log2((texts.length + 1) / list.length));
        push(byLook, looksOf(word), word);
        if (word.length >= MIN_EDITED - 1)
            for (const form of formsOf(word))
                push(byForm, form, word);
    }
    return { texts, byWord, bits, byForm, byLook };
}
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}
/** A word, and the word with each letter left out: two words share a form when one edit leads from one to the other. */
function formsOf(word) {
    const forms = new Set([word]);
    for (let at = 0; at < word.length; at++)
        forms.add(word.slice(0, at) + word.slice(at + 1));
    return forms;
}
function looksOf(word) {
    return word.replace(/[0o]/g, 'o').replace(/[1li]/g, 'l').replace(/[5s]/g, 's').replace(/[8b]/g, 'b');
}
/** Whether one insertion, deletion, replacement or swap of neighbours leads from one word to the other. */
export function isOneEdit(one, other) {
    if (one === other)
        return true;
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    if (long.length - short.length > 1)
        return false;
    let at = 0;
    while (at < short.length && short[at] === long[at])
        at++;
    if (short.length < long.length)
        return short.slice(at) === long.slice(at + 1);
    if (short.slice(at + 1) === long.slice(at + 1))
        return true;
    return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
/** Known words that a typed word may mean, with how much of a match each is. */
function meantBy(index, word) {
    const meant = new Map();
    for (const look of index.byLook.get(looksOf(word)) ?? [])
        meant.set(look, LOOK_ALIKE);
    if (word.length >= MIN_EDITED && word.length <= MAX_EDITED) {
        for (const form of formsOf(word)) {
            for (const known of index.byForm.get(form) ?? [])
                if (isOneEdit(word, known))
                    meant.set(known, EDITED);
        }
    }
    if (index.byWord.has(word))
        meant.set(word, 1);
    return meant;
}
/** Entries near a normalised text, nearest first; `order` ranks equals. */
export function nearTo(index, order, normalised) {
    const words = wordsOf(normalised).slice(0, MAX_NEAR_WORDS);
    const unknown = Math.log2(index.texts.length + 1);
    let total = 0;
    const found = new Map();
    let before = new Map();
    let weightBefore = 0;
    for (const word of words) {
        const meant = meantBy(index, word);
        const weight = Math.max(...[...meant.keys()].map((known) => index.bits.get(known) ?? 0), meant.size > 0 ? 0 : unknown);
        total += weight + (before.size > 0 ? NEIGHBOURS * Math.min(weight, weightBefore) : 0);
        const best = new Map();
        for (const [known, likeness] of meant) {
            for (const text of index.byWord.get(known) ?? []) {
                const beside = isBeside(index.texts[text], before, known)
                    ? NEIGHBOURS * Math.min(weight, weightBefore)
                    : 0;
                best.set(text, Math.max(best.get(text) ?? 0, likeness * weight + beside));
            }
        }
        for (const [text, value] of best)
            found.set(text, (found.get(text) ?? 0) + value);
        before = meant;
        weightBefore = weight;
    }
    const shares = new Map();
    for (const [text, value] of found) {
        const { entry } = index.texts[text];
        shares.set(entry, Math.max(shares.get(entry) ?? 0, value / Math.max(1, total)));
    }
    return [...shares]
        .map(([entry, share]) => ({ entry, share }))
        .sort((a, b) => b.share - a.share || order[a.entry] - order[b.entry]);
}
function isBeside({ words }, before, known) {
    if (before.size === 0)
        return false;
    return words.some((word, at) => word === known && before.has(words[at - 1] ?? ''));
}
