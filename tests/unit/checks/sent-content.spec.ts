import { expect, test } from '@playwright/test';
import { type Content, contentOf } from '../../../src/checks/content-files.ts';
import { quickContent, quickYaml } from '../../../src/checks/quick-content.ts';
import { receivedContent, sentContent } from '../../../src/checks/sent-content.ts';
import { valuePlace } from '../../../src/checks/yaml-place.ts';

/** As it comes out of another thread. */
const onceSent = (content: Content): Content | undefined => {
  const sent = sentContent(content);
  return sent && receivedContent(structuredClone(sent));
};

test('content is the same in the thread to which it is sent', async () => {
  const content = await quickContent('.');
  expect(onceSent(content)).toEqual(content);
});

test('so are files without a head, with an empty one, with nothing behind it, or that fit no schema; and what stands in them has its place', () => {
  const titled = '---\ntitle: A title\nproducts: []\n---\n\nText.\n';
  const texts = ['', 'No head.\n', '---\n---\n', '---\n---', '---\ntitle: A title\n---', titled, `\ufeff${titled}`];
  const files = texts.map((text, at) => [`content/errors/of-${at}.mdx`, text.replaceAll('\n', at % 2 ? '\r\n' : '\n')]);
  const content = contentOf(Object.fromEntries(files), '2026-11-30', 'content', quickYaml);
  const received = onceSent(content);
  expect(received).toEqual(content);
  expect(received?.entries.map((entry) => valuePlace(entry, ['title']).line)).toEqual(
    content.entries.map((entry) => valuePlace(entry, ['title']).line),
  );
});

test('what is no YAML is not sent', () => {
  expect(onceSent(contentOf({ 'content/errors/a.mdx': '---\na: [\n---\n' }))).toBeUndefined();
  expect(onceSent(contentOf({ 'content/field.yaml': 'a: [' }))).toBeUndefined();
});
