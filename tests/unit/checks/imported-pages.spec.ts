import { expect, test } from '@playwright/test';
import { checkContent } from '../../../src/checks/check-content.ts';
import { contentOf } from '../../../src/checks/content-files.ts';
import { formatFindings } from '../../../src/checks/finding.ts';
import { GOOD } from '../../fixtures/checks/good-content.ts';

const HEAD = {
  ...{ title: 'A page', product: 'docs', topic: 'start', source: 'https://docs.example/', order: 0 },
  imported: '2026-01-02',
};
const page = (head: object) => ({
  ...GOOD,
  'content/pages/lids/rims.html': `---\n${JSON.stringify(head)}\n---\n<p>A <b>rim</p>\n`,
});

test('imported pages stand beside what authors write, and are asked for nothing that they write', () => {
  expect(formatFindings(checkContent(contentOf(page(HEAD))))).toBe('0 findings');
});

test('an imported page that the import has not written so is told', () => {
  const { source: _, ...head } = HEAD;
  const [finding, ...more] = checkContent(contentOf(page({ ...head, imported: 'today' })));
  expect(finding?.file).toBe('content/pages/lids/rims.html');
  expect([finding, ...more].map((one) => one?.found).join('\n')).toMatch(/source|imported/);
  const [headless] = checkContent(contentOf({ ...GOOD, 'content/pages/rims.html': '<p>A rim.</p>' }));
  expect(headless).toMatchObject({
    file: 'content/pages/rims.html',
    found: 'The head of this imported page cannot be read',
  });
});
