import { withoutCode } from '../../mdx-body.ts';
import { type BodyElement, bodyElements, bodyPlace } from '../body-elements.ts';
import type { Content, EntryFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { expectedKey } from '../nearest-key.ts';
import { textOf } from '../text-of.ts';

const TAG_IN_TEXT = /<\/?[A-Za-z](?:"[^"]*"|[^>"])*>/g;
/** A link has one address, so the words of another link cannot be one. Nor is a name in bold, or a heading. */
const NOT_TEXT = /\[[^\]]*\]\([^)]*\)|\*\*[^*]+\*\*/g;

/** A term of the glossary is linked where an entry first uses it in its text, and only there. */
export function terms({ entries, references }: Content): Finding[] {
  const explained = Object.entries(
    (references.concepts.value ?? {}) as Record<
      string,
      { name?: unknown; definition?: unknown; isPrinted?: unknown } | null
    >,
  ).filter(([, concept]) => concept?.definition !== undefined);
  const keys = explained.map(([id]) => id);
  const concepts = explained
    // What half of the messages print needs no explanation on each page.
    .filter(([, concept]) => concept?.isPrinted !== true)
    .map(([id, concept]) => ({ id, name: textOf(concept?.name ?? id) }))
    .map((concept) => ({ ...concept, use: useOf(concept.name) }));
  return entries.flatMap((entry) => {
    const links = bodyElements(entry).elements.filter(({ name }) => name === 'Term');
    const unknown = links
      .filter(({ attributes }) => !keys.includes(attributes.id ?? ''))
      .map(({ attributes: { id = '' }, place }) => {
        const { path, keys: all } = references.concepts;
        return all.includes(id)
          ? {
              ...place,
              found: `The term "${id}" has no definition, so the glossary does not explain it`,
              expected: `a key of ${path} with a "definition"`,
              next: `Add the definition in ${path}, or write the words without <Term>.`,
            }
          : {
              ...place,
              found: `Unknown term "${id}"`,
              expected: expectedKey(id, keys, `a key of ${path} with a "definition"`),
              next: `Correct the key, or add it to ${path}.`,
            };
      });
    const text = runningText(entry.body, links);
    return [...unknown, ...concepts.flatMap((concept) => misplaced(entry, text, links, concept))];
  });
}

function misplaced(
  entry: EntryFile,
  text: string,
  links: readonly BodyElement[],
  { id, name, use: pattern }: { id: string; name: string; use: RegExp },
): Finding[] {
  const [link, ...more] = links.filter(({ attributes }) => attributes.id === id);
  const use = pattern.exec(text)?.index;
  const twice = more.map(({ place }) => ({
    ...place,
    found: `The term "${id}" is linked here again`,
    expected: 'one link, at the first use',
    next: 'Write the term without <Term>.',
  }));
  if (use === undefined || (link && link.open[0] < use)) return twice;
  return [
    {
      ...bodyPlace(entry, use),
      found: `The first use of the term "${name}" is not linked`,
      expected: `<Term id="${id}">${entry.body.slice(use, use + name.length)}</Term>`,
      next: link ? 'Move the link here.' : 'Link the term here; the glossary explains it.',
    },
    ...twice,
  ];
}

/** What is text outside of `<Term>`, the rest blank: code, attributes, links and bold names are none. */
function runningText(body: string, links: readonly BodyElement[]): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  let text = withoutCode(body);
  for (const { open, close } of links) {
    const end = close?.[1] ?? open[1];
    text = text.slice(0, open[0]) + blank(text.slice(open[0], end)) + text.slice(end);
  }
  return text
    .replace(/<Entry[^>]*[^/]>[^<]*<\/Entry>/g, blank)
    .replace(TAG_IN_TEXT, blank)
    .replace(NOT_TEXT, blank);
}

/** What finds the first use of a term in running text. */
function useOf(name: string): RegExp {
  // A name in capitals is one only in capitals; other names may begin a sentence.
  const written = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  const first = /^[a-z]/.test(name) ? `[${name.charAt(0)}${name.charAt(0).toUpperCase()}]${written.slice(1)}` : written;
  return new RegExp(`(?<![\\w-])${first}s?(?![\\w-])`);
}
