import { expect, test } from '@playwright/test';
import { indexCatalogue } from '../../src/search/index/index-site.ts';
import { evidenceIndex } from '../../src/search/judge/evidence-index.ts';
import { SPOKEN_BITS } from '../../src/search/judge/evidence-weights.ts';
import { judgeOf } from '../../src/search/judge/judge.ts';
import { search } from '../../src/search/search.ts';
import { below, mulberry32, pick, type Random } from '../bench/mulberry32.ts';
import { catalogueEntry } from '../fixtures/catalogue-entry.ts';
import { builtSearch } from '../fixtures/fixture-site.ts';

const SEED = 20261128;
const SHOWN = 12;
/** Words of a vendor of conveyors: what is made of them begins with a small letter. */
const WORDS =
  'conveyor spindle crate unable to open lease already taken queue is full stalled no such pallet rejected by foreman torque exceeds limit belt not running'.split(
    ' ',
  );

/** How public loggers write a line; `%` is the message. */
const LINES: Record<string, string> = {
  'logrus in a terminal': 'ERRO[0001] %                         crate=5',
  'logrus with a bare level': 'ERRO %',
  'logrus in a file': 'time="2026-11-28T10:00:00Z" level=error msg="%" crate=5',
  'zap for people': '2026-11-28T10:00:00.000+0100\tERROR\tcmd/main.go:12\t%\tcrate=5',
  'zap in small letters': '2026-11-28T10:00:00.000Z\twarn\tcmd/main.go:12\t%',
  zerolog: '10:00AM ERR % crate=5',
  'the log of Go': '2026/11/28 10:00:00 %',
  'the log of Go with a level': '2026/11/28 10:00:00 ERROR %',
  glog: 'E1128 10:00:00.123456    1234 main.go:12] %',
  'logging of Python': 'ERROR:root:%',
  'logging of Python with names': '2026-11-28 10:00:00,123 - sync - ERROR - %',
  'logging of Python with a level alone': 'CRITICAL %',
  log4j: '2026-11-28 10:00:00 ERROR Runner:12 - %',
  'log4j with its thread': 'WARN  [main] com.contoso.Runner - %',
  syslog: 'Nov 28 10:00:00 host sync[123]: %',
  'syslog with a level': 'Nov 28 10:00:00 host sync[123]: ERROR %',
  'a level in capitals': 'ERROR %',
  'a level in capitals behind a name': 'sync[7] WARN %',
  'a level in small letters': 'error %',
  'a level with a capital': '  Fatal %',
  'a level with a colon': 'error: %',
  'a level between other lines': 'INFO sync is up\nERROR %\nINFO sync is done',
};

/** Messages of a few words: so short that they must stand as a statement of their own. */
const shortMessage = (random: Random) =>
  Array.from({ length: 2 + below(random, 3) }, () => pick(random, WORDS)).join(' ');

const entry = (message: string, at: number) => catalogueEntry({ id: `entry-${at}`, messages: [message] });

/** Entries of a site of another field, beside which bits are as large as in real life. */
async function conveyorSite() {
  const random = mulberry32(SEED);
  const { catalogue } = await builtSearch();
  const messages = [...new Set(Array.from({ length: 120 }, () => shortMessage(random)))];
  const index = indexCatalogue({ products: {}, entries: [...messages.map(entry), ...catalogue.entries] });
  const judge = judgeOf(index);
  const confidenceOf = (text: string, id: string) =>
    search(index, undefined, text, judge).results.find((result) => result.id === id)?.confidence;
  // What is rare enough is believed anywhere; what is part of another message is no matter of log lines.
  const alone = evidenceIndex(index.entries)
    .messages.slice(0, messages.length)
    .filter(({ weight }) => weight < SPOKEN_BITS)
    .map(({ message, position }) => ({ message, id: `entry-${position}` }));
  return { confidenceOf, alone: alone.filter(({ message, id }) => confidenceOf(message, id) === 'best') };
}

for (const [name, line] of Object.entries(LINES)) {
  test(`a message in small letters is as sure in a line of a log as alone: ${name}`, async () => {
    const { confidenceOf, alone } = await conveyorSite();
    expect(alone.length).toBeGreaterThan(30);
    const unsure = alone
      .map(({ message, id }) => [line.replace('%', message), id] as const)
      .filter(([text, id]) => confidenceOf(text, id) !== 'best');
    expect(unsure.slice(0, SHOWN)).toEqual([]);
  });
}

test('a level in the middle of a sentence makes no message of its words', async () => {
  const { confidenceOf, alone } = await conveyorSite();
  const sure = alone
    .flatMap(({ message, id }) =>
      [
        `we know that ${message} means`,
        `what the error ${message} of last week was`,
        `ERROR ${message} of last week`,
      ].map((text) => [text, id] as const),
    )
    .filter(([text, id]) => confidenceOf(text, id) === 'best');
  expect(sure.slice(0, SHOWN)).toEqual([]);
});

test('a documented message keeps its certainty behind a bare level', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const first = (typed: string) => {
    const { id, confidence } = search(catalogue, text, typed, judge).results[0] ?? {};
    return `${id} ${confidence}`;
  };
  const small = catalogue.entries.flatMap(({ messages }) => messages.filter((message) => /^\p{Ll}/u.test(message)));
  const changed = small.flatMap((message) =>
    ['ERROR ', 'error ', 'WARN  ']
      .map((level) => [first(message), first(level + message), level + message])
      .filter(([plain, behind]) => plain?.endsWith('best') && plain !== behind),
  );
  expect(changed.slice(0, SHOWN)).toEqual([]);
});
