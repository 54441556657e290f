/**
 * Where nothing was found: what was understood of the text, and where else it can be looked for. Loaded behind the first list, whatever it is.
 * Nothing of the text is put into an address; what is copied has gone through the gate.
 */
import { HAND_ON_FOOT_WORDS } from '#words/hand-on-foot.ts';
import { NOTHING_FOUND_WORDS as WORDS } from '#words/nothing-found.ts';
import type { PageText } from '../../search/gate/outgoing.ts';
import type { SearchesFile } from '../../search/index/catalogue.ts';
import nothingFoundStyle from '../../styles/nothing-found.css?url';
import type { ShownAnswer } from '../../worker/protocol.ts';
import { codesByForm } from '../dom/code-patterns.ts';
import { element } from '../dom/element.ts';
import { loadStyle } from '../dom/load-style.ts';
import { shownCode } from './shown-code.ts';

// With the module, not with its first use: that would tell the host that nothing was found.
void loadStyle(nothingFoundStyle);

/** Milliseconds until a file is given up. */
const LIMIT = 15_000;
/** Letters and digits from which a text is no mere part that more of it would help. */
const SHORT = 60;

/** A word among others: letters only, as a whole, two of them at least. */
const WORDS_OF_TEXT = /(?<![\p{L}\p{N}@._-])\p{L}{2,}(?![\p{L}\p{N}@._-])/gu;
/** From so many words on a text may ask something. */
const FEW_WORDS = 2;

/** Where vendors can be searched, asked for once; where it cannot be read, nowhere. */
let file: Promise<SearchesFile> | undefined;
export const searchesOf = (base: string): Promise<SearchesFile> => {
  file ??= fetch(`${base}searches.json`, { signal: AbortSignal.timeout(LIMIT) }).then((response) => response.json());
  return file.catch(() => {
    file = undefined;
    return {};
  });
};

/** Products that a text names, in the site's order. */
function named(query: string, names: Readonly<Record<string, string>>): [key: string, name: string][] {
  const text = ` ${query.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return Object.entries(names).filter(([, name]) => text.includes(` ${name.toLowerCase()} `));
}

/** What was understood: above what is near. */
export function understood(query: string, answer: ShownAnswer, base: string): HTMLElement {
  const { question, reading, unknownCodes, cardCodes, productNames } = answer;
  const codes = [...new Set([...cardCodes, ...unknownCodes, ...codesByForm(query)])];
  // Letters that make no words ask nothing, and are of no language.
  const isQuestion = question !== undefined && (query.match(WORDS_OF_TEXT)?.length ?? 0) >= FEW_WORDS;
  const isError = reading !== undefined && !question;
  const products = named(query, productNames);
  const row = (name: string, ...value: (string | Node)[]) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, ...value));
  const list = (parts: Node[]) => parts.flatMap((part, at) => (at > 0 ? [', ', part] : [part]));
  const rows = [
    row(WORDS.readAs, isError ? WORDS.error : isQuestion ? WORDS.question : WORDS.part),
    row(
      WORDS.codes,
      ...(codes.length > 0 ? list(codes.map((code) => element('code', {}, shownCode(code)))) : [WORDS.noCodes]),
    ),
    row(
      WORDS.product,
      ...(products.length > 0
        ? list(
            products.map(([key, name]) =>
              element('a', { href: `${base}products/${key}/` as PageText }, WORDS.allPages(name)),
            ),
          )
        : [WORDS.noProduct]),
    ),
    ...(question && isQuestion
      ? [row(WORDS.language, question.language ? WORDS.languageOf(question.language) : WORDS.own)]
      : []),
  ];
  const isShort = codes.length === 0 && !question?.subject && query.replace(/[^\p{L}\p{N}]/gu, '').length < SHORT;
  const hint = !isShort ? undefined : isQuestion ? WORDS.useItsWords : WORDS.pasteWhole;
  return element(
    'div',
    { class: 'understood' },
    element('h2', {}, WORDS.understood),
    element('dl', {}, ...rows),
    ...(hint ? [element('p', {}, hint)] : []),
  );
}

/** Fills a region, below what is near, with where to look instead; hides it where the site names nothing. */
export function fillElsewhere(region: HTMLElement, query: string, answer: ShownAnswer, base: string): void {
  // It is shown again while results come in, and what is put into the page anew loses the keyboard.
  if (region.dataset.query === query) return;
  region.dataset.query = query;
  const keys = named(query, answer.productNames).map(([key]) => key);
  void searchesOf(base).then((file) => {
    if (region.dataset.query !== query) return;
    const isAsked = ([key, { isPlatform }]: [string, SearchesFile[string]]) =>
      keys.length === 0 || keys.includes(key) || isPlatform;
    const wanted = Object.entries(file).filter(isAsked);
    const searches = new Map(wanted.flatMap(([, { searches }]) => searches.map(({ name, url }) => [url, name])));
    const links = [...searches].map(([url, name]) =>
      element('li', {}, element('a', { href: url as PageText, target: '_blank', rel: 'noopener noreferrer' }, name)),
    );
    const { handOn, link } = HAND_ON_FOOT_WORDS;
    region.hidden = links.length === 0;
    region.replaceChildren(
      element('h2', {}, WORDS.elsewhere),
      element('p', {}, WORDS.searches(answer.reading ? handOn : link)),
      element('ul', {}, ...links),
    );
  });
}
