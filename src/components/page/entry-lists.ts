import { LOCALE } from '#words/locale.ts';
import type { Kind } from '../../addresses.ts';
import { type Entry, entries, entriesOfProduct, type Product, type Topic } from '../../entries.ts';
import { once } from '../../once.ts';
import { entryBytes, LIST_BYTES, messagesBytes, WHOLE } from './list-bytes.ts';
import { type Division, type ListPage, splitByGroups, splitByLetters } from './split-list.ts';

/** How every list of entries is divided. */
export const BY_TITLE: Division<Entry> = {
  text: ({ title }) => title,
  id: ({ id }) => id,
  size: entryBytes,
  most: LIST_BYTES,
};

/** Everything that prints a message, by title. */
export const aToZ = once(async () => {
  const all = (await entries()).filter(({ kind, messages }) => kind === 'error' || messages.length > 0);
  const sorted = all.toSorted((a, b) => a.title.localeCompare(b.title, LOCALE));
  return splitByLetters(sorted, { ...BY_TITLE, size: messagesBytes, whole: WHOLE.messages });
});

/** All of a kind. */
export const entriesOfKind = async (kind: Kind): Promise<ListPage<Entry>> =>
  splitByLetters(
    (await entries()).filter((entry) => entry.kind === kind),
    BY_TITLE,
  );

export const entriesOfTopic = async (topic: Topic, division = BY_TITLE): Promise<ListPage<Entry>> =>
  splitByLetters(
    (await entries()).filter((entry) => entry.topics.includes(topic.key)),
    division,
  );

/** All of a product under their main topics, or some; `division` where they are not only named. */
export async function productByTopic(
  product: Product,
  division = BY_TITLE,
  which: (entry: Entry) => boolean = () => true,
): Promise<ListPage<Entry>> {
  const groups = (await entriesOfProduct(product.key)).flatMap(({ topic, entries }) => {
    const some = entries.filter(which);
    return some.length > 0 ? [{ topic, entries: some }] : [];
  });
  const byTopic = () => groups.map(({ topic, entries }) => ({ key: topic.key, title: topic.name, items: entries }));
  return splitByGroups(
    groups.flatMap(({ entries }) => entries),
    [byTopic],
    division,
  );
}
