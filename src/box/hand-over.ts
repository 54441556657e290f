/**
 * Copies the reader's text, at the press of a button that says so, and opens the site, which offers to search what was copied: neither an
 * address nor the history has the text. Gives whether it was copied.
 */
export function handOver(text: string, site: string): Promise<boolean> {
  // In this order: the tab that opens takes the focus, without which nothing is copied.
  const copying = navigator.clipboard?.writeText(text) ?? Promise.reject();
  window.open(`${site}find/#copied`, '_blank', 'noopener');
  return copying.then(
    () => true,
    () => false,
  );
}
