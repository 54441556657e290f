/** Keys in the list of results: arrows walk it and lead back to the box, Escape does so at once. */
export function walkList(event: KeyboardEvent, links: readonly HTMLElement[], field: HTMLElement): void {
  const target = event.target as HTMLElement;
  if (!target.closest('.results')) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    field.focus();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const item = target.closest('li.result');
  const at = links.findIndex((link) => link === target || link.closest('li.result') === item);
  const next = at + (event.key === 'ArrowDown' ? 1 : -1);
  event.preventDefault();
  if (next < 0) field.focus();
  else links[next]?.focus();
}
