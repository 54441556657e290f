/** `narrow.json`: the questions that part similar entries, and the answers of each entry, from all that its author gives. */
import type { NarrowFile, Question } from '../search/narrow/narrow.ts';
import type { Condition } from './applies-to.ts';

/** What is asked of an entry. */
export interface NarrowSource {
  id: string;
  answers: Record<string, string[]>;
  scope: string[];
  products: string[];
  appliesTo?: readonly Condition[] | undefined;
}

/** A question of `questions.yaml`. */
export interface WrittenQuestion extends Question {
  from?: 'scope' | undefined;
}

export interface NarrowProduct {
  key: string;
  name: string;
  editions?: { question: string; choices: Record<string, { answer: string }> } | undefined;
}

/** How the questions read that no author has written. */
export interface NarrowWords {
  product: string;
  version(product: string): string;
  /** The versions from one on, before another one, or both. */
  versions(from: string | undefined, before: string | undefined): string;
}

type Asked = Question & { answered(entry: NarrowSource): readonly string[] };

/** Questions of authors come first: of two that part equally well, they are asked. */
export function narrowFile(
  entries: readonly NarrowSource[],
  written: readonly WrittenQuestion[],
  products: readonly NarrowProduct[],
  words: NarrowWords,
): NarrowFile {
  const asked: Asked[] = [
    ...written.map(({ key, question, from, answers }) => ({
      ...{ key, question, answers },
      answered: (entry: NarrowSource) => (from ? entry.scope : (entry.answers[key] ?? [])),
    })),
    {
      key: 'product',
      question: words.product,
      answers: Object.fromEntries(products.map(({ key, name }) => [key, name])),
      isLast: true,
      answered: (entry) => entry.products,
    },
    ...products.flatMap((product) => [...byEdition(product), ...byVersion(product, entries, words)]),
  ];
  const given = entries.map((entry) => [
    entry.id,
    Object.fromEntries(
      asked.flatMap((question) => {
        const own = question.answered(entry).filter((answer) => Object.hasOwn(question.answers, answer));
        return own.length > 0 ? [[question.key, own] as const] : [];
      }),
    ),
  ]);
  return {
    questions: asked.map(({ answered, ...question }) => question),
    entries: Object.fromEntries(given),
  };
}

const conditionsOn = ({ appliesTo }: NarrowSource, { key }: NarrowProduct) =>
  (appliesTo ?? []).filter(({ product }) => product === key);

/** Marks of Markdown in a question that is written for a page. */
const plain = (text: string) => text.replace(/\*\*|`/g, '');

function byEdition(product: NarrowProduct): Asked[] {
  if (!product.editions) return [];
  const { question, choices } = product.editions;
  return [
    {
      key: `edition ${product.key}`,
      question: plain(question),
      answers: Object.fromEntries(Object.entries(choices).map(([key, { answer }]) => [key, answer])),
      answered: (entry) => conditionsOn(entry, product).flatMap((one) => ('edition' in one ? one.edition : [])),
    },
  ];
}

/** The versions that entries name part all versions into stretches, which are the answers. */
function byVersion(product: NarrowProduct, entries: readonly NarrowSource[], words: NarrowWords): Asked[] {
  const bounds = (entry: NarrowSource) =>
    conditionsOn(entry, product).flatMap((one) => ('version' in one ? [one] : []));
  const named = [...new Set(entries.flatMap((entry) => bounds(entry).map(({ version }) => version)))].sort(byNumbers);
  if (named.length === 0) return [];
  const stretches = [undefined, ...named].map((from, at) => ({ key: `from ${from ?? 0}`, from, before: named[at] }));
  const isIn = (from: string, { version, bound }: Bound) => byNumbers(from, version) >= 0 === (bound === 'from');
  return [
    {
      key: `version ${product.key}`,
      question: words.version(product.name),
      answers: Object.fromEntries(stretches.map(({ key, from, before }) => [key, words.versions(from, before)])),
      answered: (entry) => {
        const own = bounds(entry);
        if (own.length === 0) return [];
        return stretches.flatMap(({ key, from = '0' }) => (own.every((one) => isIn(from, one)) ? key : []));
      },
    },
  ];
}

type Bound = Extract<Condition, { bound: unknown }>;

function byNumbers(a: string, b: string): number {
  const [one, other] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
