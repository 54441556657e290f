/** Copy buttons: a text, or the address of a section. */

export function prepareCopy(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy], [data-copy-link]');
    if (!button) return;
    const { copy, copyLink } = button.dataset;
    const text = copy ?? `${location.href.split('#')[0]}#${copyLink}`;
    navigator.clipboard.writeText(text).then(
      () => tell(button, 'done', 'Copied'),
      () => tell(button, 'failed', 'The browser refused to copy'),
    );
  });
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
