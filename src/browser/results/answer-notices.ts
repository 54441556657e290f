/** What stands above the list of results: what the reader should know of the text itself. */
import { RESULT_WORDS } from '#words/results.ts';
import type { ShownAnswer } from '../../worker/protocol.ts';
import { element } from '../dom/element.ts';
import { searchedProduct } from '../search/searched-product.ts';

/** `isRead`: what reads whole errors is there and warns by itself. `notice`: what the box has to say. */
export function answerNotices(answer: ShownAnswer | undefined, isRead: boolean, notice: string): Node[] {
  const notes: Node[] = import.meta.env.SHARDS ? productNote() : [];
  if (answer?.hasSecret && !(isRead && answer.reading?.redaction.hasSecret))
    notes.push(element('p', { class: 'note warning' }, RESULT_WORDS.secret));
  if (notice) notes.push(element('p', { class: 'note' }, notice));
  if (answer?.cut) notes.push(element('p', { class: 'note' }, RESULT_WORDS.cut));
  return notes;
}

/** The line that says of which product alone the list is; its words come behind the first results. */
let line: HTMLElement | undefined;

function productNote(): Node[] {
  const product = searchedProduct();
  if (!product) return [];
  if (line?.dataset.product !== product.key) {
    const made = element('p', { class: 'note', 'data-product': product.key });
    line = made;
    import('./product-note.ts').then(
      ({ fillNote }) => fillNote(made, product.name),
      () => {
        line = undefined;
      },
    );
  }
  return [line];
}
