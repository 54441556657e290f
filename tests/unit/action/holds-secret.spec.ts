import { expect, test } from '@playwright/test';
import { holdsSecret } from '../../../src/action/holds-secret.ts';

/** As people paste them; each made up. */
const SECRETS = [
  'client_secret=abc8Q~Xy1Zw2Vu3Ts4Rq5Po6Nm7Lk8Ji9Hg0Fe',
  'Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJqbyJ9.c2lnbmF0dXJl',
  'password: Sommer-2031!',
  '"apiKey": "0f1e2d3c4b5a69788796a5b4c3d2e1f0"',
  `token: gh${'o_'}abcdefabcdefabcdefabcdefabcdefabcdef`,
  '-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----',
];
const NONE = [
  'client_secret=redacted',
  `CLIENT_SECRET=$${'{{'} secrets.TOOL_SECRET }}`,
  'password: process.env.DB_PASSWORD',
  'PASSWORD=$DB_PASSWORD',
  'password: xxxxxxxx1A!',
  'The password is wrong since version 4.2.1 of the box.',
  'enter the code ABCD1234 to sign in',
  'sha512-abcdef==',
  'token: BOX50126: the lid is locked',
  'secret: ***',
];

test('a password, key or token is seen', () => {
  expect(SECRETS.filter((text) => !holdsSecret(`It fails with\n${text}\nsince Monday`))).toEqual([]);
});

test('of what stands in the place of a secret, nobody is warned in public', () => {
  expect(NONE.filter((text) => holdsSecret(`It fails with\n${text}\nsince Monday`))).toEqual([]);
});
