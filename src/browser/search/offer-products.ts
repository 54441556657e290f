/** On the page about a large site: the choice to search one product alone, in its index loaded whole. */
import { PRODUCT_INDEX_WORDS as WORDS } from '#words/product-index.ts';
import { PRODUCTS, type ProductIndexes, readFiles } from '../../search/gathered/product-indexes.ts';
import { checkedSource } from '../../search/tables/checked-source.ts';
import { SEARCHED } from '../dom/store-keys.ts';
import { searchedProduct } from './searched-product.ts';

const { read } = checkedSource(async (path, isAgain) => {
  const base = document.documentElement.dataset.base ?? '/';
  const response = await fetch(`${base}index/${path}`, isAgain ? { cache: 'reload' } : {});
  if (!response.ok) throw new Error(`${response.status} for index/${path}`);
  return response.text();
});

/** Fills a list that has an item with a button for each product, and shows it. */
export async function offerProducts(place: HTMLElement): Promise<void> {
  const status = place.querySelector('[role=status]') as HTMLElement;
  const say = (words: string) => status.replaceChildren(words);
  let indexes: ProductIndexes;
  try {
    indexes = JSON.parse(await read(PRODUCTS));
  } catch {
    place.querySelector('ul')?.remove();
    place.hidden = false;
    return say(WORDS.unlisted);
  }
  const buttons = new Map<string, HTMLElement>();
  const show = () => {
    const chosen = searchedProduct()?.key;
    for (const [key, button] of buttons) button.setAttribute('aria-pressed', String(key === chosen));
  };
  for (const item of place.querySelectorAll<HTMLElement>('li')) {
    const { product = '', name = '' } = item.dataset;
    const index = indexes[product];
    const button = item.querySelector('button');
    if (!index || !button) {
      item.replaceChildren(WORDS.tooLarge(name));
      continue;
    }
    button.textContent = WORDS.choose(name, index.bytes);
    buttons.set(product, button);
    button.addEventListener('click', async () => {
      try {
        if (searchedProduct()?.key === product) {
          localStorage.removeItem(SEARCHED);
          say(WORDS.all);
        } else {
          say(WORDS.loading(name));
          // It is here, whole, before anything is searched in it; a copy of the site keeps it.
          await readFiles(read, product, index.digest);
          localStorage[SEARCHED] = `${product} ${name}`;
          say(WORDS.chosen(name));
        }
      } catch {
        say(WORDS.failed(name));
      }
      show();
    });
  }
  show();
  place.hidden = false;
}
