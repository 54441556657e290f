/** A text too long for the box, which stands beside it as a chip. Loaded with the first such text. */
import { BESIDE_WORDS as WORDS } from '#words/text-beside.ts';
import besideStyle from '../../styles/text-beside.css?url';
import { element } from '../dom/element.ts';
import { loadStyle } from '../dom/load-style.ts';

export interface TextBeside {
  text: Blob;
  /** What it is called: its size. */
  name: string;
  chip: HTMLElement;
}

const ID = 'text-beside';

/** Shows the chip and says it. Its button calls `onAway`, after which the keyboard is in the box. */
export function textBeside(field: HTMLTextAreaElement, text: Blob, onAway: () => void): TextBeside {
  const name = WORDS.name(text.size / 1e6);
  const away = element('button', { type: 'button', 'aria-describedby': `${ID}-name` }, WORDS.away);
  const chip = element(
    'div',
    { id: ID, class: ID, role: 'group', 'aria-label': WORDS.label },
    element('p', { id: `${ID}-about` }, element('strong', { id: `${ID}-name` }, name), ` ${WORDS.about}`),
    away,
  );
  away.addEventListener('click', () => {
    onAway();
    field.focus();
  });
  void loadStyle(besideStyle);
  field.parentElement?.after(chip);
  // The box stays described by its hint; the chip is heard with it while it stands.
  const hint = field.getAttribute('aria-describedby') ?? '';
  if (!hint.includes(ID)) field.setAttribute('aria-describedby', `${ID}-about ${hint}`);
  document.querySelector('[data-search-status]')?.replaceChildren(WORDS.heard(name));
  return { text, name, chip };
}
