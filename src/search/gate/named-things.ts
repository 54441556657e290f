/**
 * Names that consist of public words: `PrintServer`, `backup-node-2`, `payroll-march.csv`. Each word of them is common;
 * that a machine, an account or a document has them for its name is told by a number, an ending or the word before.
 */

import { CODE_WORDS } from './public-part.ts';
import type { PublicWords } from './public-words.ts';

const MACHINE =
  'host(?:name)?|server|computer|machine|workstation|node|vm|laptop|desktop|notebook|printer|device|rechner|gerät|drucker|ordinateur|serveur|appareil|equipo|servidor|apparaat';
const ACCOUNT =
  'user(?:name)?|account|mailbox|member|owner|contact|benutzer|konto|postfach|utilisateur|compte|usuario|cuenta|gebruiker';
const GATHERING =
  'group|team|tenant|customer|client|company|organi[sz]ation|site|list|channel|registration|gruppe|mandant|kunde|groupe|locataire|grupo|inquilino|groep|klant';
/** What such a name stands behind. */
const NAMING = new RegExp(`^(?:${MACHINE}|${ACCOUNT}|${GATHERING}|named?|called)$`, 'i');
/** Of a machine, an account or a customer also a name in lower case is told: nothing else has hyphens behind these. */
const NAMING_CLOSELY = new RegExp(
  `^(?:${MACHINE}|${ACCOUNT}|tenant|customer|company|organi[sz]ation|mandant|kunde|locataire|inquilino|klant|named?|called)$`,
  'i',
);
/** Small words that make an adjective or a noun of the language out of two with a hyphen: `sign-in`, `server-based`. */
const JOINS_WORDS =
  /(?:^|-)(?:in|on|off|out|up|down|by|to|of|for|and|or|only|based|side|level|wide|specific|related|end|time|free|less|like|non|no|self|re|pre|co|multi|single|cross|per|read|write|opt|log|sign|set|look|lock)(?=-|$)/;
/** What follows a name, and no adjective. */
const BEHIND_NAME =
  /^(?:is|are|was|were|has|had|have|does|did|do|can|cannot|could|will|would|must|may|not|isn|wasn|doesn|didn|port|failed|fails|could|returned|responded|went|stopped|rebooted|already|ist|hat|wurde|konnte|kann|nicht|est|a|es|ha|fue|no|heeft|werd|kon)$/i;
/** A part of names of machines and accounts, where a number follows it. */
const NUMBERED =
  /^(?:server|host|node|pc|dc|vm|nas|srv|printer|laptop|desktop|notebook|workstation|relay|gateway|router|switch|firewall|machine|box|runner|agent|worker|admin|user|account|customer|client|tenant|site|team|group|mailbox|phone|tablet|camera|kiosk|sensor|scanner)s?$/i;
/** How commands begin. */
const COMMAND =
  /^(?:Get|Set|New|Remove|Add|Connect|Disconnect|Invoke|Update|Enable|Disable|Import|Export|Test|Start|Stop|Restart|Install|Grant|Revoke)-/;
/** Endings of what people write, and not programs. */
const ENDINGS = '(?:csv|tsv|xlsx?|xlsm|docx?|pptx?|pdf|rtf|odt|ods|msg|eml|pst|vsdx?|jpe?g|heic|mp4|mov|zip)';
const DOCUMENT = new RegExp(`\\.${ENDINGS}$`, 'i');
const DOCUMENT_ENDS = new RegExp(`\\.${ENDINGS}(?![\\p{L}\\p{N}])`, 'iuy');

/** A word, or what stands close together, and what it stands between. */
interface Placed {
  text: string;
  /** The word before it, and what stands between them. */
  before: string;
  gap: string;
  /** The word behind it. */
  next: string;
}

/** Whether public words that stand together are somebody's name for a thing. The site's own compounds are asked for before. */
export const isNameOfWords = (placed: Placed, words: PublicWords): boolean =>
  isNumbered(placed.text) || isJoined(placed.text, words) || isDocument(placed.text) || isNamedBy(placed, words);

/** By its number: `DC-01`, `ExchangeHost_12`, `file-server-2`. */
function isNumbered(compound: string): boolean {
  const match = /(?<!\p{L})(\p{L}*)[-_](\d+)(?![\p{L}\p{N}.])/u.exec(compound);
  if (!match || !/\p{L}/u.test(compound)) return false;
  const [, last = '', number = ''] = match;
  return /^0\d/.test(number) || /\p{Ll}\p{Lu}/u.test(last) || NUMBERED.test(last);
}

/** Where a name as a class has it is joined to another word as no class is: `ServiceAccount-Backup`. */
const isJoined = (compound: string, words: PublicWords): boolean =>
  compound.includes('-') &&
  /^[\p{L}\p{N}-]+$/u.test(compound) &&
  !COMMAND.test(compound) &&
  compound
    .split('-')
    .some((part) => /^\p{Lu}\p{Ll}+\p{Lu}/u.test(part) && !CODE_WORDS.test(part) && !words.own.has(part));

/** A document of several words: those are named by people. */
const isDocument = (compound: string): boolean => DOCUMENT.test(compound) && /[-_ .].*\./.test(compound);

/** Whether what ends at a place of a text is the name of a document, of which the ending follows. */
export function endsDocument(text: string, at: number): boolean {
  DOCUMENT_ENDS.lastIndex = at;
  return DOCUMENT_ENDS.test(text);
}

/** By the word before: `the host PrintServer`, `user backup-admin has`. */
function isNamedBy({ text, before, gap, next }: Placed, words: PublicWords): boolean {
  if (!/^(?: |: ?|\r?\n[ \t]{0,8})["'‘“„«]?$/.test(gap) || text.includes('.') || words.own.has(text)) return false;
  if (CODE_WORDS.test(text) || COMMAND.test(text)) return false;
  if (/^\p{Lu}\p{L}*\p{Ll}\p{Lu}|^\p{Lu}[\p{L}\p{N}]*[-_]\p{Lu}/u.test(text)) return NAMING.test(before);
  return (
    /^\p{Ll}+(?:[-_][\p{Ll}\p{N}]+)+$/u.test(text) &&
    NAMING_CLOSELY.test(before) &&
    !JOINS_WORDS.test(text) &&
    (next === '' || BEHIND_NAME.test(next))
  );
}
