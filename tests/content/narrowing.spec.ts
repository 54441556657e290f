import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readBuiltSearch } from '../../src/authoring/read-built-search.ts';
import { openBuiltIndex } from '../../src/authoring/read-built-tables.ts';
import { LoadedEntries } from '../../src/search/gathered/loaded-entries.ts';
import { type Given, type NarrowFile, narrow } from '../../src/search/narrow/narrow.ts';
import { SHORT_LIST } from '../../src/search/narrow/short-list.ts';
import { search } from '../../src/search/search.ts';
import { CONTENT } from '../fixtures/sites.ts';

/** A large site has the answers of its entries in its index. */
async function read(): Promise<NarrowFile> {
  const file: NarrowFile = JSON.parse(readFileSync(join(CONTENT.dist, 'narrow.json'), 'utf8'));
  if (Object.keys(file.entries).length > 0) return file;
  const index = await openBuiltIndex(CONTENT.dist);
  const loaded = new LoadedEntries(index);
  await loaded.loadWhole(Array.from({ length: index.facts.entries }, (_, number) => number));
  const answers = [...loaded.records.values()].map(({ entry, answers }) => [entry.id, answers] as const);
  return { ...file, entries: Object.fromEntries(answers) };
}

/** Entries that a message or a code of the site cannot tell apart, where they are more than a short list, by that text. */
async function longChoices(): Promise<Map<string, string[]>> {
  const built = await readBuiltSearch(CONTENT.dist);
  const choices = new Map<string, string[]>();
  for (const text of new Set(built.catalogue.entries.flatMap(({ codes, messages }) => [...codes, ...messages]))) {
    const { results, alike } = search(built.catalogue, built.text, text, built.judge);
    if (alike > SHORT_LIST)
      choices.set(
        text,
        results.slice(0, alike).flatMap(({ id }) => (id.includes('/') ? [] : id)),
      );
  }
  return choices;
}

/** Every end of the questions for a reader whose entry is `right`, and who gives any of its answers. */
function endsFor(file: NarrowFile, among: readonly string[], right: string, given: readonly Given[] = []): string[][] {
  const { left, next } = narrow(file, among, given);
  if (!next) return [left];
  const own = file.entries[right]?.[next.key];
  return (own ?? [undefined]).flatMap((answer) =>
    endsFor(file, among, right, [...given, { question: next.key, answer }]),
  );
}

test('whatever the right one is of many entries that one text fits, its answers keep it and lead to a short list', async () => {
  const file = await read();
  const long: string[] = [];
  for (const [text, among] of await longChoices()) {
    for (const right of among) {
      const ends = endsFor(file, among, right);
      for (const left of ends) expect(left, `${text}: ${right}`).toContain(right);
      const fewest = Math.min(...ends.map((left) => left.length));
      if (fewest > SHORT_LIST)
        long.push(`${text}: ${right} is one of ${fewest}. Answer another question of questions.yaml.`);
    }
  }
  expect(long).toEqual([]);
});
