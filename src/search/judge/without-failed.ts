import { firstHalves } from './first-halves.ts';

/** A text without what its lines say failed, where they say why: of `Failed to open the lid: no key`, `no key`. */
export function withoutFailed(text: string): string {
  let rest = '';
  let at = 0;
  for (const [from, to] of firstHalves(text)) {
    if (from < at) continue;
    rest += `${text.slice(at, from)} `;
    at = to + 1;
  }
  return rest + text.slice(at);
}
