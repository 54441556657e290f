/** A drawing as it stands in a page: with the colours of the page, in either scheme, and without a style sheet of its own. */
import { withAddresses } from '../../schemas/diagram.ts';

const STRONG = 'font-weight="600"';
/** What the classes of a drawing look like. Attributes compress better than the rules of a sheet that few pages need. */
const LOOKS: Readonly<Record<string, string>> = {
  /** What belongs together: a tenant, an infrastructure. */
  zone: 'fill="var(--sunk)" stroke="var(--line-strong)" stroke-dasharray="4"',
  /** A thing; a question; what is taken away, and what comes. */
  box: 'fill="var(--sheet)" stroke="var(--line-strong)"',
  ask: 'fill="var(--sheet)" stroke="var(--accent)" stroke-width="2"',
  goes: 'fill="var(--caution-soft)" stroke="var(--caution)"',
  comes: 'fill="var(--accent-soft)" stroke="var(--accent)"',
  /** Texts: the first line of a thing, the name of a zone, what stands beside a way, a link. */
  title: STRONG,
  name: STRONG,
  note: 'fill="var(--quiet)"',
  answer: 'fill="var(--quiet)"',
  code: 'fill="var(--accent)" text-decoration="underline"',
  /** A way from one thing to the next, and its end. */
  way: 'fill="none" stroke="var(--ink)" stroke-width="1.5"',
  tip: '',
};

/**
 * The markup of a drawing, `svg`, with the address of each entry that it leads to. It is for eyes and pointers: what is read aloud are
 * its words.
 */
export function drawing(svg: string, addressOf: (id: string) => string): string {
  const looked = svg.replace(/<!--[\s\S]*?-->/g, '').replace(/ class="([a-z]+)"/g, (_, name: string) => {
    const look = LOOKS[name];
    return look ? ` ${look}` : '';
  });
  return (
    withAddresses(looked, addressOf)
      .trim()
      .replace(
        /<svg\b[^>]*?( viewBox="[^"]*")[^>]*>/,
        '<svg aria-hidden="true" width="384"$1 fill="var(--ink)" font-size="14">',
      )
      .replaceAll('<a ', '<a tabindex="-1" ')
      .replace(/>\s+</g, '><')
      // Of a page, every element is closed.
      .replace(/<(\w+)([^<>]*)\/>/g, '<$1$2></$1>')
  );
}
