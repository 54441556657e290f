/**
 * How programs say that something failed, that it worked, and what belongs to an error told above. The language is that of
 * programs, not of a field: English, with the few words by which those in German, French, Spanish and Dutch say the same.
 */

import { FAILURE_WORDS } from './failure-words.ts';

/** Of something that failed, wherever it stands in a line. */
const FAILURES = [
  FAILURE_WORDS,
  'failing|err|fatal|crash(?:ed)?|\\w{0,60}(?:exception|error)',
  "did ?n[o'’]t|does ?n[o'’]t|is ?n[o'’]t|are ?n[o'’]t|has ?n[o'’]t|was ?n[o'’]t",
  'denied|refused|rejected|forbidden|unauthori[sz]ed|prohibited|disallowed',
  'not (?:found|allowed|permitted|authori[sz]ed|supported|enabled|licensed|available|possible|valid|recogni[sz]ed|applicable)',
  '(?:is|are|was|were|do|does|did|has|have|could|must|will) not',
  'invalid|illegal|malformed|corrupt(?:ed)?|unexpected|unhandled|unknown|unsupported|unavailable|unreachable',
  'no (?:such|permissions?|access|valid|route|response|connection)',
  'missing|expired|insufficient|exceed(?:s|ed)|already (?:exists?|taken|in use)|conflicts?|locked|too (?:many|long|large|few)',
  '(?:is|are|was|were|has been|have been) (?:disabled|blocked|suspended|revoked|required|throttled)',
  'time(?:d)?[- ]?out|abort(?:ed)?|throttled|bad request|gateway',
  'fehler|fehlgeschlagen|konnten? nicht|kann nicht|verweigert|ungültig',
  'erreurs?|échec|échoué|impossible|refusé|introuvable',
  'no se (?:pudo|puede)|denegado|fall[óo]|fout|mislukt|kan niet|geweigerd',
];
const FAILURE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FAILURES.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
/** Errors that were counted, and are none. */
const NO_FAILURE =
  /\b(?:no|0|zero|without(?: any)?) (?:errors?|failures?|failed|problems?)\b|\b(?:errors?|failed|failures?)["']?[:=] ?0\b/gi;
/** A status of a failed request, or the number of an error. */
const STATUS =
  /\b(?:http|status|code|error)\b[\w ]{0,20}[:(/ ]{0,3}[45]\d\d\b|\b0x[89a-f][\da-f]{7}\b|^\W{0,3}[45]\d\d [A-Z]/i;

/** What a list marks with a sign. */
const FAILURE_SIGN = /^\s*[-*|]?\s*[❌✗✘✕⛔🔴]/u;
const SUCCESS_SIGN = /^\s*[-*|]?\s*[✔✓✅🟢]/u;
/** What was done. */
const DONE =
  'added|applied|assigned|blocked|changed|cleared|converted|copied|created|deleted|deployed|disabled|emptied|enabled|granted|hid|hidden|installed|moved|registered|removed|renamed|reset|restored|revoked|sent|set|skipped|started|updated';
/** At the beginning of a line, of something that worked: `Successfully removed …`, `OK`, `Disabled user …`; `Set the lid: …` says it behind its colon. */
const SUCCESS_FIRST = new RegExp(
  `^(?!(?:re)?set .{1,200}: )(?:success(?:ful(?:ly)?)?|succeeded|ok|done|completed?|finished|passed|(?:${DONE})(?= ))`,
  'i',
);
/** Elsewhere in it: `Tap: removed`. */
const SUCCESS = new RegExp(
  `\\b(?:success(?:ful(?:ly)?)?|succeeded|completed?|finished|(?:has|have|was|were) (?:been )?(?:${DONE})|ok|done)\\b|(?::| [-–]) (?:${DONE})\\b`,
  'i',
);
/** Turns what worked into what did not. */
const BUT = /\b(?:but|however|except|with errors?|failed|error:)/i;

/** Names of what an error holds besides its sentence, and what joins it to a cause. */
const DETAIL = new RegExp(
  `^[\\s|+*"']{0,20}(?:${[
    '(?:trace|correlation|request|client-request|activity|session|operation|tracking|event)[ _-]?id',
    'timestamp|date|headers|(?:transfer|content|accept)-\\w{1,40}|cache-control|vary|strict-transport-security|www-authenticate|set-cookie|x-ms-[\\w-]{1,40}|request-id|server',
    'status(?: ?code)?|(?:error|sub)?_?code|(?:error_)?codes?|suberror|error_description|error_uri|message|details?|target|inner ?(?:error|exception)s?',
    'category ?(?:info|name)?|activity|reason|fully ?qualified ?error ?id|target ?(?:object|name|type)|script ?stack ?trace|position|location|hint|recommend\\w{1,20}|normali[sz]ederror|exception',
  ].join('|')})["']?\\s{0,20}[:=]`,
  'i',
);
const JOINED =
  /^\s*(?:-{2,}>|caused by\b|during handling of|the above exception|at [\w.<>]+[(:]|in [\w.]+:line)|^\s*"[\w.@]{1,60}"\s{0,4}:/i;
/** Says that a program goes on, tries again or gives up. */
const AFTERMATH =
  /\b(?:retry(?:ing)?|retries|attempt \d+|giving up|exiting|exit code|aborting|stopping|terminat(?:ed|ing)|see (?:the )?(?:log|above|below|inner)|for more (?:information|details)|script (?:ended|stopped|failed)|will (?:now )?(?:exit|stop|retry))\b/i;
/** Of a terminal: where a command was typed. */
const PROMPT = /^\s{0,9}(?:PS [^>\n]{0,200}>|[$>] |[\w.-]{1,40}@[\w.-]{1,60}[:~])/;
/** Says that an error follows, and nothing of it. */
const INTRODUCES = /:\s*$/;
/** A level of a log below a warning. */
const INFO = /^[^\p{L}]{0,40}\[?(?:info(?:rmation)?|debug|verbose|trace|notice)\b/iu;

/** Of a line: that something failed or worked, or that it only belongs to what is told elsewhere. */
export type Said = 'failure' | 'success' | 'detail' | undefined;

/** What a line says, log prefixes and bullets taken off. Reads as much of it as such a sentence has. */
export function saidBy(line: string): Said {
  const read = line.slice(0, MAX_SAID);
  if (DETAIL.test(read) || JOINED.test(read) || INTRODUCES.test(read) || INFO.test(read) || PROMPT.test(read))
    return 'detail';
  if (FAILURE_SIGN.test(read)) return 'failure';
  if (SUCCESS_SIGN.test(read)) return 'success';
  const bare = read.replace(NO_FAILURE, ' ');
  if (SUCCESS_FIRST.test(bare) && !BUT.test(bare)) return 'success';
  if (FAILURE.test(bare) || STATUS.test(bare)) return AFTERMATH.test(bare) ? 'detail' : 'failure';
  return SUCCESS.test(bare) ? 'success' : undefined;
}
/** Characters of a line that are read. */
const MAX_SAID = 600;
