/** Says something to a screen reader, in the dialog where one is open: the rest of the page is silent then. */
export function say(words: string): void {
  const status = document.querySelector('dialog[open] [role=status]') ?? document.getElementById('page-status');
  if (status) status.textContent = words;
}
