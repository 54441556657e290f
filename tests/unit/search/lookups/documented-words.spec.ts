import { expect, test } from '@playwright/test';
import { documentedWords } from '../../../../src/search/lookups/documented-words.ts';
import { SCATTERED_WORDS } from '../../../fixtures/fixture-roles.ts';
import { inBothForms } from '../../../fixtures/search-over-tables.ts';
import { FIXTURE } from '../../../fixtures/sites.ts';

const CANARIES = ['Zqvknuxqfx', 'zqkv.wxkq@qvvkk.example', '7f0c91d2-0000-4000-8000-00000000aa01'];

test('of a question, only words that the site has are asked of anything that asks the host word by word', async () => {
  const { open } = await inBothForms(FIXTURE);
  const index = await open();
  await index.filter('fields');
  expect(documentedWords(index, SCATTERED_WORDS)).toBe(SCATTERED_WORDS);
  for (const canary of CANARIES) {
    const asked = documentedWords(index, `${SCATTERED_WORDS} ${canary}?`)?.split(' ') ?? [];
    expect(asked).toEqual(expect.arrayContaining(SCATTERED_WORDS.split(' ')));
    for (const piece of canary.toLowerCase().match(/[a-z0-9]{5,}/g) ?? []) expect(asked).not.toContain(piece);
  }
  expect(documentedWords(index, 'zqvknuxqfx qvvkkzq')).toBeUndefined();
});
