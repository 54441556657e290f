import { attributePlace, bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { textOf } from '../text-of.ts';

/** Words that name where something is told, or that something is told, but not what. */
const EMPTY = new Set(
  `a about according additional and background detail details documentation docs explanation explains explained for from
  further guide help info information link links more note notes of official on other own page pages read reading reference references
  related says see source sources tells text the this to what`.split(/\s+/),
);
/** Whose page it is says no more. */
const WHOSE = ['vendor', 'github'];
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

interface Product {
  name?: unknown;
  docs?: unknown;
}

/** What a product and the host of its documentation are called. */
const namesOf = (product: Product | null): string =>
  `${textOf(product?.name ?? '')} ${URL.parse(textOf(product?.docs ?? ''))?.hostname ?? ''}`;

/** The title of a fold says what is told in it: whoever looks for it opens no other. */
export function foldTitles({ entries, references }: Content): Finding[] {
  const products = Object.entries((references.products.value ?? {}) as Record<string, Product | null>);
  const owners = [...WHOSE, ...products.flatMap(([key, product]) => wordsOf(`${key} ${namesOf(product)}`))];
  const whose = new Set(owners.flatMap((owner) => [owner, `${owner}s`]));
  return entries.flatMap((entry) =>
    bodyElements(entry)
      .elements.filter(({ name, attributes }) => {
        const words = wordsOf(attributes.title ?? '');
        return name === 'Detail' && words.length > 0 && words.every((word) => EMPTY.has(word) || whose.has(word));
      })
      .map((detail) => ({
        ...attributePlace(entry, detail, 'title'),
        found: `The title "${detail.attributes.title}" does not say what is told in the fold`,
        expected: 'a title from which a reader knows whether to open it',
        next: 'Name the fact in the title; a link alone belongs to the text that it proves.',
      })),
  );
}
