/** What the package says of what it is given and cannot use. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Packed, packed, runProgram } from '../fixtures/packed.ts';

test.describe.configure({ mode: 'default' });

let tool: Packed;
test.beforeAll(async () => {
  tool = await packed();
});
test.afterAll(() => tool?.remove());

const run = (program: string) => runProgram(tool, program);

test('what is no catalogue, no entry or no text is refused with a sentence that names it', () => {
  const told = run(`import { createFinder, openFinder, redact } from 'faultfinder/search';
const said = async (act) => { try { await act(); return null; } catch (error) { return error.name + ': ' + error.message; } };
const entry = { id: 'lid', title: 'The lid' };
console.log(JSON.stringify([
  await said(() => createFinder({})), await said(() => createFinder(null)), await said(() => createFinder([entry, entry])),
  await said(() => createFinder([{ id: 'lid' }])), await said(() => createFinder([null])),
  await said(() => createFinder([{ ...entry, codes: 'A1' }])), await said(() => createFinder([entry], { text: {} })),
  await said(() => createFinder([entry]).find(5)), await said(() => redact('text', {})),
  await said(() => openFinder(async () => { throw new Error('Nobody is there.'); })),
]));`);
  const none = 'TypeError: The catalogue is neither a list of entries nor the catalogue.json of a site.';
  expect(told).toEqual([
    none,
    none,
    'TypeError: Entry 1 of the catalogue, "lid": another entry has this id.',
    'TypeError: Entry 0 of the catalogue, "lid": "title" is undefined, expected a text.',
    'TypeError: Entry 0 of the catalogue is null, expected an object.',
    'TypeError: Entry 0 of the catalogue, "lid": "codes" is "A1", expected a list of texts.',
    'TypeError: text.json is read with outline.json only.',
    'TypeError: What is looked for is no text.',
    'TypeError: redact needs a vocabulary and word lists: both may be empty objects.',
    'Error: Nobody is there.',
  ]);
});

test('a field that is misspelt or holds something else is refused with what was found and what was expected', () => {
  const told = run(`import { createFinder, openFinder, redact } from 'faultfinder/search';
const said = async (act) => { try { await act(); return null; } catch (error) { return error.name + ': ' + error.message; } };
const entry = { id: 'lid', title: 'The lid', owner: 'fields of your own are let be' };
const over = (vocabulary, more) => () => createFinder([entry], { vocabulary, ...more });
const none = () => { throw new Error('nothing is read'); };
console.log(JSON.stringify([
  await said(() => createFinder([{ ...entry, message: ['The lid'] }])), await said(() => createFinder([{ ...entry, Codes: ['A1'] }])),
  await said(over({ families: [{ pattern: 'BOX(' }] })), await said(over({ families: [{ pattern: '.*' }] })),
  await said(over({ families: [{ pattern: 'BOX(\\\\d{4})', bare: 'yes' }] })), await said(over({ families: {} })),
  await said(over({ family: [] })), await said(over({ genericCodes: 'HTTP 403' })), await said(over({ prefixes: [''] })),
  await said(over(undefined, { base: 5 })), await said(over(undefined, { vocabluary: {} })), await said(() => createFinder([entry], null)),
  await said(() => openFinder(none, { base: 5 })), await said(() => openFinder('dist')),
  await said(() => redact('text')), await said(() => redact('text', { vocabulary: { catalog: [] }, words: {} })),
  await said(() => redact('text', { vocabulary: {}, words: { en: 'the a' } })),
  await said(() => createFinder([entry]).find('The lid')),
]));`);
  const pattern = 'expected a regular expression that begins with two letters or digits.';
  expect(told).toEqual([
    'TypeError: Entry 0 of the catalogue, "lid": "message" is no field, expected id, title, messages, codes, url.',
    'TypeError: Entry 0 of the catalogue, "lid": "Codes" is no field, expected id, title, messages, codes, url.',
    `TypeError: The vocabulary, family 0: "pattern" is "BOX(", ${pattern}`,
    `TypeError: The vocabulary, family 0: "pattern" is ".*", ${pattern}`,
    'TypeError: The vocabulary, family 0: "bare" is "yes", expected true or false.',
    'TypeError: The vocabulary: "families" is {}, expected a list.',
    'TypeError: The vocabulary: "family" is no field, expected families, genericCodes, prefixes.',
    'TypeError: The vocabulary: "genericCodes" is "HTTP 403", expected a list of texts.',
    'TypeError: The vocabulary: "prefixes" is [""], expected a list of texts.',
    'TypeError: The options object: "base" is 5, expected a text.',
    'TypeError: The options object: "vocabluary" is no field, expected base, vocabulary, outline, text, words, cards, field.',
    'TypeError: The options object is null, expected an object.',
    'TypeError: The options object: "base" is 5, expected a text.',
    'TypeError: What opens a site is no function that reads its files.',
    'TypeError: redact needs a vocabulary and word lists: both may be empty objects.',
    'TypeError: The vocabulary of redact: "catalog" is no field, expected vocabulary, outline, text, words, cards, field, catalogue.',
    'TypeError: The list "en" is "the a", expected an object.',
    null,
  ]);
});

test('what the programs say names files and commands that a site has', { tag: '@long' }, () => {
  const text = (file: string) => readFileSync(join(tool.folder, 'node_modules/faultfinder', file), 'utf8');
  const programs = tool.files.filter((file) => /^(?:site|bin)\/.+\.js$/.test(file));
  const named = new Set<string>();
  for (const file of programs) {
    const code = text(file).replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, path = ''] of code.matchAll(/node_modules\/faultfinder\/([\w/.-]+\.ts)/g)) named.add(path);
    expect(code, file).not.toMatch(/CONTRIBUTING|DESIGN\.md|(?<!node_modules\/faultfinder\/site\/)\bsrc\/schemas\//);
    expect(code, file).not.toMatch(/npm run (?:--silent )?(?:check|new|drift|find|redact|mcp|import|serve)\b/);
  }
  expect(named.size).toBeGreaterThan(3);
  expect([...named].filter((path) => !tool.files.includes(path))).toEqual([]);
  // What does not come along is named with where it stands.
  const guide = text('README.md');
  for (const [, file = ''] of guide.matchAll(/\]\((?!https:|#)([^)]*)\)/g)) expect(tool.files).toContain(file);
  expect(guide).toContain("`docs/interfaces.md` of Faultfinder's repository");
});
