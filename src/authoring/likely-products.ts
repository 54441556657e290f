/**
 * Which product a pasted error is about, by what the content says of its products: their names and hosts, and the commands, hosts and codes
 * that its entries have.
 */
import { addToList } from '../search/text/add-to-list.ts';

/** A product as `products.yaml` has it, as far as it is read. */
export interface KnownProduct {
  key: string;
  name: string;
  longName?: string | undefined;
  /** Addresses that its item names: of documentation, support, status. */
  addresses: readonly string[];
}

/** What an entry says of its products. */
export interface EntryOfProducts {
  products: readonly string[];
  /** Codes, messages, examples and commands, as text. */
  text: string;
}

export interface LikelyProduct {
  key: string;
  /** Why, for a person: `the text names Kopia`. */
  because: string;
  /** Whether it is clear enough to be written down. */
  isClear: boolean;
}

/** Cmdlets, hosts, and beginnings of codes: what tells programs apart. */
const FEATURES: readonly [name: (feature: string) => string, pattern: RegExp][] = [
  [
    (feature) => `entries with the command ${feature} are about it`,
    /(?<![\w-])[A-Z][a-z]{1,20}-[A-Z][A-Za-z]{2,40}(?![\w-])/g,
  ],
  [
    (feature) => `entries with the host ${feature} are about it`,
    /(?<=\/\/)(?:[a-z0-9-]{1,40}\.){1,5}[a-z]{2,10}(?![\w.-])/gi,
  ],
  [(feature) => `entries with codes ${feature}… are about it`, /(?<![\w.@-])[A-Z][A-Za-z_]{2,20}(?=\d{3,8}(?![\w-]))/g],
  [
    (feature) => `entries with ${feature} are about it`,
    /(?<![\w.@-])[A-Z][A-Za-z]{3,40}(?:Exception|Error|Fault)(?!\w)/g,
  ],
];
/** Votes: a name counts more than all that is learnt. */
const [NAMED, HOST, LEARNT] = [6, 4, 2];
/** So many entries must have a feature, and so much of them be about one product, before it says anything. */
const [MIN_ENTRIES, MIN_SHARE] = [2, 0.7];

/** Best first; empty where nothing in the text says anything. `chosen`: what the reader who saved the text had chosen. */
export function likelyProducts(
  text: string,
  products: readonly KnownProduct[],
  entries: readonly EntryOfProducts[],
  chosen?: string | undefined,
): LikelyProduct[] {
  const votes = new Map<string, { points: number; because: string[] }>();
  const vote = (key: string, points: number, because: string) => {
    const before = votes.get(key) ?? { points: 0, because: [] };
    votes.set(key, { points: before.points + points, because: [...before.because, because] });
  };
  const plain = wordsOf(text);
  const hosts = hostsOf(products);
  for (const { key, name, longName } of products) {
    if (key === chosen) vote(key, NAMED, 'its reader had chosen it');
    const said = [name, longName].find((one) => one && plain.includes(wordsOf(one)));
    if (said) vote(key, NAMED, `the text names ${said}`);
    const host = hosts
      .get(key)
      ?.find((one) => new RegExp(`(?<![\\w-])${one.replaceAll('.', '\\.')}(?![\\w-])`, 'i').test(text));
    if (host) vote(key, HOST, `the text has its host ${host}`);
  }
  for (const [because, pattern] of FEATURES) {
    const mine = new Set(text.match(pattern));
    if (mine.size === 0) continue;
    const having = new Map<string, (readonly string[])[]>();
    for (const { products: of, text: said } of entries)
      for (const feature of new Set(said.match(pattern))) if (mine.has(feature)) addToList(having, feature, of);
    for (const [feature, lists] of having) {
      if (lists.length < MIN_ENTRIES) continue;
      for (const { key } of products)
        if (lists.filter((of) => of.includes(key)).length >= MIN_SHARE * lists.length)
          vote(key, LEARNT, because(feature));
    }
  }
  const all = [...votes].sort(([, a], [, b]) => b.points - a.points);
  const [best, second] = all.map(([, { points }]) => points);
  return all.map(([key, { points, because }], at) => ({
    key,
    because: because[0] ?? '',
    isClear: at === 0 && points >= HOST && (second === undefined || (best ?? 0) > second),
  }));
}

/** Words of a text with spaces around, lower case; a command or a version is one word. */
const wordsOf = (text: string): string =>
  ` ${(text.match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) ?? []).join(' ')} `.toLowerCase();

/** Hosts that one product alone has, by its key: also without the first label, where nobody else has that. */
function hostsOf(products: readonly KnownProduct[]): Map<string, string[]> {
  const owners = new Map<string, Set<string>>();
  for (const { key, addresses } of products)
    for (const address of addresses) {
      const labels = (URL.canParse(address) ? new URL(address).hostname : '').replace(/^www\./, '').split('.');
      // `co.uk` is nobody's.
      for (let from = 0; labels.length - from >= 2 && (labels.at(-2)?.length ?? 0) > 3; from++) {
        const host = labels.slice(from).join('.');
        owners.set(host, (owners.get(host) ?? new Set()).add(key));
      }
    }
  const result = new Map<string, string[]>();
  for (const [host, keys] of owners) if (keys.size === 1) addToList(result, [...keys][0] as string, host);
  return result;
}
