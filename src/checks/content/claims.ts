import { FILL_IN } from '../../schemas/fill-in.ts';
import { isGenericCode } from '../../search/text/codes.ts';
import { normalise } from '../../search/text/normalise.ts';
import { vocabularyOf } from '../../search/text/vocabulary.ts';
import type { Content, EntryFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { valuePlace, type YamlPath } from '../yaml-place.ts';

interface Claim {
  entry: EntryFile;
  path: YamlPath;
  /** As it is written. */
  text: string;
}

/**
 * Entries that claim one specific code, or one message, lead to each other: two both name the other in `related`,
 * more are connected through `related` of any of them.
 */
export function claims({ entries, field }: Content): Finding[] {
  const vocabulary = vocabularyOf({ genericCodes: field.data.genericCodes });
  const codes = new Map<string, Claim[]>();
  const messages = new Map<string, Claim[]>();
  for (const entry of entries) {
    entry.data?.codes.forEach((text, i) => {
      if (!isGenericCode(text, vocabulary)) add(codes, normalise(text), { entry, path: ['codes', i], text });
    });
    entry.data?.messages.forEach(({ text }, i) => {
      if (text.startsWith(FILL_IN)) return;
      const same = normalise(text.replace(/\{[^{}]*\}/g, '{}')).trim();
      add(messages, same, { entry, path: ['messages', i, 'text'], text });
    });
  }
  return [
    ...[...codes.values()].flatMap((shared) => unconnected('code', shared)),
    ...[...messages.values()].flatMap((shared) => unconnected('message', shared)),
  ];
}

function add(claims: Map<string, Claim[]>, key: string, claim: Claim): void {
  claims.set(key, [...(claims.get(key) ?? []), claim]);
}

const names = (one: EntryFile, other: EntryFile): boolean =>
  one.data?.related.some(({ id }) => id === other.id) ?? false;

function unconnected(what: string, shared: Claim[]): Finding[] {
  const first = new Map<EntryFile, Claim>();
  const twice: Finding[] = [];
  for (const claim of shared) {
    if (!first.has(claim.entry)) first.set(claim.entry, claim);
    else {
      twice.push({
        ...valuePlace(claim.entry, claim.path),
        found: `The ${what} "${claim.text}" stands here twice`,
        expected: `each ${what} once`,
        next: 'Delete one of the two.',
      });
    }
  }
  const claimants = [...first.values()];
  if (claimants.length === 2) return [...twice, ...onesided(what, claimants)];
  return [...twice, ...apart(what, claimants)];
}

/** Of two claimants, those that do not name the other. */
function onesided(what: string, claimants: Claim[]): Finding[] {
  return claimants.flatMap(({ entry, path, text }) => {
    const other = claimants.find((claim) => claim.entry !== entry)?.entry;
    if (!other || names(entry, other)) return [];
    return {
      ...valuePlace(entry, path),
      found: `The ${what} "${text}" is also claimed by "${other.id}", which this entry does not name`,
      expected: 'both entries name each other in "related"',
      next: `Add "${other.id}" to "related" here, with the check that tells it apart.`,
    };
  });
}

/** Of many claimants, one for each group that no `related` leads to from the first. */
function apart(what: string, claimants: Claim[]): Finding[] {
  const left = new Set(claimants);
  const group = (start: Claim): Claim[] => {
    const reached = [start];
    left.delete(start);
    for (const claim of reached) {
      for (const other of left) {
        if (!names(claim.entry, other.entry) && !names(other.entry, claim.entry)) continue;
        reached.push(other);
        left.delete(other);
      }
    }
    return reached;
  };
  const [main, ...others] = claimants.flatMap((claim) => (left.has(claim) ? [group(claim)] : []));
  return others.flatMap((members) => {
    const [claim] = members;
    if (!claim || !main) return [];
    return {
      ...valuePlace(claim.entry, claim.path),
      found: `The ${what} "${claim.text}" is claimed by ${claimants.length} entries, and no "related" leads from here to ${list(main)}`,
      expected: 'every entry that claims it can be reached from every other through "related"',
      next: 'Add one of them to "related" here, with the check that tells it apart.',
    };
  });
}

const list = (claims: Claim[]): string => claims.map(({ entry }) => `"${entry.id}"`).join(', ');
