import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { rarityTable, withTable } from '../../../src/authoring/rarity.ts';
import { contentOf } from '../../../src/checks/content-files.ts';

const FOLDER = 'content';
const entry = (messages: string[]) =>
  readFileSync('tests/fixtures/site/errors/restic-locked.mdx', 'utf8').replace(
    /^messages:\n(?:[ -].*\n)*/m,
    `messages:\n${messages.map((text) => `  - text: ${JSON.stringify(text)}\n    evidence: "restic/restic 0.19.1-dev, x.go:1, 2026-08-01"\n`).join('')}`,
  );
const contentWith = (messages: string[]) => contentOf({ [`${FOLDER}/errors/lids.mdx`]: entry(messages) });

test('a word of many messages is common, one of a few is rare, and codes and holes are no words', () => {
  const messages = Array.from({ length: 90 }, (_, at) => `KOPIA${1000 + at}: the lid {hole} of box number ${at}`);
  const table = rarityTable(contentWith([...messages, 'A hinge is missing']));
  expect(table[3]).toEqual(expect.arrayContaining(['the', 'lid', 'of', 'box', 'number']));
  const all = Object.values(table).flat();
  expect(all).not.toContain('hinge');
  expect(all.filter((stem) => stem.includes('kopia'))).toEqual([]);
});

test('of words that no message has, the language says how common they are', () => {
  expect(rarityTable(contentWith(['A hinge is missing']))[3]).toContain('the');
});

test('a table is put in the place of the one before, and the rest of the file stays', () => {
  const before =
    'genericCodes: [x]\n# How common.\nrarity:\n  3: >-\n    the of\n\n# Hosts.\npublicHosts: [a.example]\n';
  const after = withTable(before, { 3: ['the', 'no'], 6: ['lid'] });
  expect(parse(after)).toEqual({ ...parse(before), rarity: { 3: 'the no', 6: 'lid' } });
  expect(after).toContain('# Hosts.');
  expect(withTable(after, { 3: ['the', 'no'], 6: ['lid'] })).toBe(after);
  expect(parse(withTable('prefixes: [x]\n', { 3: ['the'] }))).toEqual({ prefixes: ['x'], rarity: { 3: 'the' } });
});
