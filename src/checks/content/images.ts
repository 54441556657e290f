import { withoutCode } from '../../mdx-body.ts';
import { bodyPlace } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';

/** An entry has no pictures: what is written in one is found by no fragment, copied by nobody and read aloud to nobody. */
export function images({ entries }: Content): Finding[] {
  return entries.flatMap((entry) =>
    [...withoutCode(entry.body).matchAll(/!\[[^\]\n]*\][([]/g)].map(({ index }) => ({
      ...bodyPlace(entry, index),
      found: 'An image stands in the body',
      expected: 'text: what a picture shows cannot be found, copied or read aloud',
      next: 'Write what it shows: literal text into "messages" or a code block, places as <Portal to>, buttons in bold.',
    })),
  );
}
