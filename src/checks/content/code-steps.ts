import { partsOfStep } from '../../schemas/first-step.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { expectedKey, nearestKey } from '../nearest-key.ts';
import { textOf } from '../text-of.ts';
import { valuePlace } from '../yaml-place.ts';

/** So many cards may share a first step: more are filled in, not written. */
const MOST_ALIKE = 10;

/** The first step of every card says where: a place of `portal.yaml`, which logs are, too, or a command; and it is its own. */
export function codeSteps({ codes, references }: Content): Finding[] {
  const places = references.portal.keys;
  const steps = codes.flatMap((file) =>
    Object.entries((file.value ?? {}) as Record<string, { firstStep?: unknown } | null>).flatMap(([code, card]) => {
      const step = textOf(card?.firstStep ?? '').trim();
      return step ? [{ file, code, step, parts: partsOfStep(step) }] : [];
    }),
  );
  const unknown = steps.flatMap(({ file, code, parts }) =>
    parts.flatMap((part): Finding[] => {
      if (part.kind !== 'place' || places.includes(part.key)) return [];
      const near = nearestKey(part.key, places);
      return [
        {
          ...valuePlace(file, [code, 'firstStep']),
          found: `The first step of "${code}" names the place "{${part.key}}", which is none`,
          expected: expectedKey(part.key, places, `a key of ${references.portal.path} in braces`),
          next: `${near ? `Write "{${near}}"` : 'Correct the key'}, or add the place to ${references.portal.path}.`,
        },
      ];
    }),
  );
  const nowhere = steps
    .filter(({ parts }) => parts.every(({ kind }) => kind === 'text'))
    .map(({ file, code }) => ({
      ...valuePlace(file, [code, 'firstStep']),
      found: `The first step of "${code}" does not say where`,
      expected: `a place of ${references.portal.path} in braces, or a command between backticks`,
      next: 'Name the portal, the log or the command in which the step is done.',
    }));
  const alike = [...Map.groupBy(steps, ({ step }) => step.toLowerCase()).values()]
    .filter((shared) => shared.length > MOST_ALIKE)
    .flatMap(([first, ...others]): Finding[] =>
      first
        ? [
            {
              ...valuePlace(first.file, [first.code, 'firstStep']),
              found: `${others.length + 1} cards have the first step of "${first.code}"`,
              expected: `at most ${MOST_ALIKE} with the same`,
              next: `Write for each what it needs; the next with it is "${others[0]?.code}".`,
            },
          ]
        : [],
    );
  return [...unknown, ...nowhere, ...alike];
}
