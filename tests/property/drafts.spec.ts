import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { draftFromPaste, type PasteKnowledge } from '../../src/authoring/draft-from-paste.ts';
import { habitsOf } from '../../src/authoring/habits.ts';
import { choicesOf, skeleton } from '../../src/authoring/skeleton.ts';
import { templateProblems } from '../../src/checks/content/templates.ts';
import { contentOf } from '../../src/checks/content-files.ts';
import type { Piece } from '../../src/search/redact/piece.ts';
import { NOTHING_KEPT } from '../../src/search/redact/redact-rules.ts';
import { NO_VOCABULARY } from '../../src/search/text/vocabulary.ts';
import { GOOD } from '../fixtures/checks/good-content.ts';

/** Takes out each word that begins with x, as a name. */
const gate = (text: string): Piece[] =>
  text
    .split(/(x\p{L}*)/u)
    .map((part, at): Piece => (at % 2 === 0 ? part : { kind: 'name', value: part, placeholder: '<name>' }))
    .filter((part) => part !== '');
const KNOWN: PasteKnowledge = {
  gate,
  vocabulary: NO_VOCABULARY,
  known: [],
  habits: habitsOf([], NO_VOCABULARY, NOTHING_KEPT),
  field: { inventedNames: ['acme'], tenantHosts: [] },
};
const CHOICES = choicesOf(contentOf(GOOD));
const PATH = 'content/errors/new-entry.mdx';

/** What files and errors hold, and what YAML, MDX and templates take for something of their own. */
const part = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'could not be opened',
    ' xann ',
    '<email>',
    '{',
    '}',
    '{x}',
    "'",
    '"',
    '\n',
    '\n  ',
    '\t',
    ': ',
    '- ',
    '#',
  ),
  fc.constantFrom(
    '---\n',
    '\u001b[31m',
    '\u0000',
    '\u2028',
    '\ufeff',
    '|',
    '&a',
    '*b',
    '%',
    '@',
    '`',
    '\\',
    '\r\n',
    'Ab-Cd : ',
  ),
);
const paste = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''));

/** Ends of lines are not kept. */
const bare = (text: string) => text.replace(/\s+$/gm, '').trim();

test('of whatever is pasted, the draft is read as it was meant, and what was taken out is nowhere in it', () => {
  fc.assert(
    fc.property(paste, (text) => {
      fc.pre(/\p{L}{2}/u.test(text));
      const draft = { ...draftFromPaste(text, KNOWN), related: [] };
      const written = skeleton('errors', new Date('2026-11-20'), CHOICES, draft);
      const [entry] = contentOf({ [PATH]: written }).entries;
      const { codes, messages = [], examples = [] } = entry?.data ?? {};
      expect(codes).toEqual(draft.codes);
      if (draft.messages.length > 0) expect(messages.map((one) => one.text)).toEqual(draft.messages);
      expect(examples.map(bare)).toEqual(draft.examples.map(bare));
      expect(draft.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const message of draft.messages)
        expect(templateProblems(message).filter(({ found }) => !found.includes('no literal text'))).toEqual([]);
      expect(written).not.toContain('xann');
    }),
    { numRuns: 300 },
  );
});
