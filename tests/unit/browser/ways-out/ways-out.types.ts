/** What must not compile: `npm run types` fails where one of these lines does. Nothing here is run. */
import { element } from '../../../../src/browser/dom/element.ts';
import { pageAddress } from '../../../../src/browser/ways-out/page-text.ts';
import { copies, copyOut, leadsTo, saveOut, shareOut } from '../../../../src/browser/ways-out/ways-out.ts';
import type { Redacted } from '../../../../src/search/gate/outgoing.ts';

export function typedTextStays(typed: string, gated: Redacted, link: HTMLAnchorElement): void {
  // @ts-expect-error what was typed is not copied
  void copyOut(typed);
  // @ts-expect-error a text made of a gated one is not gated
  void copyOut(`${gated} ${typed}`);
  // @ts-expect-error what was typed is not shared
  void shareOut(typed, pageAddress());
  // @ts-expect-error not even when it has passed the gate: the sheet gets pages
  void shareOut(gated, pageAddress());
  // @ts-expect-error what was typed is not saved
  saveOut('error.txt', typed);
  // @ts-expect-error what was typed is no text of a copy button
  copies(link, typed);
  // @ts-expect-error what was typed is no address
  leadsTo(link, `https://example.com/?q=${typed}`);
  // @ts-expect-error neither in a new link
  element('a', { href: `https://example.com/?q=${typed}` });
  // @ts-expect-error nor in a new form
  element('form', { action: typed });
  // @ts-expect-error nor in a new copy button
  element('button', { 'data-copy': typed });

  void copyOut(gated);
  void copyOut(pageAddress());
  saveOut('error.txt', gated);
  leadsTo(link, gated);
  element('a', { href: gated }, typed);
}
