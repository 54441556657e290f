import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { packCatalogue } from '../../src/search/index/pack-catalogue.ts';
import { packOutline } from '../../src/search/index/pack-outline.ts';
import type { FromWorker, GateAnswer } from '../../src/worker/protocol.ts';
import { CARDS, CATALOGUE, SITE_TEXT } from '../fixtures/hostile-site.ts';
import {
  almost,
  CASES,
  jsonValue,
  must,
  sharedByAll,
  shortHostileText,
  TIME_FOR_CASES,
} from '../fixtures/hostile-texts.ts';

test.describe.configure({ timeout: TIME_FOR_CASES });

type Listener = (event: object) => void;
/** What the workers have said, as it arrives at a page. */
const said: unknown[] = [];
const listeners = new Map<string, Listener>();
const scope: { onmessage?: Listener; onunhandledrejection?: unknown } & Record<string, unknown> = {
  postMessage: (message: unknown) => said.push(structuredClone(message)),
  addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
  skipWaiting: () => undefined,
};
const FILES: Record<string, unknown> = {
  '/catalogue.json': packCatalogue(CATALOGUE),
  '/outline.json': packOutline(CATALOGUE),
  '/text.json': SITE_TEXT,
  '/cards.json': { lookUps: [], cards: CARDS },
  '/field.json': {},
  ...Object.fromEntries(
    ['en', 'de', 'fr', 'es', 'nl'].map((name) => [`/words/${name}.json`, { common: 'the user has', starters: 2 }]),
  ),
};
const host = async (address: unknown) =>
  Object.hasOwn(FILES, String(address)) ? Response.json(FILES[String(address)]) : new Response('', { status: 404 });

const before = sharedByAll();
test.beforeAll(async () => {
  Object.assign(globalThis, { self: scope, fetch: host });
  await import('../../src/worker/search-worker.ts');
});

/** Prepared again and again. */
const SMALL = JSON.stringify(packCatalogue({ ...CATALOGUE, entries: CATALOGUE.entries.slice(1, 3) }));
const handOn = almost({ text: shortHostileText, values: fc.array(shortHostileText, { maxLength: 2 }) });
const base = fc.constantFrom('/', '/docs/', '', '__proto__');
const brought = fc.oneof(
  fc.constantFrom(undefined, SMALL, SMALL.slice(0, 500), '{"entries":[]}', '{"entries":[{}]}'),
  jsonValue.map((value) => JSON.stringify(value)),
);
const type = (name: string) => fc.constant(name);
/** Without `load`, which waits for files. */
const message = fc.oneof(
  almost({ type: type('ask'), number: fc.nat(), query: shortHostileText }),
  almost({ type: type('start'), base, catalogue: brought }),
  almost({ type: type('gate'), base, number: fc.nat(), handOn }),
  almost({ type: fc.constantFrom('ping', 'stop', 'constructor', '__proto__') }),
  fc.anything(),
);

test('the worker of the search hears messages of any shape, and answers the next question', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 4 }), async (messages) => {
      for (const data of messages) scope.onmessage?.({ data });
      said.length = 0;
      scope.onmessage?.({ data: { type: 'start', base: '/', catalogue: SMALL } });
      scope.onmessage?.({ data: { type: 'ask', number: 7, query: 'constructor404' } });
      const answer = said.findLast((one) => (one as FromWorker).type === 'answer') as {
        number: number;
        answer: { results: { id: string; url: string }[] };
      };
      must(answer.number, 7);
      must(answer.answer.results[0]?.id, 'constructor');
      must(answer.answer.results[0]?.url, '/errors/constructor/');
    }),
    { numRuns: CASES },
  );
  expect(sharedByAll()).toBe(before);
});

test('the gate of the worker answers a question of any shape: with pieces of the text, or that it failed', async () => {
  const { answerGate } = await import('../../src/worker/answer-gate.ts');
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constant('/') }, base), handOn),
      async ([base, handOn]) => {
        const answer: GateAnswer = await answerGate({ type: 'gate', base, number: 3, handOn: handOn as never });
        must(answer.number, 3);
        must(
          answer.pieces?.every((piece) => typeof piece === 'string' || typeof piece.placeholder === 'string') ?? true,
        );
        const { text, values } = (handOn ?? {}) as { text?: unknown; values?: unknown };
        const isRight =
          typeof text === 'string' && Array.isArray(values) && values.every((value) => typeof value === 'string');
        if (isRight && base === '/') must(answer.pieces !== undefined);
      },
    ),
    { numRuns: CASES },
  );
  expect(sharedByAll()).toBe(before);
});

test('the memory for the way back hears messages of any shape, and still holds and hands out', async () => {
  await import('../../src/service-worker/memory.ts');
  const hear = (data: unknown) => {
    const handed: unknown[] = [];
    listeners.get('message')?.({
      data,
      waitUntil: () => undefined,
      ports: [{ postMessage: (value: unknown) => handed.push(value) }],
    });
    return handed;
  };
  const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor'));
  const asked = fc.oneof(
    almost({ type: fc.constantFrom('hold', 'recall', 'drop', 'forget', 'toString'), key, value: jsonValue }),
    fc.anything(),
  );
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 30 }), key, shortHostileText, (messages, own, value) => {
      for (const data of messages) hear(data);
      hear({ type: 'hold', key: own, value });
      must(hear({ type: 'recall', key: own }), [value]);
      hear({ type: 'drop', key: own });
      must(hear({ type: 'recall', key: own }), [undefined]);
    }),
    { numRuns: CASES },
  );
  hear({ type: 'forget' });
  expect(sharedByAll()).toBe(before);
});
