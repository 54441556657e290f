import { entrySchema } from '../../schemas/entry.ts';
import { bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';

/** Fields that an entry may have. */
const FIELDS = new Set(Object.keys(entrySchema.shape));

/** Whether its messages can be told: not where the frontmatter does not fit, or has a field that may be meant for them. */
const isTold = ({ data, value }: Content['entries'][number]): boolean =>
  data !== undefined && Object.keys(value as object).every((name) => FIELDS.has(name));

/**
 * Every `<Value of>` names a hole of one of the entry's messages: nothing else can fill it. What only follows from a finding about the
 * frontmatter is not told.
 */
export function valueHoles({ entries }: Content): Finding[] {
  return entries.filter(isTold).flatMap((entry) => {
    const holes = new Set(
      (entry.data?.messages ?? []).flatMap(({ text }) =>
        [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
      ),
    );
    return bodyElements(entry)
      .elements.filter(({ name, attributes }) => name === 'Value' && !holes.has(attributes.of ?? ''))
      .map(({ attributes, place }) => ({
        ...place,
        found: `No message has a hole "${attributes.of ?? ''}"`,
        expected: holes.size > 0 ? `one of ${[...holes].join(', ')}` : 'a message with a hole of this name',
        next: 'Correct the attribute "of", or write the words without <Value>.',
      }));
  });
}
