/**
 * Further looks of private things: keys of services, passwords in commands, codes that are sent to a person, names in
 * directories and behind a word that says what they name. Each is one branch of the pattern in `redact-rules.ts` and
 * keeps its rules: repetition is bounded wherever the pattern can still fail behind it.
 */

/** A value of a command: quoted, or up to white space. */
const ARGUMENT = '(?:"[^"\\n<]{0,200}"|\'[^\'\\n<]{0,200}\'|(?![-$({])[^\\s"\'<]+)';
const BASE64 = '[\\w+/-]';
/** Attributes of a distinguished name that are told from other assignments by standing first. */
const LEADING = '(?:cn|ou|dc)';
const FURTHER = `(?:${LEADING}|uid|st|o|l|s|c|e)`;
const RDN = '(?:[^,;=\\n/"\'<>\\\\]|\\\\[^nrt"])';
/** What a name in quotes names. */
const NAMED_THING =
  '(?:tenant|organi[sz]ation|group|team|user|mailbox|customer|client|company|site|owner|contact|department|policy|benutzer|gruppe|mandant|utilisateur|groupe|usuario|grupo|gebruiker|groep)';
/** Who or what an account is, in front of a name that ends its line. */
const NAMED_ONE =
  '(?:identity|account|user|mailbox|customer|client|company|partner|owner|manager|organi[sz]ation|benutzer(?:name)?|kunde|firma|mandant|utilisateur|soci\u00e9t\u00e9|usuario|cliente|empresa|gebruiker|klant|bedrijf|upn|display ?name)';
/** What is said of a password, and is none. */
const NO_PASSWORD =
  '["\']?(?:not|no|expired|incorrect|wrong|invalid|required|too|about|the|an?|being|in|to|empty|missing|blocked|set|changed|reset|correct|weak|unknown|needed|due|still|already|valid|never|also|used|stored|sent|your|this|sign|log|continue|access|abgelaufen|falsch|nicht|ung\u00fcltig|expir\u00e9|incorrecte?|incorrecta|onjuist|verlopen)(?![\\p{L}\\p{N}])';
/** Words that make a sentence about a password out of what follows it, and no password of several words. */
const IN_SENTENCES =
  '(?:is|are|was|were|has|have|had|be|been|being|do|does|did|can|could|must|should|will|would|not|no|the|an?|this|that|these|it|its|you|your|we|our|they|he|she|him|her|in|on|at|to|of|for|from|by|with|without|and|or|but|if|when|as|than|too|please|try|again|contact|user|account|reset|changed?|expire[sd]?|required|incorrect|invalid|wrong|policy|sign|log|der|die|das|ist|nicht|und|oder|f\u00fcr|mit|bitte|le|la|les|est|pas|et|ou|pour|avec|el|los|es|y|o|para|con|het|een|niet|en|of|voor|met)(?![\\p{L}])';
const PASSWORD = '(?:passwor[dt]|kennwort|pass ?phrase|mot de passe|contrase\u00f1a|wachtwoord)';
const SENT_CODE =
  '(?:(?:verification|security|confirmation|one-time|access|login|sign-?in|device|user|mfa|2fa|your|the) code|best\u00e4tigungscode|sicherheitscode|pr\u00fcfcode|code de (?:v\u00e9rification|s\u00e9curit\u00e9|confirmation)|c\u00f3digo(?: de \\p{L}{3,20})?|verificatiecode|otp|pin|tan|temporary access pass)';

/**
 * Secrets, by name of the branch: a pattern, in which a named group is all that is taken out, to the end of the match.
 */
export const SECRET_FORMS = {
  pem: '-----BEGIN [A-Z0-9 ]{1,40}-----(?:(?!-----END |\\n\\s*\\n)[\\s\\S])*(?:-----END [A-Z0-9 ]{1,40}-----)?',
  key: `(?<![\\p{L}\\p{N}])(?:(?:AKIA|ASIA)[A-Z0-9]{12,}|(?:gh[opusr]|npm)_\\w{10,}|github_pat_\\w+|glpat-[\\w-]+|xox[a-z]-[\\w-]+|[spr]k_(?:live|test)_\\w+|AIza[\\w-]{20,}|SG\\.[\\w-]{6,80}\\.[\\w-]+|ssh-(?:rsa|dss|ed25519)\\s${BASE64}+|\\d{6}(?:\\s{0,2}-\\s{0,2}\\d{6}){3,7}|[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}(?![\\w-]))`,
  option: `(?<![\\w-])(?:-{1,2}(?:\\w{0,20}password|passwd|passphrase|pwd|\\w{0,20}secret|client-secret|api-?key|\\w{0,20}token)[ =:]{1,4}|ConvertTo-SecureString\\s{1,3}(?:-(?:string|asplaintext|force)\\s{1,3}){0,3}|curl\\s[^\\n|]{0,200}?-(?:u|-user)[ =]?|(?<!\\w)-u\\s(?=[^\\s:]{1,80}:)|mysql(?:dump|admin)?(?:\\s[^\\n]{0,80}?)?\\s-p|sshpass\\s{1,3}-p\\s?|net\\s{1,3}use(?:r\\s{1,3}|\\s[^\\n]{0,120}?/user:)(?=\\S{1,80}[ \\t]{1,9}[^/\\s])\\S{1,80}\\s{1,3}|/(?:user|u):(?=\\S))(?<secretArgument>${ARGUMENT})`,
  scheme: `basic\\s{1,3}(?<basic>${BASE64}{6,}={0,2})`,
  keyed: `(?<![\\p{L}\\p{N}])(?:key|name|id|field|property|setting)["'\\\\]{0,3}\\s{0,3}[:=]\\s{0,3}["'\\\\]{1,3}[\\w .:-]{0,40}(?:passwor[dt]|kennwort|passphrase|pwd|secret|token|api[ _-]?key)[\\w .:-]{0,20}["'\\\\]{1,3}\\s{0,3},?\\s{0,3}["'\\\\]{0,3}(?:value|content|data|text)["'\\\\]{0,3}\\s{0,3}[:=]\\s{0,3}["'\\\\]{1,3}(?<fieldSecret>[^"'\\\\<>\\n]{1,200})`,
  jar: '(?<![\\w-])(?:set-)?cookie["\'\\\\]{0,3}\\s{0,3}[:=]\\s{0,40}["\']?(?<cookie>[^\\s"\'<][^\\n"\'<]*)',
  spoken: `(?<![\\p{L}\\p{N}])${SENT_CODE}(?:\\s{1,3}(?:is|was|lautet|ist|est|es))?["'\\\\]{0,3}\\s{0,3}[:= ]\\s{0,3}["'\\\\]{0,3}(?<sent>(?=[^\\s"'<>]{0,40}\\d)[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]){2,40}(?:[ -]\\d{2,4}){0,3})`,
};

/** Names and numbers of people and companies, in the same form. Only what leaves the tab is read for them. */
export const NAME_FORMS = {
  phrase: `(?<![\\p{L}\\p{N}])${PASSWORD}(?:\\s{1,3}(?:is|was|lautet|ist|est|es)\\s{1,3}(?=(?:\\p{L}{2,20} ){2})|\\s{0,3}[:=]\\s{0,3})(?<toldWords>(?:(?!${IN_SENTENCES})\\p{L}{2,20} ){1,9}(?!${IN_SENTENCES})\\p{L}{2,20})(?=\\s{0,3}(?:$|[\\r\\n.,;&"'\\\\]))`,
  pair: `(?<![\\p{L}\\p{N}])(?:log-?in|cred(?:ential)?s|zugangsdaten|anmeldedaten|identifiants|credenciales|inloggegevens)\\s{0,3}[:=]\\s{0,3}(?<pairSecret>[^\\s/|,<>]{1,80}(?:\\r?\\n[ \\t]{0,8}[^\\s/|,<>]{1,80})?\\s{0,3}[/|,]\\s{0,3}[^\\s"'<>,;]{3,80})`,
  told: `(?<![\\p{L}\\p{N}])${PASSWORD}(?:\\s{1,3}(?:for|of|f\u00fcr|von)\\s{1,3}\\S{1,80})?(?:\\s{1,3}(?:is|was|to|ist|lautet|est|es)\\s{1,3}(?!${NO_PASSWORD})["']?|\\s{1,3}(?=["'\u2018\u201c]).)(?<toldValue>[^\\s"'\u2018\u2019\u201c\u201d<>,;]{3,80})`,
  dn: `(?<![\\w&?.-])(?:${LEADING}=${RDN}{1,200}(?:,\\s{0,3}${FURTHER}=${RDN}{1,200}){0,30}|/o=[^"'\\n<>]+)`,
  account: '(?<![\\p{L}\\p{N}\\\\:/._-])(?<realm>[\\w-]{2,20})\\\\{1,2}(?<member2>[\\w$][\\w.$-]{1,64})',
  phone:
    '(?<![\\p{L}\\p{N}.+])(?:\\+[1-9]\\d{0,2}|tel:\\+?)(?:[ ().\\u00a0/-]{0,3}\\d){7,13}(?!\\w)|\\+\\d{1,3}[ -]?\\(\\d{1,5}\\)[ \\d-]{5,15}',
  bank: '(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{4}){2,7}(?:\\s?[A-Z0-9]{1,3})?(?![\\p{L}\\p{N}])',
  quoted: `(?<![\\p{L}\\p{N}])${NAMED_THING}\\s{1,3}["'\u2018\u201c\u201e\u00ab](?<called>[^"'\u2018\u2019\u201d\u00bb<>{}\\n]{2,80})(?=["'\u2019\u201c\u201d\u00bb])`,
  person: `(?<![\\p{L}\\p{N}-])${NAMED_ONE}["'\\\\]{0,3}\\s{0,3}[:=]\\s{0,3}(?<who>(?![{<*$-])[^\\s"',;:&<>{}()[\\]\\\\]{1,64}(?: [^\\s"',;:&<>{}()[\\]\\\\]{1,64}){0,3})(?=\\s{0,3}(?:$|[\\r\\n,;&}\\]|)"'\\\\]))`,
  share: '(?<![\\\\:])\\\\{2,16}(?<shared>[\\w.-]{2,63}\\\\[^\\s"\'`<>|]+)',
  drive:
    '(?<![\\p{L}\\p{N}])[a-z]:\\\\{1,4}(?!(?:program(?:data)?|windows|users)[ \\\\(]|users\\b|home\\\\{1,4}site\\b)(?<folders>[^\\s"\'<>|]+)',
};
