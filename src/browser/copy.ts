import { COPY_WORDS } from '#words/steps.ts';
import { say } from './say.ts';

/** Copies what a button stands for: a text, or the address of a section. Says what became of it, there and aloud. */
export function copy(button: HTMLElement): void {
  const { copy, copyLink } = button.dataset;
  const text = copy ?? `${location.href.split('#')[0]}#${copyLink}`;
  // Where the page has no permission at all, the clipboard itself is missing.
  const written = navigator.clipboard?.writeText(text) ?? Promise.reject();
  written.then(
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
