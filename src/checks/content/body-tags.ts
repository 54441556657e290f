import { type BodyElement, bodyElements, bodyPlace, type TagFault } from '../body-elements.ts';
import { COMPONENTS } from '../components.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { expectedKey, nearestKey } from '../nearest-key.ts';
import { openFence } from '../open-fence.ts';
import type { AttributeFault } from '../read-tag.ts';

/** Every tag of a body can be read: whole, closed, and of a component that there is. Each mistake is told once. */
export function bodyTags({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => {
    if (!entry.hasFrontmatter) return [];
    const fence = openFence(entry.body);
    if (fence !== undefined) {
      return {
        ...bodyPlace(entry, fence),
        found: 'The code block is not closed',
        expected: 'a line of three backticks, indented like the first one, after the code',
        next: 'Add the line.',
      };
    }
    const { elements, faults } = bodyElements(entry);
    return [
      ...elements.filter(({ name }) => !COMPONENTS.has(name)).map(unknownComponent),
      // An unknown component whose tags do not match is told as unknown.
      ...faults.filter((fault) => isKnown(fault)).map(faultFinding),
    ];
  });
}

function isKnown(fault: TagFault): boolean {
  if (fault.kind === 'unclosed') return COMPONENTS.has(fault.name);
  return fault.kind !== 'unopened' || !fault.opened || COMPONENTS.has(fault.opened);
}

function unknownComponent({ name, place }: BodyElement): Finding {
  const names = [...COMPONENTS.keys()];
  const near = nearestKey(name, names);
  return {
    ...place,
    found: `Unknown component <${name}>`,
    expected: near ? `<${near}>` : expectedKey(name, names, 'a component'),
    next: near ? `Write <${near}>.` : 'Use one of these, or Markdown; put a literal < into backticks.',
  };
}

function faultFinding(fault: TagFault): Finding {
  const { place } = fault;
  if (fault.kind === 'attribute') return { ...place, ...attributeWords(fault.name, fault.fault) };
  if (fault.kind === 'text') {
    const link = /^<https?:/.test(fault.text);
    return {
      ...place,
      found: `A literal "${fault.text}" stands in the text`,
      expected: 'a < only in backticks or code blocks, because MDX takes it for a tag',
      next: link ? 'Write the link as [words](https://example.com/page).' : 'Put the literal text into backticks.',
    };
  }
  if (fault.kind === 'unclosed') {
    return {
      ...place,
      found: `<${fault.name}> is not closed`,
      expected: `</${fault.name}>${fault.before ? ` before ${fault.before}` : ' after what stands in it'}`,
      next: `Add </${fault.name}> on a line of its own, or close the tag itself with />.`,
    };
  }
  return {
    ...place,
    found: `</${fault.name}> closes nothing`,
    expected: fault.opened ? `</${fault.opened}>` : `<${fault.name}> before it`,
    next: fault.opened ? `Write </${fault.opened}>.` : `Delete </${fault.name}>, or open <${fault.name}> above.`,
  };
}

function attributeWords(name: string, { attribute, how }: AttributeFault): Omit<Finding, 'file' | 'line'> {
  if (how === 'open') {
    return {
      found: `The tag <${name} is not closed with >`,
      expected: attribute ? `> after ${attribute}="…"` : `<${name}>`,
      next: 'Add the > at the end of the tag; or /> where nothing stands in the component.',
    };
  }
  const found = {
    bare: `The ${attribute} of <${name}> has no quotes`,
    single: `The ${attribute} of <${name}> stands in single quotes`,
    braces: `The ${attribute} of <${name}> stands in braces`,
    curly: `The ${attribute} of <${name}> stands in curly quotes`,
    'inner quote': `The ${attribute} of <${name}> holds a double quote, or does not end with one`,
    unfinished: `The ${attribute} of <${name}> is not complete`,
  }[how];
  return {
    found,
    expected: `${attribute}="…" with straight double quotes, and no double quotes inside`,
    next:
      how === 'inner quote'
        ? 'Write single quotes inside of the text, and a double one at its end.'
        : `Write ${attribute}="…".`,
  };
}
