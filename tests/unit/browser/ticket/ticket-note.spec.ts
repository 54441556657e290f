import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { asPlaceholder, type TextPart } from '../../../../src/browser/steps/step-text.ts';
import {
  type CustomerHelp,
  customerNote,
  internalNote,
  supportNote,
  type TicketFacts,
  type TicketFix,
} from '../../../../src/browser/ticket/ticket-note.ts';

const FIX: TicketFix = {
  title: 'Refresh the token',
  tenant: 'customer',
  effect: 'reversible',
  facts: [{ name: 'Role', fact: ['Global Reader'] }],
  steps: [
    { text: ['Open the app ', { was: '‹app name›', now: 'Contoso Sync' }, '.\nRead the list.'], done: true },
    { text: ['Confirm.'], done: false },
  ],
  procedures: [],
  waits: [],
};
const HELP: CustomerHelp = {
  anyFault: 'something of ours is broken',
  topics: { tokens: 'a sign-in has expired' },
  tenants: {
    partner: { doing: 'We are correcting this on our side', signsOut: 'nobody at your company has to sign in again' },
    customer: { doing: 'We are correcting this at your place' },
  },
};
const FACTS: TicketFacts = {
  title: 'The token has expired',
  url: 'https://example.com/errors/token/',
  error: ["User '", { was: '{upn}', now: 'ann@contoso.com' }, "' is unknown"],
  cause: { title: 'It is old', isChecked: false },
  fix: FIX,
};

test('the internal note holds everything that the next person needs, a line each', () => {
  const fix = { ...FIX, waits: [{ started: '15:10', recheck: '15:40' }] };
  expect(internalNote({ ...FACTS, scope: 'One tenant', fix }, asPlaceholder)).toBe(`Error: User '{upn}' is unknown
Page: The token has expired
  https://example.com/errors/token/
Who sees it: One tenant
Cause: It is old (likeliest, not checked)
Fix: Refresh the token
  Role: Global Reader
Steps, 1 of 2 done:
  [x] 1. Open the app ‹app name›.
         Read the list.
  [ ] 2. Confirm.
Started 15:10, recheck after 15:40`);
});

test('of a procedure, the fixes that were worked on are told', () => {
  const idle = { ...FIX, title: 'Idle', steps: [{ text: ['Never ticked'], done: false }] };
  const procedures = [{ title: 'Consent again', url: 'https://example.com/guides/consent/', fixes: [FIX, idle] }];
  const note = internalNote({ ...FACTS, fix: { ...FIX, steps: [], procedures } }, asPlaceholder);
  expect(note).toContain('Procedure: Consent again\n  https://example.com/guides/consent/\n  Refresh the token\n');
  expect(note).not.toContain('Never ticked');
});

test('the text for a support ends with what it wants', () => {
  expect(supportNote(FACTS, ['A HAR file'], asPlaceholder)).toMatch(
    /Tried: Refresh the token[\s\S]*For you:\n {2}\[ \] A HAR file$/,
  );
});

const part: fc.Arbitrary<TextPart> = fc.oneof(
  fc.constantFrom('Open ', ' and\nread ', 'the list'),
  // A value that no fixed text holds, so that finding it means that it leaked.
  fc.record({
    was: fc.constantFrom('{upn}', '‹tenant›'),
    now: fc.stringMatching(/^[a-z]{3,12}$/).map((name) => `Ω${name}Ω`),
  }),
);
const parts = fc.array(part, { maxLength: 6 });
const fixes: fc.Arbitrary<TicketFix> = fc
  .record({ fact: parts, steps: fc.array(fc.record({ text: parts, done: fc.boolean() }), { maxLength: 4 }) })
  .map(({ fact, steps }) => {
    const plain = { ...FIX, facts: [{ name: 'Role', fact }], steps };
    return { ...plain, procedures: [{ title: 'Procedure', url: 'https://example.com/', fixes: [plain] }] };
  });
const valuesIn = (texts: readonly (readonly TextPart[])[]) =>
  texts.flat().flatMap((one) => (typeof one === 'string' ? [] : [one.now]));

test('without being asked for, no value of the reader is in any text', () => {
  fc.assert(
    fc.property(parts, fixes, (error, fix) => {
      const facts = { ...FACTS, error, fix };
      const texts = [
        internalNote(facts, asPlaceholder),
        supportNote(facts, ['A file'], asPlaceholder),
        customerNote(HELP, '', fix),
      ];
      for (const text of texts) expect(text).not.toContain('Ω');
    }),
  );
});

test('asked for, every value of the error and of the steps is in the internal note', () => {
  fc.assert(
    fc.property(parts, fixes, (error, fix) => {
      const note = internalNote({ ...FACTS, error, fix }, ({ now }) => now);
      for (const value of valuesIn([error, ...fix.steps.map(({ text }) => text)])) expect(note).toContain(value);
    }),
  );
});

for (const [effect, tenant, said] of [
  ['reads', 'customer', 'nothing changes for you'],
  ['reversible', 'partner', 'nobody has to sign in again'],
  ['signs-out', 'customer', 'some people may have to sign in again'],
  ['signs-out', 'partner', 'nobody at your company has to sign in again'],
  ['destroys', 'both', 'something is removed'],
] as const) {
  test(`a customer is told what a fix that ${effect} in the tenant "${tenant}" means`, () => {
    expect(customerNote(HELP, 'tokens', { ...FIX, effect, tenant })).toContain(said);
  });
}

test('a customer is told when to expect it', () => {
  expect(customerNote(HELP, 'tokens', FIX)).toMatch(/^At the moment, a sign-in has expired\. .* We will let you know/);
  expect(customerNote(HELP, '', { ...FIX, minutes: 30 })).toContain('30 minutes');
  expect(customerNote(HELP, '', { ...FIX, minutes: 120 })).toContain('2 hours');
  expect(customerNote(HELP, '', { ...FIX, waits: [{ started: '15:10', recheck: '15:40' }] })).toContain('after 15:40');
});

test('a customer is told what is done where, and in general where nobody says it', () => {
  const note = (topic: string, tenant: string | undefined) => customerNote(HELP, topic, { ...FIX, tenant });
  expect(note('tokens', 'customer')).toMatch(
    /^At the moment, a sign-in has expired\. We are correcting this at your place; /,
  );
  expect(note('other', undefined)).toMatch(/^At the moment, something of ours is broken\. We are correcting this; /);
});
