import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Given, type NarrowFile, narrow } from '../../src/search/narrow/narrow.ts';
import { SHORT_LIST } from '../../src/search/narrow/short-list.ts';

const QUESTIONS = ['tool', 'who', 'scope', 'version'];
const ANSWERS = ['a', 'b', 'c', 'd'];
const IDS = Array.from({ length: 14 }, (_, at) => `entry-${at}`);

const file: fc.Arbitrary<NarrowFile> = fc
  .array(
    fc.dictionary(fc.constantFrom(...QUESTIONS), fc.subarray(ANSWERS, { minLength: 1 }), { noNullPrototype: true }),
    { minLength: IDS.length, maxLength: IDS.length },
  )
  .map((entries) => ({
    questions: QUESTIONS.map((key) => ({
      key,
      question: `${key}?`,
      answers: Object.fromEntries(ANSWERS.map((answer) => [answer, answer.toUpperCase()])),
    })),
    entries: Object.fromEntries(IDS.map((id, at) => [id, entries[at] ?? {}])),
  }));
const ids = fc.subarray(IDS);
/** Which of the offered answers a reader gives, by turns; the last of them is "I don't know". */
const turns = fc.array(fc.nat(), { minLength: QUESTIONS.length, maxLength: QUESTIONS.length });

/** Answers until nothing is asked any more; gives every state on the way. */
function talk(of: NarrowFile, among: readonly string[], picks: readonly number[]) {
  const given: Given[] = [];
  const states = [{ given: [...given], ...narrow(of, among, given) }];
  for (const pick of picks) {
    const next = states.at(-1)?.next;
    if (!next) break;
    const offered = [...Object.keys(next.answers), undefined];
    given.push({ question: next.key, answer: offered[pick % offered.length] });
    states.push({ given: [...given], ...narrow(of, among, given) });
  }
  return states;
}

test('an answer never removes an entry that gives it, or that gives none', () => {
  fc.assert(
    fc.property(file, ids, turns, (of, among, picks) => {
      for (const { given, left } of talk(of, among, picks)) {
        const fits = among.filter((id) =>
          given.every(({ question, answer }) => {
            const own = of.entries[id]?.[question];
            return answer === undefined || own === undefined || own.includes(answer);
          }),
        );
        expect(left).toEqual(fits);
      }
    }),
  );
});

test('an answer that is taken back is as if it had never been given, whenever it was', () => {
  fc.assert(
    fc.property(file, ids, turns, fc.nat(), (of, among, picks, which) => {
      const { given, left } = talk(of, among, picks).at(-1) ?? { given: [], left: [] };
      const kept = given.filter((_, at) => at !== which % Math.max(1, given.length));
      const back = narrow(of, among, kept);
      expect(back).toEqual(narrow(of, among, [...kept].reverse()));
      for (const id of left) expect(back.left).toContain(id);
      expect(narrow(of, among, []).left).toEqual(among);
    }),
  );
});

test('each question that is asked parts what is left, each of its answers leaves an entry, and none is asked twice', () => {
  fc.assert(
    fc.property(file, ids, turns, (of, among, picks) => {
      for (const { given, left, next } of talk(of, among, picks)) {
        if (!next) continue;
        expect(left.length).toBeGreaterThan(SHORT_LIST);
        expect(given.map(({ question }) => question)).not.toContain(next.key);
        const leaves = Object.keys(next.answers).map(
          (answer) => narrow(of, among, [...given, { question: next.key, answer }]).left.length,
        );
        expect(Math.min(...leaves)).toBeGreaterThan(0);
        expect(Math.min(...leaves)).toBeLessThan(left.length);
      }
    }),
  );
});

test('it ends: with a short list, or where no other question parts what is left', () => {
  fc.assert(
    fc.property(file, ids, turns, (of, among, picks) => {
      const { given, left, next } = talk(of, among, picks).at(-1) ?? { given: [], left: [] };
      expect(next).toBeUndefined();
      if (left.length <= SHORT_LIST) return;
      const open = of.questions.filter(({ key }) => !given.some(({ question }) => question === key));
      for (const { key } of open)
        for (const answer of ANSWERS) {
          const rest = narrow(of, among, [...given, { question: key, answer }]).left.length;
          expect([0, left.length]).toContain(rest);
        }
    }),
  );
});
