import { expect, test } from '@playwright/test';
import { indexCatalogue } from '../../../../src/search/index/index-site.ts';
import { judgeOf } from '../../../../src/search/judge/judge.ts';
import { search } from '../../../../src/search/search.ts';
import { percent } from '../../../../src/words/percent.ts';
import { catalogueEntry } from '../../../fixtures/catalogue-entry.ts';

const entryOf = (id: string, codes: string[], messages: string[], relatedFrom = 0) =>
  catalogueEntry({ id, title: `About ${id}`, codes, messages, relatedFrom });

const EXISTS =
  "KOPIA650051: Using application '{appName}' is currently not supported for your organisation because the service principal name is already present for the tenant";
const CONVEYOR =
  'The conveyor {name} rejected its spindle because the torque profile was withdrawn by the foreman of hall {hall}';
const BOILER =
  "KOPIA700001: The boiler '{boiler}' lost its thermostat while the chimney was being swept by apprentices";
const WRAPPER = 'Could not operate the machinery of the northern works: {error}';
const STATUS = 'The pantry is shut: Response status code does not indicate success: 400 (Bad Request)';
const SHARED = 'Insufficient steam to complete the requested manoeuvre of the locomotive';
const SWEPT = 'KOPIA700003: Nobody swept it. Sweeping is overdue.';
const PANTRY = "Pantry error '401 Unauthorized' for door '{door}'";

const CATALOGUE = indexCatalogue({
  vocabulary: { families: [{ pattern: 'KOPIA(\\d{4,8})', bare: true }], genericCodes: ['invalid_client'] },
  products: {},
  entries: [
    entryOf('exists', ['KOPIA650051'], [EXISTS]),
    entryOf('boiler', ['KOPIA700001'], [BOILER]),
    entryOf('conveyor', ['KOPIA700002'], [CONVEYOR]),
    entryOf('wrapper', [], [WRAPPER]),
    entryOf('status', ['HTTP 400'], [STATUS]),
    entryOf('short', [], ['User was not found']),
    entryOf('generic', ['invalid_client'], ['Invalid Client']),
    entryOf('sweeper', ['KOPIA700003'], [SWEPT], 1),
    entryOf('sweeper-of-hall', ['KOPIA700003'], [`Failed to heat the great hall of the castle: ${SWEPT}`]),
    entryOf('wordings', [], ['Pantry error 401 Unauthorized for {detail}', PANTRY]),
    entryOf('steam-one', [], [SHARED], 1),
    entryOf('steam-two', [], [SHARED]),
  ],
});
const JUDGE = judgeOf(CATALOGUE);
const answer = (text: string) => search(CATALOGUE, undefined, text, JUDGE);
const results = (text: string) => answer(text).results.map(({ id, confidence }) => `${id} ${confidence}`);
const best = (text: string) => answer(text).results.find(({ confidence }) => confidence === 'best')?.id;

const conveyor = CONVEYOR.replace('{name}', "'North 7'").replace('{hall}', '12');
const boiler = BOILER.replace('{boiler}', 'Old Bess');

test('a status without its number is not called the message that has it', () => {
  expect(best('The fetching of x : Response status code does not indicate success: BadRequest (Bad Request).')).toBe(
    undefined,
  );
});

test('beside a best match, no wrapper, no generic code and no status of another number is offered', () => {
  expect(results(`{"error":"invalid_client","error_description":"${boiler}"}`)).toEqual(['boiler best']);
  expect(results(WRAPPER.replace('{error}', `${conveyor}. That is all.`))).toEqual(['conveyor best']);
  const otherStatus = 'Response status code does not indicate success: 403 (Forbidden).';
  expect(results(`${otherStatus} ${boiler}`)).toEqual(['boiler best']);
});

test('beside a code that nobody claims, half a message is not possible, a whole one is', () => {
  const half =
    'The conveyor North 7 rejected its spindle because the torque profile was named; nobody at all here knows which wrench would fit such enormous bolts';
  expect(results(half)).toEqual(['conveyor possible']);
  expect(results(`KOPIA999999: ${half}`)).toEqual([]);
  expect(results(`KOPIA999999: ${conveyor}`)).toEqual(['conveyor possible']);
});

test('a longer message that stands whole wins over the shorter one in it, codes and all', () => {
  expect(best(`Log: Failed to heat the great hall of the castle: ${SWEPT} Trace ID: 1`)).toBe('sweeper-of-hall');
  expect(results(`Log: ${SWEPT} Trace ID: 1`)[0]).toMatch(/^sweeper /);
});

test('of two wordings that fit alike, the one with more values is shown', () => {
  const text = `This morning it says: ${PANTRY.replace('{door}', 'north')}`;
  expect(answer(text).reading?.filled).toMatchObject({ template: PANTRY, values: [{ name: 'door', value: 'north' }] });
});

test('a message whose end is cut off is best all the same, and is not said to be whole', () => {
  const share = (text: string) => answer(text).reading?.filled?.share;
  const cut = conveyor.slice(0, -20);
  expect(best(cut)).toBe('conveyor');
  expect(percent(share(cut) ?? 1)).toMatch(/^\d\d%$/);
  expect(percent(share(conveyor) ?? 0)).toBe('100%');
});

test('of two errors in one text, each is shown, the one that is named as the cause first', () => {
  const idsOf = (text: string) => results(text).map((result) => result.split(' ')[0]);
  for (const mark of ['\n ---> Contoso.SyncException: ', '\nCaused by: ', '","innerError":"']) {
    expect(idsOf(`${boiler}${mark}${conveyor}`)).toEqual(['conveyor', 'boiler']);
    expect(idsOf(`${conveyor}${mark}${boiler}`)).toEqual(['boiler', 'conveyor']);
  }
  expect(idsOf(`09:12:01 ${conveyor}\n09:12:04 ${boiler}`).sort()).toEqual(['boiler', 'conveyor']);
});

test('a whole message is the best match, holes filled, code or not', () => {
  expect(best(`noise before\n${conveyor}\nnoise behind`)).toBe('conveyor');
  expect(best(boiler)).toBe('boiler');
  expect(best(boiler.replace('KOPIA700001: ', ''))).toBe('boiler');
});

test('the best match has the values of its holes, the words that matched, and says why', () => {
  expect(answer(boiler).reading?.filled).toEqual({
    template: BOILER,
    values: [{ name: 'boiler', value: 'Old Bess' }],
    matched: [
      [0, BOILER.indexOf(" '")],
      [BOILER.indexOf('lost'), BOILER.length],
    ],
    codes: ['KOPIA700001'],
    share: 1,
  });
});

test('a wrong or masked code does not beat a clear text', () => {
  expect(best(boiler.replace('KOPIA700001', 'KOPIA700002'))).toBe('boiler');
  expect(best(boiler.replace('KOPIA700001', 'KOPIA7xxxx1'))).toBe('boiler');
});

test('a code that no entry claims prevents a best match by words alone', () => {
  const { results: found, unknownCodes } = answer(`KOPIA999999: ${conveyor}`);
  expect(unknownCodes).toEqual(['kopia999999']);
  expect(found.map(({ confidence }) => confidence)).not.toContain('best');
  expect(best(`KOPIA999999: see ${boiler}`)).toBe('boiler');
});

test('650051 is not 650052, and 65005 is neither', () => {
  expect(best('The sign-in of today ended, as it did yesterday and before, with KOPIA650051')).toBe('exists');
  for (const code of ['KOPIA650052', 'KOPIA65005', 'KOPIA6500512', '650052']) {
    const { results: found } = answer(`The sign-in of today ended, as it did yesterday and before, with ${code}`);
    expect([code, found.map(({ id }) => id)]).toEqual([code, []]);
  }
});

test('an outer error that only wraps another loses to the one inside', () => {
  const text = WRAPPER.replace('{error}', conveyor);
  expect(results(text)[0]).toBe('conveyor best');
});

test('what takes in an error that nobody documents is no result, and is named as what printed it', () => {
  const { results: found, wrappings } = answer(WRAPPER.replace('{error}', 'nobody knows'));
  expect(found).toEqual([]);
  expect(wrappings).toEqual([
    {
      failed: 'Could not operate the machinery of the northern works',
      reason: 'nobody knows',
      entry: 'wrapper',
      isKnown: false,
    },
  ]);
  for (const reason of ['', ' ', '\n', ' []', ' 7.'])
    expect([reason, best(`Today: ${WRAPPER.replace('{error}', reason)}`)]).toEqual([reason, 'wrapper']);
});

test('an HTTP status loses to whatever stands beside it', () => {
  expect(results(`${STATUS}\n${conveyor}`)[0]).toBe('conveyor best');
  expect(results(`${conveyor}\n${STATUS}.`)[0]).toBe('conveyor best');
  expect(results(`${STATUS}\nthat is all that it says, and nothing more comes`)[0]).toMatch(/^status/);
});

test('a text that two entries share is a choice, the more general one first', () => {
  expect(results(`It says: ${SHARED}, and nothing else at all happens`)).toEqual([
    'steam-one possible',
    'steam-two possible',
  ]);
});

test('phrases of every log do not make a message possible, however rare its grams are', () => {
  const token = entryOf('token', [], ['CompactToken parsing failed with error code: {errorCode}']);
  const others = Array.from({ length: 200 }, (_, at) => entryOf(`other-${at}`, [], [`Unrelated fault number ${at}`]));
  const judge = judgeOf(indexCatalogue({ products: {}, entries: [token, ...others] }));
  const fitting = (text: string) => judge(text).fits.filter(({ fits }) => fits).length;
  expect(fitting('Request failed with status 429: {"error":{"code":"TooManyRequests"}}')).toBe(0);
  expect(fitting('CompactToken parsing failed with error code 80049217')).toBe(1);
});

test("a short message in somebody's sentence is not the best match, as a statement it is", () => {
  expect(best('I was told on the phone that the user was not found in any of the lists that we keep')).toBeUndefined();
  expect(best('Here is what the program printed when I pressed the button:\nUser was not found')).toBe('short');
});

test('a cut message is still the best match', () => {
  expect(best(`2026-11-18 16:55:31 ${conveyor.slice(0, 80)}`)).toBe('conveyor');
  expect(best(conveyor.slice(40))).toBe('conveyor');
});

test('a text about nothing documented has no result', () => {
  const { results: found, searched } = answer(
    'flangectl: the gasket of pipe 7 was refused by the plumber\nat flange.mount (gasket.go:112)',
  );
  expect([found, searched]).toEqual([[], true]);
});

test('of a list, samples are redacted and lines grouped', () => {
  const text = ['ann@contoso.com', 'bo@fabrikam.com', 'cy@adatum.com'].map((who) => `${who}: ${boiler}`).join('\n');
  expect(answer(text).reading?.groups).toEqual([{ entry: 'boiler', lines: [1, 2, 3], sample: `<email>: ${boiler}` }]);
});

test('of a list of several errors none is the best match, and the entries stand in the order of their groups', () => {
  const text = ['ann', 'bo'].map((who) => `${who}: ${boiler}`).join('\n');
  const { results, reading } = answer(`${conveyor}\n${text}`);
  expect(results.map(({ id, confidence }) => `${id} ${confidence}`)).toEqual(['boiler possible', 'conveyor possible']);
  expect(reading?.groups.map(({ entry, lines }) => `${entry} ${lines}`)).toEqual(['boiler 2,3', 'conveyor 1']);
  expect(reading?.filled).toBeUndefined();
});

test('entries that share the message of a line of a list stay below those that its lines name', () => {
  const text = `ann: ${SHARED}\nbo: ${boiler}\ncy: ${SHARED}`;
  expect(results(text)).toEqual(['steam-one possible', 'boiler possible', 'steam-two possible']);
});

test('an error that is wrapped over lines is no list, though one of its lines names another', () => {
  const wrapped = boiler.replace(' lost', '\nlost').replace(' was', '\nwas');
  expect(answer(`${wrapped}, see KOPIA650051`).reading?.groups).toEqual([]);
  expect(answer(`${boiler}\nThen it said KOPIA650051\n${conveyor}`).reading?.groups).toHaveLength(3);
});

test('a fragment has no reading, a paste has one', () => {
  expect(answer('its spindle').reading).toBeUndefined();
  expect(answer(conveyor).reading?.redaction.text).toContain('The conveyor');
});

test('one word of a message decides nothing, however rare the many other messages make it', () => {
  const others = Array.from({ length: 3000 }, (_, at) => entryOf(`other-${at}`, [], [`Unrelated fault number ${at}`]));
  const told = entryOf('told', [], ['The northern works have lapsed. Group the foundry by processing']);
  const many = indexCatalogue({ products: {}, entries: [told, ...others] });
  const { results: found } = search(many, undefined, 'Processing queue item 4618 of a line', judgeOf(many));
  expect(found.map(({ id }) => id)).toEqual([]);
});
