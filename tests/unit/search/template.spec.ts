import { expect, test } from '@playwright/test';
import { lettersOf } from '../../../src/search/letters.ts';
import { holeValues, templateOf } from '../../../src/search/template.ts';

const MESSAGE =
  "AADSTS50020: User account '{upn}' from identity provider '{identityProvider}' does not exist in tenant '{tenant}' and cannot access the application '{appId}'({appName}) in that tenant.";

const values = (message: string, text: string) =>
  Object.fromEntries(holeValues(templateOf(message), lettersOf(text), text).map(({ name, value }) => [name, value]));

test("every hole holds what stands there in the reader's text, brackets and quotes included", () => {
  const text = MESSAGE.replace('{upn}', "o'neil@contoso.com")
    .replace('{identityProvider}', 'https://sts.windows.net/1/')
    .replace('{tenant}', "Fabrikam (O'Neil & Sons)")
    .replace('{appId}', '7a20c3d9-0000-4000-8000-0000000b1c01')
    .replace('{appName}', 'CIPP-SAM - old');
  expect(values(MESSAGE, `noise before ${text} noise behind`)).toEqual({
    upn: "o'neil@contoso.com",
    identityProvider: 'https://sts.windows.net/1/',
    tenant: "Fabrikam (O'Neil & Sons)",
    appId: '7a20c3d9-0000-4000-8000-0000000b1c01',
    appName: 'CIPP-SAM - old',
  });
});

test('a hard wrap inside a word changes no value', () => {
  expect(values("must use it to access '{resourceId}'.", "must use it to acc\ness 'graph api'. Trace ID: 1")).toEqual({
    resourceId: 'graph api',
  });
});

test('a hole that takes in another error gives no value', () => {
  expect(values('Failed to connect to Graph: {error}', 'Failed to connect to Graph: anything at all')).toEqual({});
});

test('the old and the new name of the directory are the same to a template', () => {
  const [old, now] = ['Azure Active Directory', 'Microsoft Entra'].map(
    (name) => templateOf(`Sign in again with a different ${name} user account.`).parts,
  );
  expect(old).toEqual(now);
});
