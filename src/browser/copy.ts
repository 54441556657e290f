/** Copies what a button stands for: a text, or the address of a section. Says what became of it, there and aloud. */
export function copy(button: HTMLElement): void {
  const { copy, copyLink } = button.dataset;
  const text = copy ?? `${location.href.split('#')[0]}#${copyLink}`;
  navigator.clipboard.writeText(text).then(
    () => tell(button, 'done', 'Copied'),
    () => tell(button, 'failed', 'The browser refused to copy'),
  );
}

function tell(button: HTMLElement, state: string, words: string): void {
  button.dataset.state = state;
  const status = document.getElementById('page-status');
  if (status) status.textContent = words;
  setTimeout(() => {
    delete button.dataset.state;
    if (status) status.textContent = '';
  }, 2000);
}
