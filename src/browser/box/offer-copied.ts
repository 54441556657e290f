/**
 * Offers to search what another program has copied for the reader and said nothing of in its address, `/find/#copied`. The clipboard is
 * read at the press of the button and never before. Loaded with the first such address.
 */
import { COPIED_WORDS as WORDS } from '#words/copied.ts';
import { element } from '../dom/element.ts';

const ID = 'copied-offer';

/** `search` takes the text; `refused` is called where the browser reads no clipboard, or the reader says no. */
export function offerCopied(field: HTMLTextAreaElement, search: (text: string) => void, refused: () => void): void {
  if (document.getElementById(ID)) return;
  const say = (words: string) => document.querySelector('[data-search-status]')?.replaceChildren(words);
  const button = element('button', { type: 'button' }, WORDS.button);
  const told = element('span', { class: 'about' });
  const offer = element('p', { id: ID, class: ID }, button, ' ', told);
  const end = () => offer.remove();
  button.addEventListener('click', async () => {
    const typed = field.value;
    try {
      const text = await navigator.clipboard.readText();
      // Whoever has typed while the browser asked has gone on.
      if (field.value !== typed) return end();
      if (text.trim()) {
        end();
        search(text);
      } else {
        told.textContent = WORDS.empty;
        say(WORDS.empty);
      }
    } catch {
      refused();
    }
    field.focus();
  });
  // Whoever types or pastes needs it no more.
  field.addEventListener('input', end, { once: true });
  field.parentElement?.after(offer);
  say(WORDS.offered);
}
