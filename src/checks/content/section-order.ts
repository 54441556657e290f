import { bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';

const ORDER = ['Scope', 'Causes', 'Fixes', 'Detail'];
/** What each kind must have; `<Scope>` where the field has scopes. */
const NEEDED = { error: ['Scope', 'Causes', 'Fixes'], faq: [], guide: ['Fixes'] };

/** The sections that a kind needs are there once, in the order in which a reader needs them. */
export function sectionOrder({ entries, field }: Content): Finding[] {
  return entries.flatMap((entry) => {
    const sections = bodyElements(entry).elements.filter(({ name }) => ORDER.includes(name));
    const names = sections.map(({ name }) => name);
    const needed = NEEDED[entry.kind].filter((name) => name !== 'Scope' || Object.keys(field.data.scopes).length > 0);
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
