import type { PageText } from '../../search/gate/outgoing.ts';
import { element } from './element.ts';

/** Adds a style sheet that most page views do not need, once. Without it what it belongs to is plain, not missing. */
export function loadStyle(address: string): Promise<void> {
  if (document.querySelector(`link[href="${address}"]`)) return Promise.resolve();
  const link = element('link', { rel: 'stylesheet', href: address as PageText });
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
