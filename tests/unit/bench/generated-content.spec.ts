import { expect, test } from '@playwright/test';
import { checkContent } from '../../../src/checks/check-content.ts';
import { contentOf, type EntryFile, readContent } from '../../../src/checks/content-files.ts';
import { generatedEntries } from '../../bench/scale/generated-content.ts';
import { FIXTURE } from '../../fixtures/sites.ts';

/** Two rounds of copies, the second of which ends before its last entry. */
const ENTRIES = 60;
const content = await readContent(process.cwd(), undefined, FIXTURE.content);
const texts = generatedEntries(content, ENTRIES, 'entries');
const { entries: copies, codes } = contentOf(Object.fromEntries(texts), content.today, content.folder);

test('a generated content has as many entries as asked for, and every check passes', () => {
  expect(content.entries.length + copies.length).toBe(ENTRIES);
  expect(checkContent({ ...content, codes, entries: [...content.entries, ...copies] })).toEqual([]);
});

test('a code of a copy has a card where codes of its form need one', () => {
  const { vss, ...others } = content.field.data.families;
  if (!vss) throw new Error('The fixture has no family "vss".');
  const families = { ...others, vss: { ...vss, pattern: '0x(?!80070005)([0-9a-f]{8})' } };
  const asked = { ...content, field: { ...content.field, data: { ...content.field.data, families } } };
  const { codes: files } = contentOf(
    Object.fromEntries(generatedEntries(asked, ENTRIES, 'entries')),
    content.today,
    content.folder,
  );
  const needed = copies.flatMap(
    ({ data }) => data?.codes.filter((code) => /^0x(?!80070005)[0-9a-f]{8}$/i.test(code)) ?? [],
  );
  expect(needed.length).toBeGreaterThan(1);
  const keys = new Set(files.flatMap(({ keys: own }) => own));
  expect(needed.filter((code) => !keys.has(code))).toEqual([]);
});

test('cards of codes that no entry claims are there when they are asked for', () => {
  const cardsIn = (files: Map<string, string>) =>
    contentOf(Object.fromEntries(files), content.today, content.folder).codes.flatMap(({ keys }) => keys);
  const all = cardsIn(generatedEntries(content, ENTRIES, 'all'));
  expect(content.codes.flatMap(({ keys }) => keys).filter((code) => !all.includes(code))).toEqual([]);
  expect(cardsIn(texts).length).toBeLessThan(all.length);
});

test('it is the same every time', () => {
  expect(generatedEntries(content, ENTRIES, 'entries')).toEqual(texts);
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
