import { framed } from '../../search/gate/decided.ts';
import type { Redacted } from '../../search/gate/outgoing.ts';

/**
 * The address of a new issue with title and text filled in, or undefined when the site has no repository. Both leave the tab
 * when the reader follows the address.
 */
export function issueAddress(title: Redacted, body: Redacted): Redacted | undefined {
  const repository = document.documentElement.dataset.repository;
  if (!repository) return undefined;
  return framed(
    (text) => `${repository}/issues/new?${new URLSearchParams({ title, body: text.toWellFormed() })}`,
    body,
  );
}
