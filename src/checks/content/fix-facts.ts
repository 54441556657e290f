import { FILL_IN } from '../../schemas/fill-in.ts';
import { EFFECTS, HARMFUL, NO_TENANT } from '../../schemas/fix.ts';
import { readWait, WAIT } from '../../schemas/wait.ts';
import { attributePlace, type BodyElement, bodyElements } from '../body-elements.ts';
import type { Content, EntryFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { nearestKey } from '../nearest-key.ts';

/** A documented wait has a figure with its unit, or names what has to happen first. */
const SAYS_WHEN = /\d ?(?:second|minute|hour|day|week|month)s?\b|^until /i;

/** What a fix takes and leaves: known words, a wait that says how long, and what exactly is harmed. */
export function fixFacts({ entries, field }: Content): Finding[] {
  const tenants = Object.keys(field.data.tenants);
  return entries.flatMap((entry) => {
    const { elements } = bodyElements(entry);
    const fixes = elements.filter(({ name }) => name === 'Fix');
    return fixes.flatMap((fix) => [
      ...oneOf(
        entry,
        fix,
        'tenant',
        [...new Set([...tenants, NO_TENANT])],
        `, or add it to "tenants" in ${field.path}`,
      ),
      ...(tenants.length > 0 && !fix.attributes.tenant ? [noTenant(fix, tenants)] : []),
      ...oneOf(entry, fix, 'effect', EFFECTS),
      ...waitOf(entry, fix),
      ...harmOf(entry, fix),
      ...repeatedGuides(fix, elements),
    ]);
  });
}

function oneOf(entry: EntryFile, fix: BodyElement, name: string, words: readonly string[], otherwise = ''): Finding[] {
  const word = fix.attributes[name];
  if (!word || words.includes(word) || word.startsWith(FILL_IN)) return [];
  const near = nearestKey(word, words);
  return [
    {
      ...attributePlace(entry, fix, name),
      found: `The fix "${fix.attributes.id}" has the ${name} "${word}"`,
      expected: `one of ${words.join(', ')}`,
      next: `${near ? `Write ${name}="${near}"` : `Correct ${name}="…"`}${otherwise}.`,
    },
  ];
}

function noTenant({ attributes, place }: BodyElement, tenants: readonly string[]): Finding {
  return {
    ...place,
    found: `The fix "${attributes.id}" does not say where it is carried out`,
    expected: `tenant="…", one of ${[...new Set([...tenants, NO_TENANT])].join(', ')}`,
    next: 'Add tenant="…" to the fix.',
  };
}

function waitOf(entry: EntryFile, fix: BodyElement): Finding[] {
  const { id, wait } = fix.attributes;
  if (!wait) return [];
  const read = readWait(wait);
  if (read && (read.kind !== 'documented' || SAYS_WHEN.test(read.text))) return [];
  return [
    {
      ...attributePlace(entry, fix, 'wait'),
      found: `The wait of the fix "${id}" is "${wait}"`,
      expected: WAIT,
      next: wait.startsWith('estimate')
        ? 'Write two figures and a unit, the smaller first: when to look, and after which time it was something else.'
        : 'Write the documented time, or an estimate where nobody documents it.',
    },
  ];
}

function harmOf(entry: EntryFile, fix: BodyElement): Finding[] {
  const { id, effect, effectNote } = fix.attributes;
  if (!HARMFUL.some((one) => one === effect) || effectNote) return [];
  return [
    {
      ...attributePlace(entry, fix, 'effect'),
      found: `The fix "${id}" ${effect === 'destroys' ? 'destroys something and does not say what' : 'signs people out and does not say whom'}`,
      expected: 'effectNote="…", one sentence on what exactly is affected',
      next: 'Add effectNote="…" to the fix.',
    },
  ];
}

/** Guides that one fix includes more than once: their anchors would be the same. */
function repeatedGuides(fix: BodyElement, elements: readonly BodyElement[]): Finding[] {
  const guides = elements.filter(({ name, parent }) => name === 'Guide' && parent === fix);
  return guides
    .filter(({ attributes }, at) => guides.findIndex((guide) => guide.attributes.id === attributes.id) < at)
    .map(({ attributes, place }) => ({
      ...place,
      found: `The guide "${attributes.id}" is included twice in one fix`,
      expected: 'each guide at most once in a fix',
      next: `Name it the second time with <Entry id="${attributes.id}" />.`,
    }));
}
