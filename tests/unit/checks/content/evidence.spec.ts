import { expect, test } from '@playwright/test';
import { evidence } from '../../../../src/checks/content/evidence.ts';
import { messageId } from '../../../../src/schemas/message-id.ts';
import { OTHER, printed } from '../../../fixtures/checks/good-content.ts';

const LIST = 'content/no-evidence.yaml';
const SEEN = '    evidence: "kopia/kopia 10.7.0, src/consent.js:12, 2026-11-18"\n';
const MESSAGE = messageId('The administrator has not consented to {appName} in this directory.');

test('messages with evidence are no findings', () => {
  expect(printed(evidence)).toBe('');
});

test('a message without evidence is found', () => {
  expect(
    printed(evidence, [OTHER, SEEN, '']),
  ).toBe(`content/errors/missing-consent.mdx:10:5  The message does not say where it was seen
  expected: evidence: "source and version, place in it, YYYY-MM-DD"
  next: Add "evidence" to the message.`);
});

test('a message that is exempt needs no evidence', () => {
  expect(printed(evidence, [OTHER, SEEN, ''], [LIST, '', `missing-consent: [${MESSAGE}]\n`])).toBe('');
});

test('an exempt message that has evidence is found', () => {
  expect(
    printed(evidence, [LIST, '', `missing-consent: [${MESSAGE}]\n`]),
  ).toBe(`content/no-evidence.yaml:1:19  "${MESSAGE}" of "missing-consent" needs no exemption: the message has evidence, or is gone
  expected: only messages without evidence that were here before it was asked for
  next: Delete it here.`);
});

test('an exempt message of an entry that is gone is found', () => {
  expect(
    printed(evidence, [LIST, '', 'gone:\n  - m-00000\n']),
  ).toBe(`content/no-evidence.yaml:2:5  "m-00000" of "gone" needs no exemption: the message has evidence, or is gone
  expected: only messages without evidence that were here before it was asked for
  next: Delete it here.`);
});

test('of an entry whose frontmatter is wrong nothing is said', () => {
  expect(
    printed(evidence, [OTHER, 'title: The consent is missing\n', ''], [LIST, '', 'missing-consent: [m-00000]\n']),
  ).toBe('');
});

test('exemptions that are no list exempt nothing', () => {
  expect(printed(evidence, [OTHER, SEEN, ''], [LIST, '', `missing-consent: ${MESSAGE}\n`])).toContain(
    'The message does not say where it was seen',
  );
});
