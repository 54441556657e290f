import { corpusOf } from './corpus.ts';
import { normalise } from './normalise.ts';
export function indexCatalogue(catalogue) {
    const fields = catalogue.entries.flatMap((entry, index) => [
        ...entry.codes.map((text) => ({ entry: index, field: 'code', text, anchor: '' })),
        ...entry.messages.map((text) => ({
            entry: index,
            field: 'message',
            text,
            anchor: 'messages',
            language: languageOf(entry, text),
        })),
        { entry: index, field: 'title', text: entry.title, anchor: '' },
        ...entry.sources.map((text) => ({ entry: index, field: 'source', text, anchor: 'sources' })),
        ...entry.headings.map(([anchor, text]) => ({ entry: index, field: 'heading', text, anchor })),
        ...entry.commands.map((text) => ({ entry: index, field: 'command', text, anchor: '' })),
    ]);
    return {
        entries: catalogue.entries,
        fields,
        corpus: corpusOf(fields.map(({ text }) => text)),
        claims: claimsOf(catalogue.entries),
        order: orderOf(catalogue.entries),
    };
}
/** The language of an entry's message, where it is not the site's. */
export function languageOf({ messages, languages }, message) {
    return languages?.[messages.indexOf(message)];
}
function claimsOf(entries) {
    const claims = new Map();
    entries.forEach(({ codes }, index) => {
        for (const code of codes.map(normalise))
            claims.set(code, [...(claims.get(code) ?? []), index]);
    });
    return { known: new Set(claims.keys()), entries: claims };
}
function orderOf(entries) {
    const byGenerality = entries
        .map((entry, position) => ({ entry, position }))
        .sort((a, b) => b.entry.named - a.entry.named || (a.entry.id < b.entry.id ? -1 : 1));
    const order = [];
    byGenerality.forEach(({ position }, rank) => {
        order[position] = rank;
    });
    return order;
}
