import { COPY_WORDS } from '#words/steps.ts';
import type { Outgoing } from '../../search/gate/outgoing.ts';
import { say } from '../dom/say.ts';
import { pageAddress } from './page-text.ts';
import { copyOut } from './ways-out.ts';

/** Copies what a button stands for: a text, or the address of a section. Says what became of it, there and aloud. */
export function copy(button: HTMLElement): void {
  const { copy, copyLink } = button.dataset;
  // The page was built with it, or `copies` has put it there.
  const text = (copy as Outgoing | undefined) ?? pageAddress(copyLink);
  copyOut(text).then(
    () => tell(button, 'done', COPY_WORDS.done),
    () => tell(button, 'failed', COPY_WORDS.refused),
  );
}

function tell(button: HTMLElement, state: string, words: string): void {
  button.dataset.state = state;
  say(words);
  setTimeout(() => {
    delete button.dataset.state;
    say('');
  }, 2000);
}
