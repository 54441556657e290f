import { expect, test } from '@playwright/test';
import { draftFromPaste } from '../../src/authoring/draft-from-paste.ts';
import { knowledgeOf } from '../../src/authoring/new-from-paste.ts';
import { readBuiltSearch } from '../../src/authoring/read-built-search.ts';
import { readGate } from '../../src/authoring/read-gate.ts';
import { choicesOf, skeleton } from '../../src/authoring/skeleton.ts';
import { readContent } from '../../src/checks/content-files.ts';
import { PRIVATE } from '../fixtures/private-samples.ts';
import { FIXTURE } from '../fixtures/sites.ts';

test('nothing private reaches a draft, wherever it stands in what was pasted', async () => {
  const built = await readBuiltSearch(FIXTURE.dist);
  const content = await readContent('.', '2099-12-31', FIXTURE.content);
  const known = knowledgeOf(built, content, await readGate(FIXTURE.dist, built));
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  // What is invented has the names and the digits of samples that were invented as well.
  const isOwn = (secret: string) =>
    letters(secret).length > 3 && !/^(?:[\d\s-]+|contoso|fabrikam|adatum)$/i.test(secret);
  const left = PRIVATE.flatMap(({ id, text, secrets }) => {
    const draft = draftFromPaste(`The lid could not be shut: ${text}`, known);
    const entry = letters(draft.id + skeleton('errors', new Date(), choicesOf(content), { ...draft, related: [] }));
    return secrets
      .filter((secret) => isOwn(secret) && entry.includes(letters(secret)))
      .map((secret) => `${id}: ${secret}`);
  });
  expect(left).toEqual([]);
});
