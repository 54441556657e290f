import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { expect, test } from '@playwright/test';
import { FOLDER_OF_KIND } from '../../src/addresses.ts';
import { CONTENT, FIXTURE } from '../fixtures/sites.ts';

/** What the site of this repository is about. A site about something else takes over everything but the content. */
const NAMES = /cipp|rewst|microsoft|aadsts/gi;

/** Files and folders that may name something of the field, each with the reason. Whoever mends one deletes its line. */
const EXEMPT: Record<string, string> = {
  'tests/unit/field-free.spec.ts': 'says what is looked for',
  'tests/bench/wrap-paste.ts': 'an error as PowerShell prints it, with the namespace of its own commands',
  'tests/drift/history.json': 'names files of public repositories whose history is compared',
  'src/integrations/word-lists/technical.txt': 'the words of software of any field: namespaces and products print them',
};

/** Ids of entries that no sentence holds by chance: with a digit, or of three words. */
const IDS = idsOf(CONTENT.content)
  .filter((id) => /\d|-.*-/.test(id))
  // A content may begin as a copy of the fixture, whose entries every test may name.
  .filter((id) => !idsOf(FIXTURE.content).includes(id));
const ID = new RegExp(`(?<![\\w-])(?:${IDS.join('|') || '(?!)'})(?![\\w-])`, 'gi');

function idsOf(content: string): string[] {
  const files = Object.values(FOLDER_OF_KIND).flatMap((folder) => globSync(`${folder}/*.mdx`, { cwd: content }));
  return files.map((file) => basename(file, '.mdx'));
}

const FILES = globSync('{src,tests}/**/*.*')
  .filter((file) => statSync(file).isFile() && !/\.(?:png|woff2?|ico)$/.test(file))
  .map((file) => file.split(sep).join('/'));

/** What each file names of the field, of those that name something. */
const FOUND = FILES.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const names = [file, text].flatMap((one) => [...one.matchAll(NAMES), ...one.matchAll(ID)].map(([name]) => name));
  return names.length > 0 ? [{ file, names: [...new Set(names)] }] : [];
});
const isIn = (file: string, place: string) => (place.endsWith('/') ? file.startsWith(place) : file === place);
const exempt = Object.keys(EXEMPT);

test('nothing but the content names its field or its entries', () => {
  const told = FOUND.filter(({ file }) => !exempt.some((place) => isIn(file, place)));
  expect(told.map(({ file, names }) => `${file}: ${names.join(', ')}`)).toEqual([]);
});

test('no exemption stands longer than it is needed', () => {
  expect(exempt.filter((place) => !FOUND.some(({ file }) => isIn(file, place)))).toEqual([]);
});

test('what is looked for would be found', () => {
  expect('A Rewst and CIPPtest of OnMicrosoft, aadsts50020'.match(NAMES)).toHaveLength(4);
  for (const id of IDS) expect(`see /errors/${id}/`.match(ID)).toEqual([id]);
});
