import { expect, test } from '@playwright/test';
import { fixesOf } from '../../../src/schemas/fix.ts';

const fixOf = (attributes: string) => fixesOf(`<Fix id="a" ${attributes}>\n\n1. Do it.\n\n</Fix>\n`)[0];

test('the attributes of a fix are its facts', () => {
  const [fix, ...more] = fixesOf(`Text.

<Fixes>

<Fix
  id="store-again"
  product="kopia"
  title="Store the token again"
  appliesTo="kopia server, kopia >=10.9"
  tenant="customer"
  role="Anybody"
  effect="destroys"
  effectNote="Deletes the old token."
  wait="estimate: 5 to 60 minutes"
  check="The page shows it."
  undo="Store the old one."
>

1. Store it.

</Fix>

</Fixes>
`);
  expect(more).toEqual([]);
  expect(fix).toEqual({
    id: 'store-again',
    product: 'kopia',
    title: 'Store the token again',
    appliesTo: [
      { product: 'kopia', edition: 'server' },
      { product: 'kopia', version: '10.9', bound: 'from' },
    ],
    tenant: 'customer',
    role: 'Anybody',
    effect: 'destroys',
    effectNote: 'Deletes the old token.',
    wait: { kind: 'estimate', from: 5, to: 60, unit: 'minutes', minutes: 5, atMost: 60 },
    check: 'The page shows it.',
    undo: 'Store the old one.',
  });
});

test('what an author leaves out has a value', () => {
  expect(fixOf('wait="none"')).toEqual({
    id: 'a',
    product: 'any',
    title: '',
    appliesTo: [],
    tenant: 'none',
    role: '',
    effect: 'reads',
    effectNote: undefined,
    wait: { kind: 'none' },
    check: '',
    undo: 'Nothing to undo',
  });
});

test('what an author writes wrongly has a value too', () => {
  expect(fixOf('effect="writes" wait="estimate: soon" appliesTo="kopia 10"')).toMatchObject({
    effect: 'reads',
    wait: { kind: 'none' },
    appliesTo: [],
  });
});

test('backticks inside an attribute survive', () => {
  expect(fixOf('check="It prints `done`." role="`Owner` of the app"')).toMatchObject({
    check: 'It prints `done`.',
    role: '`Owner` of the app',
  });
});

test('a tag inside an attribute survives and is no tag', () => {
  const body = '<Fix id="a" check="It prints `<Fix>` or <Portal /> > `{ done }`.">\n\n1. Do it.\n\n</Fix>\n';
  expect(fixesOf(body).map(({ check }) => check)).toEqual(['It prints `<Fix>` or <Portal /> > `{ done }`.']);
});

test('an odd backtick in an attribute hides nothing that follows', () => {
  const ids = fixesOf('<Fix id="a" check="A ` alone">\n\n</Fix>\n\n<Fix id="b" check="One more `">\n\n</Fix>\n');
  expect(ids.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a fix in code, or without an id, is none', () => {
  expect(fixesOf('`<Fix id="a">`\n\n```text\n<Fix id="b">\n```\n\n<Fix title="C">\n\n</Fix>\n')).toEqual([]);
});
