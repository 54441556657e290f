import { withoutCode } from '../../mdx-body.ts';
import { HARMFUL } from '../../schemas/fix.ts';
import { type BodyElement, bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';

/** A numbered step of a fix, however far it is indented. */
const STEP = /^[ \t]*\d+\. /m;

/**
 * A warning comes before what it warns of, where everybody sees it: never in a fold, never after the first step. A fix
 * that signs out or destroys has one.
 */
export function warningsFirst({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => {
    const { elements } = bodyElements(entry);
    const text = withoutCode(entry.body);
    const warnings = elements.filter(({ name }) => name === 'Warning');
    const fixes = elements.filter(({ name }) => name === 'Fix');
    const firstStep = (fix: BodyElement): number => {
      const from = fix.open[1];
      const step = STEP.exec(text.slice(from, fix.close?.[0]));
      // An included guide brings its steps along.
      const guide = elements.find(({ name, parent }) => name === 'Guide' && parent === fix);
      return Math.min(step ? from + step.index : Number.POSITIVE_INFINITY, guide?.open[0] ?? Number.POSITIVE_INFINITY);
    };
    return [
      ...warnings.flatMap((warning): Finding[] => {
        const { place, open } = warning;
        const fold = around(warning, 'Detail');
        if (fold) {
          return [
            {
              ...place,
              found: `A warning is hidden in the fold "${fold.attributes.title}"`,
              expected: 'warnings outside of folds, before the first step of the fix that they warn of',
              next: 'Move the warning into the fix, or say it in the text.',
            },
          ];
        }
        const fix = around(warning, 'Fix');
        if (!fix || open[0] < firstStep(fix)) return [];
        return [
          {
            ...place,
            found: `The warning comes after the first step of the fix "${fix.attributes.id}"`,
            expected: 'the warning before step 1',
            next: 'Move the warning above the steps.',
          },
        ];
      }),
      ...fixes
        .filter(({ attributes }) => HARMFUL.some((effect) => effect === attributes.effect))
        .filter((fix) => !warnings.some((warning) => around(warning, 'Fix') === fix))
        .map(({ attributes, place }) => ({
          ...place,
          found: `The fix "${attributes.id}" ${attributes.effect === 'destroys' ? 'destroys something' : 'signs people out'} without a warning`,
          expected: '<Warning> before step 1',
          next: 'Write what is lost or who is signed out, and what to do before.',
        })),
    ];
  });
}

/** The element of a name in which another is, at any depth. */
const around = ({ parent }: BodyElement, name: string): BodyElement | undefined =>
  parent && (parent.name === name ? parent : around(parent, name));
