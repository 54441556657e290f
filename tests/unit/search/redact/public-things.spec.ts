import { expect, test } from '@playwright/test';
import { NOTHING_PUBLIC, publicThings } from '../../../../src/search/redact/public-things.ts';
import { redact } from '../../../../src/search/redact/redact.ts';

const ID = '3f1c2b7e-0000-4000-8000-00000000a1b2';
const KNOWN = publicThings({
  hosts: ['*.kopia.example', 'vault.example', 'docs.restic.example'],
  labels: ['login', 'api', '???##'],
  tenantHosts: ['vault-store.net', '-my.vault-store.net'],
  endings: ['vaultstore'],
  ids: [ID],
  idPatterns: ['00000##0-0000-0000-c000-000000000000'],
});
const kept = { addresses: [], known: KNOWN };

test('a host is public with any name before it, or with the names that a vendor has itself', () => {
  const hosts = [
    'kopia.example',
    'a.b.Kopia.example',
    'vault.example',
    'login.vault.example',
    'eur03.api.vault.example',
  ];
  expect(hosts.filter((host) => !KNOWN.isHost(host))).toEqual([]);
  const others = [
    'acme.vault.example',
    'notkopia.example',
    'kopia.example.org',
    'xkopia-example',
    'acme.vault-store.net',
  ];
  expect(others.filter((host) => KNOWN.isHost(host))).toEqual([]);
  expect(KNOWN.isHost('vault-store.net')).toBe(true);
});

test('an id is public in any case and in braces, and so is one of a row', () => {
  expect([ID, `{${ID.toUpperCase()}}`, '00000fa0-0000-0000-c000-000000000000'].filter((id) => !KNOWN.isId(id))).toEqual(
    [],
  );
  expect(['constructor', '', '00000fa1-0000-0000-c000-000000000000'].filter((id) => KNOWN.isId(id))).toEqual([]);
});

test('what is public in the field stays in a text, and a tenant does not', () => {
  expect(redact(`https://api.vault.example at ${ID} for acme.vault-store.net, acme.vaultstore`, kept).text).toBe(
    `https://api.vault.example at ${ID} for <tenant>, <tenant>`,
  );
});

test('a tenant is told by its host, whatever that ends in', () => {
  const own = { addresses: [], known: publicThings({ tenantHosts: ['storage.example'] }) };
  expect(redact('Acme, a.acme.storage.example, acme.storage.example:443, storage.example', own).text).toBe(
    'Acme, <tenant>, <tenant>:443, storage.example',
  );
});

test('in a field of which nothing is known, every host and id is taken out', () => {
  expect(NOTHING_PUBLIC.isHost('localhost')).toBe(true);
  expect(redact(`https://api.vault.example at ${ID}`).text).toBe('https://<host> at <id>');
});
