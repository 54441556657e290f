import { firstHalves } from './first-halves.ts';

/**
 * A text without what its lines say failed, where they say why: of `Failed to open the lid: no key`, `no key`. `more` are
 * other places that are left out.
 */
export function withoutFailed(text: string, more: readonly [from: number, to: number][] = []): string {
  const halves = [...firstHalves(text), ...more].sort(([a], [b]) => a - b);
  let rest = '';
  let at = 0;
  for (const [from, to] of halves) {
    rest += `${text.slice(at, Math.max(at, from))} `;
    at = Math.max(at, to);
  }
  return rest + text.slice(at);
}
