import { literally } from '../../search/text/vocabulary.ts';
import { allowedIdentifiers, isDocumentationAddress } from '../allowed-identifiers.ts';
import type { Content, FieldFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';

interface Pattern {
  what: string;
  /** The first group is what is found. */
  pattern: RegExp;
  allowed: (text: string) => boolean;
  expected: string;
  /** Whether the finding must not repeat what it found. */
  secret?: true;
}

const never = () => false;
const isAddress = (text: string) =>
  text.split('.').every((part) => Number(part) <= 255 && String(Number(part)) === part);

const formatter = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What private things look like in a field. */
function patternsFor({ data: field, path }: FieldFile): Pattern[] {
  const { isInventedDomain, isPublicId } = allowedIdentifiers(field);
  const names = field.inventedNames.length > 0 ? field.inventedNames : ['example'];
  const of = (ending: string) => formatter.format(names.map((name) => `${name}.${ending}`));
  const [tenantHost] = field.tenantHosts;
  const tenantDomains = [...new Set(field.tenantHosts.map((host) => host.split('.').slice(-2).join('.')))];
  return [
    {
      what: 'e-mail address',
      pattern: /([\w.%+#-]+@(?:[a-z0-9-]+\.)+[a-z]{2,})/gi,
      allowed: (text) => isInventedDomain(text.slice(text.lastIndexOf('@') + 1)),
      expected: `a person of ${of('com')}`,
    },
    {
      what: 'GUID',
      pattern: /(?<![\w-])([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/gi,
      allowed: isPublicId,
      expected: `an invented id as 1a2b3c4d-0000-4000-8000-0000000000ff, or one of "publicIds" in ${path}`,
    },
    {
      what: 'IPv4 address',
      // A version number has a word or a single slash in front: `version 4.16.0.1`, `Chrome/120.0.0.0`.
      pattern: /(?<![\w.-]|version(?:[^\S\n]|[:="']){1,3}|[^/\n]\/)(\d{1,3}(?:\.\d{1,3}){3})(?![\w-]|\.\d)/gi,
      allowed: (text) => !isAddress(text) || isDocumentationAddress(text),
      expected: 'an address that is kept for documentation: 192.0.2.x, 198.51.100.x or 203.0.113.x',
    },
    {
      what: 'token',
      pattern: /(?<!\w)(eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?)/g,
      allowed: never,
      expected: 'no token; its place can be shown as <access token>',
      secret: true,
    },
    {
      what: 'client secret',
      pattern: /(?<![\w~.-])([\w~.-]{3}\dQ~[\w~.-]{31,34})(?![\w~.-])/g,
      allowed: never,
      expected: 'no secret; its place can be shown as <secret>',
      secret: true,
    },
    ...(tenantHost
      ? [
          {
            what: 'tenant name',
            pattern: new RegExp(
              `(?<![\\w@.-])((?:[a-z0-9-]+\\.)+(?:${tenantDomains.map(literally).join('|')}))(?!\\w)`,
              'gi',
            ),
            allowed: isInventedDomain,
            expected: of(tenantHost),
          },
        ]
      : []),
  ];
}

/** Nothing in an entry, frontmatter and body, belongs to a real person, tenant or device. */
export function personalData({ entries, field }: Content): Finding[] {
  const patterns = patternsFor(field);
  return entries.flatMap(({ path, text }) =>
    patterns.flatMap(({ what, pattern, allowed, expected, secret }) =>
      [...text.matchAll(pattern)].flatMap(({ index, 1: hit = '' }): Finding[] => {
        if (allowed(hit)) return [];
        const shown = secret ? `${hit.slice(0, 6)}…` : hit;
        const next = secret
          ? 'Remove it, and revoke it if it was real.'
          : 'Replace it; if it was real, also where the text came from.';
        const before = text.slice(0, index).split('\n');
        return [
          {
            file: path,
            line: before.length,
            column: (before.at(-1)?.length ?? 0) + 1,
            found: `The ${what} "${shown}" may be real`,
            expected,
            next,
          },
        ];
      }),
    ),
  );
}
