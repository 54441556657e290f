/**
 * What private things look like. One pattern with a named group for each kind of look, tried at every place of a text
 * in this order. Repetition is bounded wherever the pattern can still fail behind it; what repeats without bound
 * stands at the end of its branch, or starts only where no run of its characters goes on, so work is linear.
 * Nothing here reaches over `<` or `>` of a placeholder, and a placeholder's edge counts as the edge of the text.
 */
import type { TakenKind } from '../text/reading.ts';
import { NOTHING_PUBLIC, type PublicThings } from './public-things.ts';
import { SECRET_FORMS } from './redact-forms.ts';

/** Without its end. */
export const PLACEHOLDER_START =
  '<(?:email|id|tenant|host|ip|url|time|token|secret|device|user|phone|name|number|word)';
export const PLACEHOLDER = `${PLACEHOLDER_START}>`;
/** `{upn}`, `{{ CTX.name }}`; too short for a GUID. */
const HOLE = '\\{\\{[^{}<>\\n]{0,80}\\}\\}|\\{(?!eyJ)[a-z]\\w{0,30}\\}';
const LETTER = '[\\p{L}\\p{N}_]';
const LETTER_OR_HYPHEN = '[\\p{L}\\p{N}_-]';
const HEX = '[0-9a-f]';
const OCTETS = '\\d{1,3}(?:\\.\\d{1,3}){3}';

/** Names in front of a value that say what it is. */
const NAMED: readonly (readonly [TakenKind, string])[] = [
  [
    'secret',
    '(?:client|app)?[ _-]?secret(?:[ _-]?(?:value|text|key))?|passw(?:or)?d|passwort|kennwort|mot de passe|contrase(?:ñ|n)a|wachtwoord|passphrase|passcode|pwd|(?:api|account|access|shared|functions|subscription)[ _-]?key(?!name)|(?<![a-z])sig|assertion|code_verifier',
  ],
  [
    'token',
    '(?:access|refresh|id|sas|auth|bearer)[ _-]?token(?:_hint)?|device_?code|ests\\w{0,40}|saml(?:response|request)|nonce|(?<![\\w-])code(?==[\\w-]{0,60}\\.)',
  ],
  ['id', '(?:trace|correlation|request|session|activity|operation|transaction|tracking|execution|invocation)[ _-]?id'],
  [
    'device',
    '(?:serial|product)[ _-]?(?:number|key)|serial|seriennummer|imei|(?:asset|service)[ _-]?tag|(?:device|computer|machine|host)[ _-]?name',
  ],
  ['host', 'x-ms-ests-server|(?<![a-z])server(?==|$)'],
  ['user', '(?:user|display|given|sur|samaccount|mailnick|nick)[ _-]?name|upn|login_?hint'],
  [
    'name',
    '(?:company|tenant|customer|client|organi[sz]ation|team|group|account)[ _-]?name|street(?:[ _-]?address)?|postal[ _-]?code|(?<![a-z0-9_])(?:city|department|customer|kunde|klant|firma|cliente)|(?<=")state(?=["\\\\])',
  ],
];
const KIND_OF = NAMED.map(([kind, names]) => [kind, new RegExp(`(?:${names})$`, 'i')] as const);

/** The kind of value that a name announces. */
export function kindNamed(name: string): TakenKind | undefined {
  return KIND_OF.find(([, names]) => names.test(name))?.[0];
}

/** Characters of a value: `<` only where no placeholder starts, a backslash only where it escapes no end. */
const not = (stops: string, escaped = '(?![rnt"\'])') => `(?:[^${stops}\\\\<]|(?!${PLACEHOLDER})<|\\\\${escaped})+`;
/** Up to the closing quote where one opened, else up to white space or what separates fields. */
const VALUE = `(?<=(?<!\\\\)")${not('"\\n', '.')}|(?<=")${not('"\\n')}|(?<=')${not("'\\n")}|${not('\\s"\'&,;')}`;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const COLON = '(?:[:.]|%3a)';
const DATE = `\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}|\\d{1,2}\\.?[ -]${MONTH}[ -]\\d{2,4}|${MONTH} {1,2}\\d{1,2}(?:,? \\d{4})?`;
const CLOCK = `\\d{1,2}${COLON}\\d\\d(?:${COLON}\\d\\d(?:[.,]\\d{1,9})?)?(?: ?(?:[ap]m|z|utc|gmt|[+-]\\d\\d:?\\d\\d)(?!${LETTER}))?`;
const TIME = `(?<!\\d\\.?)(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(?:${DATE})(?:t|[+_]|%20|,?\\s{1,3}(?:at )?)${CLOCK}|\\d{8}t\\d{6}z?|\\d{4}(?:, \\d{1,2}){4,5}`;

/** Endings of domains besides those of the field; two letters are a country unless files or fields end so. */
const TOP =
  'com|net|org|info|biz|edu|gov|cloud|app|dev|tech|help|online|agency|solutions|services|local|lan|internal|corp|intra|(?!py|js|ts|cs|md|sh|vb|go|rs|db|gz|so|id)[a-z]{2}';

/** Fields of an address whose values belong to the protocol. */
export const PUBLIC_FIELD =
  '(?:error\\w{0,20}|suberror|message|view|grant_type|response_\\w{4}|scope|prompt|\\$(?:select|top|expand|count))';
const PARAMETER = '[^\\s&#"\'`<>{}\\\\]';

const NAME = '[^\\\\/:*?"\'`<>(){}|\\s]';

/** A character of what stands before the `@`. */
const LOCAL = '[^\\s@%"\'`<>(){}[\\]\\\\,;:|=&?/]';

const { pem, ...SECRETS } = SECRET_FORMS;

const BRANCHES: Record<string, string> = {
  pem,
  url: `(?:https?|wss?|s?ftps?|ldaps?|smb|file|sb|ssh|amqps?|rediss?|mysql|postgres(?:ql)?|mongodb(?:\\+srv)?)://(?<authority>[^\\s/?#"'\`<>(){}\\\\,;|]{1,255})`,
  email: `(?<!${LOCAL}|\\w')(?:${LOCAL}|(?<=\\w)'(?=\\w))+(?:@|%40)(?!odata\\.)[\\p{L}\\p{N}]${LETTER_OR_HYPHEN}{0,62}(?:\\.${LETTER_OR_HYPHEN}{1,63}){0,8}`,
  query: `[?&#](?!${PUBLIC_FIELD}=)(?<field>[\\w.$-]{1,60})=(?!(?:\\d{1,8}|\\d{4}-\\d\\d-\\d\\d(?:-preview)?)(?!${PARAMETER}))(?<content>${PARAMETER}+)`,
  named: `(?<name>${NAMED.map(([, names]) => names).join('|')})["'\\\\]{0,3}\\s{0,40}[:=]\\s{0,9}["'\\\\]{0,3}(?<value>(?!<[a-z][\\w -]{0,40}>|${HOLE}|\\*|\\$[a-z]+(?!\\w)|null|none|(?:passwor[dt]|secret|token|key) (?:is|was|has|does|did|can|must|of|in|for)(?![\\w-]))(?:${VALUE}))`,
  path: `[\\\\/](?<folder>users|home|sites|teams|resourcegroups|vaults|storageaccounts|servers|serverfarms)[\\\\/]{1,4}(?!site[\\\\/]{1,4}wwwroot)(?<member>${NAME}{1,64}(?: ${NAME}{1,64}){0,2}(?=[\\\\/])|${NAME}+)`,
  unc: '(?<![\\\\:])\\\\\\\\(?<server>[\\w.-]{2,63})(?=\\\\)',
  token:
    'eyJ[\\w-]{5,}={0,2}(?:\\.[\\w-]*={0,2}){0,4}|bearer\\s{1,3}(?<bearer>[\\w.~+/=-]{20,})|(?<![\\w.])[01]\\.A[\\w.-]{20,}',
  secret: '[\\w.-]{0,3}\\dQ~[\\w.~-]{10,}',
  ...SECRETS,
};

/** What is tried behind all others. */
const LAST: Record<string, string> = {
  id: `${HEX}{8}-${HEX}{4}-${HEX}{4}(?:-${HEX}{1,4}(?:-${HEX}{1,12})?)?|${HEX}{32,}|S-1-\\d{1,2}(?:-\\d{1,10}){3,14}`,
  time: TIME,
  device: `(?<![a-z0-9])(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{4,15}(?!${LETTER})|(?<![\\w:-])(?:${HEX}{2}[:-]){5}${HEX}{2}(?![\\w:-])`,
  ip: `(?<![\\w.])(?<!(?:version|module|build|release)["']?[\\s:=]{1,3}["']?)${OCTETS}(?!\\w|\\.\\d)|(?<![\\w:.\\]])(?:${HEX}{0,4}:){2,7}(?:${OCTETS}|${HEX}{0,4})(?:%\\w{1,20})?(?![\\w:])`,
  long: '(?<![\\w+/-])[\\w+/-]{40,}={0,2}',
};

const domain = (endings: readonly string[]) =>
  `(?<!${LETTER_OR_HYPHEN}\\.?)(?:${LETTER_OR_HYPHEN}+\\.)+(?:${[...endings, TOP].join('|')})(?!${LETTER_OR_HYPHEN})`;

/** What stays in a text although it has the look of something private. */
export interface Kept {
  /** Literal texts: addresses of documented messages. */
  addresses: readonly string[];
  known: PublicThings;
  /** Whether a text is a code of the site: one that nobody is sent to sign in with. */
  isCode?: (text: string) => boolean;
}
export const NOTHING_KEPT: Kept = { addresses: [], known: NOTHING_PUBLIC };

/** The pattern of all looks, and what of its matches is public. */
export interface Rules {
  pattern: RegExp;
  known: PublicThings;
  isCode: (text: string) => boolean;
}

/** The rules with the pattern of all branches and of `further` ones. */
export function rulesFor(
  { addresses, known, isCode = () => false }: Kept,
  further: Readonly<Record<string, string>> = {},
): Rules {
  const literal = [...addresses]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
  const kept = `${PLACEHOLDER}|${HOLE}${literal && `|(?<![\\w.@-])(?:${literal})(?![\\w/?=&-])`}`;
  const { long, ...before } = LAST;
  const last = { ...before, domain: domain(known.endings), long };
  const branches = Object.entries({ ...further, ...BRANCHES, ...last }).map(
    ([name, source]) => `(?<${name}>${source})`,
  );
  return { pattern: new RegExp([`(?<kept>${kept})`, ...branches].join('|'), 'giu'), known, isCode };
}
