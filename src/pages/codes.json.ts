import { codeSlug } from '../addresses.ts';
import { field, href, knownCodes, lookUps } from '../entries.ts';
import type { CodeCard, CodesFile } from '../search/index/catalogue.ts';

/** What is known of codes without an entry; asked for only when a query holds a code that no entry claims. */
export async function GET(): Promise<Response> {
  const { sides } = await field();
  const cards: CodeCard[] = (await knownCodes()).map((known) => ({
    ...known,
    side: sides[known.side ?? ''],
    page: href(`e/${codeSlug(known.code).toLowerCase()}/`),
  }));
  return Response.json({ lookUps: await lookUps(), cards } satisfies CodesFile);
}
