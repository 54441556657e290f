/** What could not be loaded, what that means for the results, and how to go on without it. */
import { FAILURE_WORDS } from '#words/results.ts';
import type { PageText } from '../../search/gate/outgoing.ts';
import { element } from '../dom/element.ts';
import { failureWords, type MissingPart } from './result-words.ts';

/** `missing` names at least one part; `query` is what was asked without it. */
export function failureNote(missing: MissingPart[], query: string, base: string, onRetry: () => void): HTMLElement {
  const press = (words: string, act: () => void) => {
    const button = element('button', { type: 'button' }, words);
    button.addEventListener('click', act);
    return button;
  };
  const aToZ = (words: string) => element('a', { href: `${base}errors/` as PageText }, words);
  if (missing.includes('device'))
    return element(
      'p',
      { class: 'note warning' },
      ...FAILURE_WORDS.device<Node>((name, words) =>
        name === 'about' ? element('a', { href: `${base}about/#offline` as PageText }, words) : press(words, onRetry),
      ),
    );
  const instead = missing.includes('builds')
    ? FAILURE_WORDS.afterReload<Node>((name, words) =>
        name === 'aToZ' ? aToZ(words) : press(words, () => location.reload()),
      )
    : FAILURE_WORDS.instead<Node>((name, words) => (name === 'aToZ' ? aToZ(words) : press(words, onRetry)));
  const note = element('p', { class: 'note warning' }, `${failureWords(missing)} `, ...instead);
  if (missing.includes('catalogue') || missing.includes('worker'))
    void import('./own-page.ts').then(({ leadToOwnPage }) => leadToOwnPage(note, query, base));
  return note;
}
