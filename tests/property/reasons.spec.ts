import { expect, test } from '@playwright/test';
import { EFFECTS, explanationOf } from '../../src/search/explain/explanation.ts';
import { indexCatalogue } from '../../src/search/index/index-site.ts';
import { judgeOf } from '../../src/search/judge/judge.ts';
import { noteMisread } from '../../src/search/misread-answer.ts';
import { search } from '../../src/search/search.ts';
import type { Reason, ReasonKind } from '../../src/search/text/reason.ts';
import { MAX_LITERAL, MAX_QUERY } from '../../src/search/text/weights.ts';
import { wholeMisread } from '../../src/search/whole-misread.ts';
import { wordSearch } from '../../src/search/words/reader-of.ts';
import { catalogueEntry } from '../fixtures/catalogue-entry.ts';
import { wordFileOf } from '../fixtures/word-file-of.ts';

/** A vendor of conveyors, so that no reason depends on what a site has in its content. */
const entry = (id: string, title: string, messages: string[], codes: string[] = []) =>
  catalogueEntry({ id, title, codes, messages });

const HOT = 'Conveyor 7 stopped because its spindle is hot and the fan of the hall stands still';
const NO_FOREMAN = 'No foreman signed the morning plan of the northern warehouse';
const SORTER = 'Sorter lost the label of its parcel between the second and the third camera of the upper floor';
const TORN = 'Roller torn between two drums near the loading ramp';

const INDEX = indexCatalogue({
  vocabulary: {
    families: [{ pattern: 'BELT-(\\d{4})', bare: true }, { pattern: 'TRAY(\\d{4})' }],
    genericCodes: ['crate_refused'],
  },
  products: {},
  entries: [
    entry('hot', 'A spindle overheats', [HOT.replace('7', '{id}')], ['BELT-4012']),
    entry('foreman', 'The plan lacks a signature', [NO_FOREMAN]),
    entry('run', 'A shift fails', ['The run of the night shift failed: {error}']),
    entry('refused', 'A crate is refused', ['Crate refused'], ['crate_refused']),
    entry('request', 'The gate answers no', ['Request to the gate of the depot failed: 400 (Bad Request)']),
    entry('north', 'A belt is switched off', ["Belt 'north' was switched off after its last inspection by the guild"]),
    entry('sorter', 'A label is lost', [SORTER]),
    entry('dust', 'A camera is dirty', [`${SORTER} while its lens was dirty and all of its lamps stood dark`]),
    entry('pallet', 'A pallet is missing', ['pallet not found'], ['PalletMissing']),
    { ...entry('torn', 'A roller tears', [TORN]), products: ['winch'] },
    entry('torn-twice', 'Two rollers tear', [TORN]),
    entry('idle', 'Nothing was heard', ['Belt guild of the works: the operation has timed out']),
    entry('twice', 'A part twice', ['Assembly with same name is already loaded']),
    entry('gear', 'A gear is stuck', ['Overhead gear jammed'], ['TRAY5012']),
    entry('bay', 'A bay is shut', ['It is up to us if it is on or in a bay {bay} that is far']),
    {
      ...entry('e/belt-7007', 'BELT-7007', ['The tray of the crane was locked by its brake'], ['BELT-7007']),
      kind: 'code',
    },
    entry('rules', 'The rules of the house', [
      'Every visitor of the museum must leave umbrellas, bicycles, trumpets and ladders beside the wooden staircase, wash both hands under running water, whisper near sleeping elephants, follow yellow arrows towards another building, return borrowed lanterns before sunset, and thank whoever carried heavy suitcases across slippery bridges yesterday evening without complaining about weather, wages or missing sandwiches',
    ]),
  ],
});
const JUDGE = judgeOf(INDEX);
const WORDS = wordSearch(INDEX, undefined, wordFileOf(INDEX.entries));
/** Read by their words: without that, they are compared with messages. */
const PRINTED = 'winch.core.GearError: jammed';
const QUESTIONS = [
  PRINTED,
  'how do I paint a label',
  'why do our spindles overheat',
  'how do I paint the conveyors green on Sundays',
];

/** Texts, each with reasons that it brings about. */
const TEXTS: [text: string, kinds: ReasonKind[]][] = [
  ['b', ['tooShort']],
  ['be', ['fewLetters']],
  ['"spindle is hot"', ['quoted', 'literal']],
  ['veyor {id} stop', ['literal', 'fragment']],
  ['x '.repeat(MAX_LITERAL), ['long']],
  ['ab '.repeat(MAX_QUERY / 2), ['cut']],
  ['What shall we do today, and who is going to tell everybody?', ['noEvidence']],
  [QUESTIONS[2] as string, ['words']],
  [QUESTIONS[3] as string, ['unanswered']],
  [PRINTED, ['noQuestion']],
  [QUESTIONS[1] as string, ['fewWords']],
  ['spindel overheets', ['near']],
  ['wooden boxes and plenty of different tools that nobody has ever counted', ['far']],
  [`Error: ${HOT}`, ['fit']],
  ['It says BELT-4012 again', ['code']],
  ['It says PalletMissing again', ['nameCode']],
  ['It says crate_refused again', ['genericCode']],
  [`Error: ${HOT.slice(0, 54)}`, ['uncut']],
  [`The plan: ${NO_FOREMAN}, and the signature is lacking`, ['context']],
  [`${NO_FOREMAN}\n ---> ${HOT}`, ['cause', 'noList']],
  [`Log: ${SORTER} while its lens was dirty and all of its lamps stood dark. End.`, ['moreSpecific']],
  [SORTER, ['standsWhole', 'notWhole']],
  [`${TORN}, it says`, ['alike']],
  [`Error: ${TORN}`, ['otherProduct']],
  [`Line 1: ${HOT}\nLine 2: ${NO_FOREMAN}\nLine 3: ${TORN}`, ['list']],
  [`BELT-9999: ${NO_FOREMAN}`, ['unknownCode']],
  ['BELT-9999: No foreman signed the morning plan, said somebody else', ['foreignCode']],
  ['No foreman signed the morning plan of the southern office', ['part', 'unclear']],
  ['The morning plan of somebody else is signed by nobody at all', ['half', 'weak', 'common']],
  ['They say it is up to us if it is on or off', ['shortPart']],
  ['Error: Overhead bar jammed', ['otherWords']],
  ['Yesterday trumpets and ladders beside the wooden hut', ['little']],
  ['Somebody told us that the pallet not found last week is back', ['embedded']],
  ['Request to the gate of the depot failed: 404 (Bad Request)', ['statusMissing']],
  ['Today: Request to the gate of the depot failed: 400 (Bad Request)', ['status']],
  ["Belt 'south' was switched off after its last inspection by the guild", ['nameMissing']],
  ['Belt guild of the works: moths everywhere', ['sentenceMissing']],
  ['Today: Assembly with same name is already loaded', ['ofNobody']],
  ['Today: Every visitor of the museum must leave umbrellas', ['cutHalf']],
  [`The run of the night shift failed: ${HOT}`, ['wrapped', 'reasonAlone']],
  ['The sorter says: Request failed with status code 404', ['everyProgram']],
  ['Today: The run of the night shift failed:', ['wrapper']],
  [`${HOT}\n\nThe run of the night shift failed:`, ['besideBest']],
  ['It says TRAYSO12 again', ['misread']],
  ['Log: The tray of the crane was locked by its brake. End.', ['ofCard']],
];

/** What is said of a text, and what of it is told. */
function kindsOf(text: string): Set<ReasonKind> {
  const reasons: Reason[] = [];
  const note = (reason: Reason) => reasons.push(reason);
  const words = QUESTIONS.includes(text) ? WORDS : undefined;
  const ask = (asked: string) => search(INDEX, undefined, asked, JUDGE, note, words);
  const answer = text.length > MAX_LITERAL ? ask(text) : wholeMisread(INDEX, text, ask(text), ask);
  noteMisread(answer, note);
  const { notBest, text: ofText } = explanationOf(INDEX, answer, reasons, INDEX.entries.length);
  return new Set([...reasons, ...notBest, ...ofText].map(({ kind }) => kind));
}

for (const [text, kinds] of TEXTS) {
  const name = text.slice(0, 60).replaceAll('\n', ' / ');
  test(`the text "${name}" brings about: ${kinds.join(', ')}`, () => {
    const said = kindsOf(text);
    expect(kinds.filter((kind) => !said.has(kind))).toEqual([]);
  });
}

test('no reason is said of every text', () => {
  const said = TEXTS.map(([text]) => kindsOf(text));
  expect(Object.keys(EFFECTS).filter((kind) => said.every((kinds) => kinds.has(kind as ReasonKind)))).toEqual([]);
});

test('every rule has a reason that some text brings about', () => {
  const named = new Set(TEXTS.flatMap(([, kinds]) => kinds));
  expect(Object.keys(EFFECTS).filter((kind) => !named.has(kind as ReasonKind))).toEqual([]);
});
