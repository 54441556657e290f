/** Invented people, companies and ids in place of what was taken out of a text: those that the field keeps for examples. */
import type { Field } from '../schemas/field.ts';
import type { Piece } from '../search/redact/piece.ts';
import type { Taken, TakenKind } from '../search/text/reading.ts';

type Invented = Pick<Field, 'inventedNames' | 'tenantHosts'>;
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A text with something invented for each value that was taken out, the same for the same value. */
export function invented(pieces: readonly Piece[], field: Invented): string {
  const known = new Map<string, string>();
  /** How many of a kind there are: the second person is another one. */
  const counts = new Map<TakenKind, number>();
  const inventions = inventionsOf(field);
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      // What has been taken out elsewhere may have been anything.
      const key = isPlaceholder(piece) ? `${piece.value} ${known.size}` : piece.value;
      const at = (counts.get(piece.kind) ?? 0) + 1;
      const made = known.get(key) ?? inventions[piece.kind](at, piece.value === piece.placeholder ? '' : piece.value);
      if (!known.has(key)) counts.set(piece.kind, at);
      known.set(key, made);
      return made;
    })
    .join('');
}

/** Whether a piece stood in the text as its placeholder already. */
export const isPlaceholder = ({ value, placeholder }: Taken): boolean => value === placeholder;

function inventionsOf({
  inventedNames,
  tenantHosts,
}: Invented): Record<TakenKind, (at: number, value: string) => string> {
  const name = (at: number) => inventedNames[at - 1];
  const domain = (at: number) => {
    const known = name(at);
    return known ? `${known}.com` : `${at > 1 ? `company${at}.` : ''}example.com`;
  };
  const named = (at: number) => capital(name(at) ?? (at > 1 ? `Example${at}` : 'Example'));
  /** A company's name under the vendor's host, where the value is one. */
  const tenant = (at: number, value: string) => {
    const host = [...tenantHosts].sort((a, b) => b.length - a.length).find((one) => value.toLowerCase().endsWith(one));
    const known = name(at);
    if (host && known) return `${known}${host.startsWith('-') ? '' : '.'}${host}`;
    return value.includes('.') ? domain(at) : named(at);
  };
  return {
    // People of one company: the text says of most that they are.
    email: (at) => `person${at}@${domain(1)}`,
    id: (at, value) => (GUID.test(value) || value === '' ? guid(at) : shape(value)),
    tenant: (at, value) => (GUID.test(value) ? guid(at) : tenant(at, value)),
    host: (at, value) =>
      tenantHosts.some((one) => value.toLowerCase().endsWith(one)) ? tenant(at, value) : `host${at}.${domain(1)}`,
    ip: (at) => `192.0.2.${at % 256}`,
    url: (at, value) => (value === '' || value.includes('://') ? `https://${domain(1)}/page${at}` : `page${at}`),
    time: () => '2026-01-15T10:00:00Z',
    token: () => '<token>',
    secret: () => '<secret>',
    device: (at) => `DEVICE-${at}`,
    user: (at) => `person${at}`,
    phone: () => '+1 555 0100',
    name: (at) => named(at),
    number: (_, value) => (value === '' ? '1000' : shape(value)),
    word: (at) => (at > 1 ? `example${at}` : 'example'),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const guid = (at: number): string => `1a2b3c4d-0000-4000-8000-${String(at).padStart(12, '0')}`;
/** The same in form, and visibly made up. */
const shape = (value: string): string =>
  value
    .replace(/\p{N}/gu, '0')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/(?!a)\p{L}/gu, 'A');
