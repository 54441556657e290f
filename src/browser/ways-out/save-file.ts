/** A text that is handed on as a file, from which an entry can be begun: see `undocumented-file.ts`. */
import { HAND_ON_WORDS as WORDS } from '#words/hand-on.ts';
import { framed, NOTHING } from '../../search/gate/decided.ts';
import type { Redacted } from '../../search/gate/outgoing.ts';
import { undocumentedFile, undocumentedHead } from '../../search/text/undocumented-file.ts';
import { element } from '../dom/element.ts';
import { say } from '../dom/say.ts';
import { PRODUCT } from '../dom/store-keys.ts';
import { searchedProduct } from '../search/searched-product.ts';
import { saveOut } from './ways-out.ts';

export interface SaveFile {
  button: HTMLButtonElement;
  /** What the file says besides the text. */
  head: HTMLElement;
  /** Says what the file holds: nothing is saved before. */
  holds(text: Redacted): void;
}

/** The button, with what stands in the file above the text; `build` names the build of the site. */
export function saveFile(base: string, build: string | undefined): SaveFile {
  const date = new Date().toISOString().slice(0, 10);
  const head = { site: location.origin + base, date, build, product: chosenProduct() };
  const button = element('button', { type: 'button' }, WORDS.save);
  let text = NOTHING;
  button.addEventListener('click', () => {
    saveOut(
      WORDS.fileName(date),
      framed((passed) => undocumentedFile(head, passed), text),
    );
    say(WORDS.saved);
  });
  return {
    button,
    head: element(
      'div',
      {},
      element('p', { class: 'about' }, WORDS.fileSays),
      element('pre', { class: 'file-head' }, undocumentedHead(head)),
    ),
    holds(passed) {
      text = passed;
    },
  };
}

/** Key of the product that the reader has chosen anywhere on the site. */
function chosenProduct(): string | undefined {
  try {
    const key = searchedProduct()?.key ?? localStorage.getItem(PRODUCT) ?? '';
    return /^[a-z0-9-]+$/.test(key) ? key : undefined;
  } catch {
    // What cannot be kept has not been chosen.
    return undefined;
  }
}
