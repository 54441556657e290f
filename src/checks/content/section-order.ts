import type { Kind } from '../../addresses.ts';
import { NO_FIX } from '../../schemas/fix.ts';
import { type BodyElement, bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';

const ORDER = ['Scope', 'Causes', 'Fixes', 'Detail'];
/** What each kind must have; `<Scope>` where the field has scopes, `<Fixes>` of an error unless nobody knows one. */
const NEEDED: Record<Kind, readonly string[]> = {
  error: ['Scope', 'Causes', 'Fixes'],
  faq: [],
  guide: ['Fixes'],
  page: [],
};

/** The sections that a kind needs are there once, in the order in which a reader needs them. */
export function sectionOrder({ entries, field }: Content): Finding[] {
  return entries.flatMap((entry) => {
    const { elements } = bodyElements(entry);
    const sections = elements.filter(({ name }) => ORDER.includes(name));
    const names = sections.map(({ name }) => name);
    const spared = [
      ...(Object.keys(field.data.scopes).length === 0 ? ['Scope'] : []),
      ...(entry.kind === 'error' && isWithoutFix(elements) ? ['Fixes'] : []),
    ];
    const needed = NEEDED[entry.kind].filter((name) => !spared.includes(name));
    const missing = needed.filter((name) => !names.includes(name));
    const twice = sections.filter(({ name }, at) => name !== 'Detail' && names.indexOf(name) < at);
    const late = sections.flatMap((section, at) => {
      const before = names.slice(0, at).find((name) => ORDER.indexOf(name) > ORDER.indexOf(section.name));
      return before ? [{ section, before }] : [];
    });
    return [
      ...missing.map((name) => ({
        file: entry.path,
        line: entry.bodyLine,
        found: `The body has no <${name}>`,
        expected: `${needed.map((one) => `<${one}>`).join(', ')} in every file of this folder`,
        next: `Write <${name}>; CONTRIBUTING.md, "The body", shows how.`,
      })),
      ...twice.map(({ name, place }) => ({
        ...place,
        found: `A second <${name}> stands here`,
        expected: `<${name}> once`,
        next: 'Put both into one.',
      })),
      ...late.map(({ section: { name, place }, before }) => ({
        ...place,
        found: `<${name}> stands after <${before}>`,
        expected: `the order ${ORDER.map((one) => `<${one}>`).join(', ')}`,
        next: `Move <${name}> before <${before}>.`,
      })),
    ];
  });
}

/** Whether every cause says that nobody knows a fix. */
function isWithoutFix(elements: readonly BodyElement[]): boolean {
  const causes = elements.filter(({ name }) => name === 'Cause');
  return causes.length > 0 && causes.every(({ attributes }) => attributes.fix === NO_FIX);
}
