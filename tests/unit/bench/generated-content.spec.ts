import { expect, test } from '@playwright/test';
import { checkContent } from '../../../src/checks/check-content.ts';
import { contentOf, type EntryFile, readContent } from '../../../src/checks/content-files.ts';
import { generatedEntries } from '../../bench/scale/generated-content.ts';
import { FIXTURE } from '../../fixtures/sites.ts';

/** Two rounds of copies, the second of which ends before its last entry. */
const ENTRIES = 60;
const content = await readContent(process.cwd(), undefined, FIXTURE.content);
const texts = generatedEntries(content, ENTRIES);
const copies = contentOf(Object.fromEntries(texts), content.today, content.folder).entries;

test('a generated content has as many entries as asked for, and every check passes', () => {
  expect(content.entries.length + copies.length).toBe(ENTRIES);
  expect(checkContent({ ...content, entries: [...content.entries, ...copies] })).toEqual([]);
});

test('it is the same every time', () => {
  expect(generatedEntries(content, ENTRIES)).toEqual(texts);
});

test('no copy has a title, a message or a code of its own that another entry has', () => {
  const generic = new Set(content.field.data.genericCodes);
  const said = ({ entries }: { entries: readonly EntryFile[] }) =>
    entries.flatMap(({ data }) => [
      ...(data ? [data.title, ...data.messages.map(({ text }) => text)] : []),
      ...(data?.codes.filter((code) => !generic.has(code)) ?? []),
    ]);
  const [own, made] = [new Set(said(content)), said({ entries: copies })];
  expect(made.filter((text) => own.has(text))).toEqual([]);
  expect(made.filter((text, at) => made.indexOf(text) !== at)).toEqual([]);
});

test('a copy has the parts of its entry: sections, fixes, holes and examples', () => {
  const tags = (body: string) => body.match(/<\/?[A-Z]\w*/g);
  const holes = (messages: readonly { text: string }[]) => messages.map(({ text }) => text.match(/\{\w+\}/g));
  for (const copy of copies) {
    const entry = content.entries.find(({ id }) => copy.id.replace(/-\d+$/, '') === id);
    expect(tags(copy.body), copy.id).toEqual(tags(entry?.body ?? ''));
    expect(holes(copy.data?.messages ?? [])).toEqual(holes(entry?.data?.messages ?? []));
    expect(copy.data?.examples.length === 0).toBe(entry?.data?.examples.length === 0);
  }
});
