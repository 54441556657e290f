import { expect, test } from '@playwright/test';
import { publicThings } from '../../../../src/search/redact/public-things.ts';
import { redact as redactWith } from '../../../../src/search/redact/redact.ts';

/** What an invented vendor has that is the same for everybody. */
const KEPT = {
  addresses: [],
  known: publicThings({
    hosts: ['*.vault.com', 'vaultonline.com', 'vault.net', 'github.com', 'asp.net'],
    labels: ['login', 'core'],
    tenantHosts: ['onvault.com', 'vaultpoint.com'],
    endings: [],
    ids: ['FB78D390-0C51-40CD-8E17-FDBFAB77341B'.toLowerCase()],
    idPatterns: ['000000##-0000-0000-c000-000000000000'],
  }),
};
const redact = (text: string, kept: Parameters<typeof redactWith>[1] = KEPT) => redactWith(text, kept);

const ID = '3f1c2b7e-0000-4000-8000-00000000a1b2';

/** Pairs of a text and what is left of it. */
const CASES: Record<string, [string, string][]> = {
  'e-mail addresses and user principal names become <email>': [
    ["User account 'ann@contoso.com' from", "User account '<email>' from"],
    ['ann_contoso.com#EXT#@fabrikam.onvault.com', '<email>'],
    ["live.com#ann@contoso.com, o'brien@contoso.com", '<email>, <email>'],
    ['=KOPIA50020%3a+User+%27ann%40contoso.com%27', '=KOPIA50020%3a+User+%<email>%27'],
    ['ann%40contoso.com jürgen@müller.example', '<email> <email>'],
  ],
  'ids become <id>, with braces, in capitals, without hyphens, cut off': [
    [`{${ID.toUpperCase()}} MLT_${ID}`, '{<id>} MLT_<id>'],
    [`${ID.replaceAll('-', '')} 3f1c2b7e-0000-4000-80`, '<id> <id>'],
    ['S-1-5-21-1004336348-1177238915-682003330-512', '<id>'],
    [`\\r\\nTrace ID: ${ID}\\r\\nCorrelation ID: ${ID}`, '\\r\\nTrace ID: <id>\\r\\nCorrelation ID: <id>'],
  ],
  'trace, request and session ids are taken out by their names': [
    ['Trace ID: abc123xyz', 'Trace ID: <id>'],
    ['request-id        : foo-bar', 'request-id        : <id>'],
    ['{"client-request-id":"99ab","session_id":"x7"}', '{"client-request-id":"<id>","session_id":"<id>"}'],
    ['x-ms-ests-server: 2.1.19005.9', 'x-ms-ests-server: <host>'],
  ],
  'domains become <tenant> or <host>': [
    ['contoso.onvault.com and adatum.com.', '<tenant> and <tenant>.'],
    ['srv01.contoso.local *.contoso.com CONTOSO.COM', '<host> *.<tenant> <tenant>'],
    ['a.b.c.d.e.f.g.h.i.j.contoso.com', '<host>'],
    ['Server=AM0PR01MB1234,', 'Server=<host>,'],
    ['\\\\fs01\\share', '\\\\<host>\\share'],
  ],
  'network addresses become <ip>, clocks and versions stay': [
    ['from 203.0.113.9 and 203.0.113.9:443', 'from <ip> and <ip>:443'],
    ['fe80::1ff:fe23:4567:890a [2001:db8:0:0:1:0:0:1] ::1', '<ip> [<ip>] <ip>'],
    ['v1.2.3.4 Module 1.4.2.0 16:42:07 [Net]::Add(1)', 'v1.2.3.4 Module 1.4.2.0 16:42:07 [Net]::Add(1)'],
  ],
  'of an address the public host and the words of the API stay': [
    [
      `https://graph.vault.com/v1.0/groups/${ID}/members?$top=5&$filter=x`,
      'https://graph.vault.com/v1.0/groups/<id>/members?$top=5&$filter=<url>',
    ],
    ['https://graph.vault.com/v1.0/users/ann/messages', 'https://graph.vault.com/v1.0/users/<user>/messages'],
    [
      `https://login.vaultonline.com/contoso.com/oauth2/v2.0/authorize?client_id=${ID}&state=xyz`,
      'https://login.vaultonline.com/<tenant>/oauth2/v2.0/authorize?client_id=<id>&state=<url>',
    ],
    ['https://contoso.vaultpoint.com/sites/hr/a.docx', 'https://<tenant>/<url>'],
    ['http://intranet/a https://github.com/contoso/a', 'http://<host>/<url> https://github.com/<url>'],
    ['https://contoso.blob.core.vault.net/a', 'https://<host>/<url>'],
    ['https://ann:pw@contoso.com/', 'https://<secret>/'],
    ['https://login.vaultonline.com/error?code=50076', 'https://login.vaultonline.com/error?code=50076'],
  ],
  'time stamps become <time>': [
    ['2026-11-18 16:42:07Z; 2026-11-18T16:42:07.123+01:00', '<time>; <time>'],
    ['11/18/2026 4:42:07 PM; 18.11.2026 16:42', '<time>; <time>'],
    ['Wed, 18 Nov 2026 16:42:07 GMT; Nov 18, 2026 4:42 PM', '<time>; <time>'],
  ],
  'secrets and tokens are taken out by name and by look': [
    ['client_secret=abc&x', 'client_secret=<secret>&x'],
    ['password="my pass word"; pwd: x', 'password="<secret>"; pwd: <secret>'],
    ['"clientSecret":"ab\\"c d" password=a\\b\\r\\nx', '"clientSecret":"<secret>" password=<secret>\\r\\nx'],
    ['"refresh_token":"0.AXabc"', '"refresh_token":"<token>"'],
    ['is abc8Q~abcdefghijklmnopqrstuvwxyz01234567.', 'is <secret>'],
    ['?sv=2022-11-02&sig=abc%2Bdef%3D', '?sv=2022-11-02&sig=<secret>'],
    ['eyJ0eXAiOiJKV1Qi eyJ0eXAi.eyJhdWQi.abc-_d', '<token> <token>'],
    ['Authorization: Bearer abcdefghijklmnopqrstuvw12345', 'Authorization: Bearer <token>'],
    ['S0t+VJaf3neNiacB89xsAeHW1XO8Ok6TvCo5zNiw9K4=', '<token>'],
  ],
  'names of users and devices are taken out where they stand by their nature': [
    ['C:\\Users\\ann\\a.ps1 C:\\\\Users\\\\Ann Smith\\\\x', 'C:\\Users\\<user>\\a.ps1 C:\\\\Users\\\\<user>\\\\x'],
    ['DESKTOP-AB12CD3 LAPTOP-ABCDEFG desktop-based', '<device> <device> desktop-based'],
    ['{"displayName":"Ann Smith","deviceName":"PC 7"}', '{"displayName":"<user>","deviceName":"<device>"}'],
  ],
};

for (const [title, cases] of Object.entries(CASES)) {
  test(title, () => {
    expect(cases.map(([text]) => redact(text).text)).toEqual(cases.map(([, left]) => left));
  });
}

test('a code that a program prints is no code that somebody was sent', () => {
  const isCode = (text: string) => text === 'KOPIA4012';
  for (const text of [
    'failed with the code 0x8004230F',
    'Your code: 0x80070643',
    'the code 8004230F was returned',
    'the code KOPIA4012 appears',
    'the code 4012 appears',
    'the code E_FAIL_4711',
  ])
    expect(redact(text, { ...KEPT, isCode })).toMatchObject({ text, hasSecret: false });
  for (const text of ['the code G7KQ2MXZP', 'your code: 48-39-20', 'security code 4012', 'the code 483920'])
    expect(redact(text, { ...KEPT, isCode })).toMatchObject({ hasSecret: true });
});

test('codes, programs, public applications, holes and masked values stay', () => {
  const texts = [
    'KOPIA50020 0x80180014 HTTP 403 Error 400: 90.00:00:00 CompactToken 80049217',
    'System.IO.IOException System.Net ASP.NET Get-Users.ps1 Directory.ReadWrite.All Node.js System.IO',
    "access '00000003-0000-0000-c000-000000000000' {FB78D390-0C51-40CD-8E17-FDBFAB77341B}",
    '00000000-0000-0000-0000-000000000000',
    '{appId} {{ CTX.refresh_token }} refresh_token={{ CTX.x }} password={secret} <id> password=<secret>',
    '"password":"********" -Password:$password client_secret=null',
    'https://fef.msua08.manage.vault.com/StoreLifecycle_7/StatelessAppMetadataFEService/deviceAppManagement',
  ];
  expect(texts.map((text) => redact(text).text)).toEqual(texts);
});

test('addresses to keep stay whole, and nothing longer does', () => {
  const kept = { ...KEPT, addresses: ['https://www.veeam.com/kb4871'] };
  expect(redact('See https://www.veeam.com/kb4871, https://www.veeam.com/kb4871/x', kept).text).toBe(
    'See https://www.veeam.com/kb4871, https://<host>/<url>',
  );
});

test('what was taken is listed in order, again when it occurs again, and secrets are announced', () => {
  const { taken, hasSecret } = redact('ann@contoso.com 203.0.113.9 ann@contoso.com pwd=x');
  expect(taken).toEqual([
    { kind: 'email', value: 'ann@contoso.com', placeholder: '<email>' },
    { kind: 'ip', value: '203.0.113.9', placeholder: '<ip>' },
    { kind: 'email', value: 'ann@contoso.com', placeholder: '<email>' },
    { kind: 'secret', value: 'x', placeholder: '<secret>' },
  ]);
  expect(hasSecret).toBe(true);
  expect(redact('ann@contoso.com').hasSecret).toBe(false);
});
