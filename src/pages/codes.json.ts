import { codeSlug } from '../addresses.ts';
import { href, knownCodes } from '../entries.ts';
import type { CodeCard } from '../search/index/catalogue.ts';

/** Cards of codes without an entry; asked for only when a query holds a code that no entry claims. */
export async function GET(): Promise<Response> {
  const cards: CodeCard[] = (await knownCodes()).map((known) => ({
    ...known,
    page: href(`e/${codeSlug(known.code).toLowerCase()}/`),
  }));
  return Response.json(cards);
}
