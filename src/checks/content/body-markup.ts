import { withoutCode } from '../../mdx-body.ts';
import { type BodyElement, bodyElements, bodyPlace } from '../body-elements.ts';
import { COMPONENTS } from '../components.ts';
import type { Content, EntryFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { nearestKey } from '../nearest-key.ts';

/** Every component of a body stands in its place, with the attributes that it takes. */
export function bodyMarkup({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => {
    const { elements } = bodyElements(entry);
    return [...elements.flatMap(elementFindings), ...braceFindings(entry, elements)];
  });
}

/** A tag inside an attribute would stand on the page as it is written. */
const TAG_IN_ATTRIBUTE = /<[A-Z][A-Za-z]*/;

function elementFindings({ name, attributes, place, parent }: BodyElement): Finding[] {
  const component = COMPONENTS.get(name);
  // An unknown one is told by the check of tags.
  if (!component) return [];
  const { required, optional, takesAny } = component;
  const known = [...required, ...optional];
  const missing = required.filter((attribute) => !attributes[attribute]);
  const unknown = takesAny ? [] : Object.keys(attributes).filter((attribute) => !known.includes(attribute));
  // A name that is only misspelt is one mistake, not one too many and one too few.
  const meant = new Map(
    unknown.map((attribute) => {
      const free = known.filter((one) => !attributes[one]);
      const [only] = missing.length === 1 && unknown.length === 1 ? missing : [];
      return [attribute, nearestKey(attribute, free) ?? only];
    }),
  );
  const misplaced =
    (component.parent === null && parent !== undefined) || (component.parent && parent?.name !== component.parent);
  return [
    ...missing
      .filter((attribute) => ![...meant.values()].includes(attribute))
      .map((attribute) => ({
        ...place,
        found: `<${name}> has no ${attribute}`,
        expected: `<${name} ${required.map((one) => `${one}="…"`).join(' ')}>`,
        next: `Add ${attribute}="…".`,
      })),
    ...unknown.map((attribute) => ({
      ...place,
      found: `<${name}> takes no ${attribute}`,
      expected: known.length > 0 ? known.join(', ') : 'no attributes',
      next: meant.get(attribute)
        ? `Write ${meant.get(attribute)}="…" instead.`
        : `Delete ${attribute}="${attributes[attribute]}".`,
    })),
    ...Object.entries(attributes).flatMap(([attribute, text]) => {
      const tag = TAG_IN_ATTRIBUTE.exec(text)?.[0];
      if (!tag) return [];
      return {
        ...place,
        found: `The ${attribute} of <${name}> holds the tag ${tag}>`,
        expected: 'text with inline Markdown: components work in the body only',
        next: 'Write the words in bold, or move the link into a step.',
      };
    }),
    ...(misplaced
      ? [
          {
            ...place,
            found: `<${name}> stands ${parent ? `in <${parent.name}>` : 'at the top of the body'}`,
            expected: component.parent ? `directly in <${component.parent}>` : 'at the top of the body',
            next: 'Move it there.',
          },
        ]
      : []),
  ];
}

/** Braces outside of code and attributes would be run as JavaScript. A pair is one mistake. */
function braceFindings(entry: EntryFile, elements: readonly BodyElement[]): Finding[] {
  const inTag = (at: number) => elements.some(({ open }) => open[0] < at && at < open[1]);
  const text = withoutCode(entry.body);
  const braces = [...text.matchAll(/(?<!\\)(?:\{[^{}\n]*\}|[{}])/g)].filter(({ index }) => !inTag(index));
  return braces.map(({ index, 0: brace }) => ({
    ...bodyPlace(entry, index),
    found: `A literal "${brace}" stands in the text`,
    expected: 'braces only in backticks or code blocks, because MDX takes them for code',
    next: 'Put the literal text into backticks.',
  }));
}
