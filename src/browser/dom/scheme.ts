/** The reader's choice of colours: as the system, or always light, or always dark. Kept on the device. */
import { SCHEME_WORDS } from '#words/scheme.ts';
import { say } from './say.ts';
import { SCHEME } from './store-keys.ts';

/** What follows a choice; '' is the system's. The first press changes what is seen. */
export function schemeAfter(chosen: string, isSystemDark: boolean): string {
  const [other, same] = isSystemDark ? ['light', 'dark'] : ['dark', 'light'];
  return chosen === other ? same : chosen === same ? '' : other;
}

/** Takes the next choice, shows it, says it and keeps it; where the device keeps nothing, it holds for the page. */
export function changeScheme(button: HTMLElement): void {
  const { dataset } = document.documentElement;
  const next = schemeAfter(dataset.scheme ?? '', matchMedia('(prefers-color-scheme: dark)').matches);
  dataset.scheme = next;
  button.title = SCHEME_WORDS[next || 'system'] ?? '';
  say(button.title);
  try {
    if (next) localStorage.setItem(SCHEME, next);
    else localStorage.removeItem(SCHEME);
  } catch {
    // It holds for this page.
  }
}
