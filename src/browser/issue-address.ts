import type { Redacted } from '../search/gate.ts';

/**
 * The address of a new issue with title and text filled in, or undefined when the site has no repository. Both leave the tab
 * when the reader follows the address.
 */
export function issueAddress(title: Redacted, body: Redacted): string | undefined {
  const repository = document.documentElement.dataset.repository;
  return repository && `${repository}/issues/new?${new URLSearchParams({ title, body: body.toWellFormed() })}`;
}
