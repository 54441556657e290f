import { expect, test } from '@playwright/test';
import { redacted } from '../../../../src/search/gate/decided.ts';
import { gateByLanguage } from '../../../../src/search/gate/gate-by-language.ts';
import { publicWords } from '../../../../src/search/gate/public-words.ts';

const NOTHING = { products: {}, entries: [] };
const ENGLISH = { common: 'the of stopped service', starters: 1 };

/** A text as it leaves the tab of a site whose field has these public words. */
const leaving = (text: string, words: string[]) =>
  redacted(gateByLanguage({ text, values: [] }, () => publicWords(NOTHING, [], [ENGLISH], { words })));

test('a public word of the field stays in a text that leaves the tab', () => {
  expect(leaving('the service VSSVC stopped', ['VSSVC'])).toBe('the service VSSVC stopped');
  expect(leaving('the service VSSVC stopped', [])).toBe('the service <name> stopped');
});

test('a public word with # stays with any digits in its place', () => {
  expect(leaving('the VS4711 of VS47', ['VS####'])).toBe('the VS4711 of <name>');
});

test('a word that is also a name stays beside the word that it has in the field', () => {
  const words = { common: 'the of stopped service', starters: 1, names: 'power' };
  const left = (text: string) =>
    redacted(gateByLanguage({ text, values: [] }, () => publicWords(NOTHING, [], [words], { words: ['Power Grid'] })));
  expect(left('the service Power Grid stopped')).toBe('the service Power Grid stopped');
  expect(left('the service of Power stopped')).toBe('the service of <name> stopped');
});

test('a public word in other letters is another word', () => {
  expect(leaving('the service Vssvc stopped', ['VSSVC'])).toBe('the service <name> stopped');
});
