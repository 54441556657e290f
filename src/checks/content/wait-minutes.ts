import { bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';

/** Every `<Wait minutes>` is a whole number of minutes: the page reckons with it. */
export function waitMinutes({ entries }: Content): Finding[] {
  return entries.flatMap((entry) =>
    bodyElements(entry)
      .elements.filter(({ name, attributes }) => name === 'Wait' && !/^[1-9]\d*$/.test(attributes.minutes ?? ''))
      .map(({ attributes, place }) => ({
        ...place,
        found: `A step waits for "${attributes.minutes ?? ''}" minutes`,
        expected: 'a whole number of minutes, at least 1',
        next: 'Write minutes="…" with the minutes after which looking again first makes sense.',
      })),
  );
}
