/**
 * What of the field is the same for everybody: hosts of vendors, ids of their applications. It says what was called and
 * nothing about who called it, so it stays in a text that leaves the tab.
 */
import { literally } from '../text/vocabulary.ts';

/** As `field.json` carries it; `src/schemas/field-vocabulary.ts` describes each list. */
export interface PublicData {
  hosts?: readonly string[];
  labels?: readonly string[];
  tenantHosts?: readonly string[];
  endings?: readonly string[];
  ids?: readonly string[];
  idPatterns?: readonly string[];
  /** What the gate takes for words of the site; letter case counts. */
  words?: readonly string[];
}

/** The same, prepared. */
export interface PublicThings {
  /** A vendor's host. Under some domains only some names are the vendor's; customers have the others. */
  isHost(host: string): boolean;
  /** An id that everybody has, in any case, with or without braces. */
  isId(id: string): boolean;
  /** Whether a host tells whose tenant it is. */
  isTenant(host: string): boolean;
  /** Endings of hosts besides those of the internet. */
  endings: readonly string[];
}

/** Prepares what is public: once for a site. */
export function publicThings(data: PublicData = {}): PublicThings {
  const { hosts = [], labels = [], tenantHosts = [], endings = [], ids = [], idPatterns = [] } = data;
  const label = labels.map((one) => literally(one).replaceAll('\\?', '[a-z]').replaceAll('#', '\\d'));
  const ownNames = label.length > 0 ? `(?:(?:${label.join('|')})\\.){0,5}` : '';
  const withNames = (host: string) =>
    host.startsWith('*.') ? `(?:[\\w-]+\\.){0,6}${literally(host.slice(2))}` : ownNames + literally(host);
  const tenantDomains = tenantHosts.map((host) => host.split('.').slice(-2).join('.'));
  const hostPattern = whole([...hosts.map(withNames), ...tenantDomains.map(literally), 'localhost']);
  const idPattern = whole([...ids, ...idPatterns].map((id) => id.replaceAll('#', '[0-9a-f]')));
  /** A tenant is known by its host also where no other host that is told by its look ends so. */
  const tenantEndings = tenantDomains.flatMap((host) => host.split('.').slice(1));
  const tenantNames = tenantDomains.map((host) => host.split('.')[0] ?? host);
  return {
    isHost: (host) => hostPattern.test(host),
    isId: (id) => idPattern.test(id.replace(/[{}]/g, '')),
    isTenant: (host) => tenantNames.some((name) => host.toLowerCase().includes(name)),
    endings: [...new Set([...endings, ...tenantEndings])],
  };
}

/** Matches any of the alternatives and nothing else; of none, nothing. */
const whole = (alternatives: readonly string[]): RegExp =>
  alternatives.length > 0 ? new RegExp(`^(?:${[...new Set(alternatives)].join('|')})$`, 'i') : /(?!)/;

/** Of a field of which nothing is known. */
export const NOTHING_PUBLIC: PublicThings = publicThings();
