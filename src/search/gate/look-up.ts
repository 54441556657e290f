import type { LookUp } from '../index/catalogue.ts';
import type { Redacted } from './outgoing.ts';

/**
 * The look-up of a code: the address may leave without the gate, because what stands in it is a code by its form and
 * nothing else. Undefined where no vendor has one for it.
 */
export function lookUpOf(code: string, lookUps: readonly LookUp[]): { name: string; address: Redacted } | undefined {
  for (const { pattern, name, url } of lookUps) {
    const match = new RegExp(`^(?:${pattern})$`, 'i').exec(code);
    if (!match) continue;
    const forms: Record<string, string> = { code, bare: match[1] ?? code };
    const address = url.replace(/\{(code|bare)\}/g, (_, form: string) => encodeURIComponent(forms[form] ?? code));
    return { name, address: address as Redacted };
  }
  return undefined;
}
