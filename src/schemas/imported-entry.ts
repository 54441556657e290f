import type { Imported } from './imported.ts';
import type { WholeEntry } from './whole-entry.ts';

/** An imported page as an entry: it has what all entries have, and nothing that only an author can say. */
export function importedEntry(imported: Imported): WholeEntry {
  const { title, summary, product, topic, messages, imported: date } = imported;
  return {
    ...{ title, summary, products: [product], topics: [topic], imported, messages: messages.map((text) => ({ text })) },
    ...{
      asked: [],
      codes: [],

      answers: {},
      sources: [],
      related: [],
      changes: [],
      aliases: [],
      examples: [],
    },
    ...{ scope: [], fixes: [], modified: date },
    verified: { date: new Date(`${date}T00:00:00Z`), how: 'imported' },
  };
}
