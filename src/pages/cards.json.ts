import { codeSlug } from '../addresses.ts';
import { field, href, knownCodes, lookUps, portals } from '../entries.ts';
import { stepText } from '../schemas/first-step.ts';
import type { CodeCard, CodesFile } from '../search/index/catalogue.ts';

/** What the search shows of codes; asked for only when a text holds one that no entry claims. For tools there is `codes.json`. */
export async function GET(): Promise<Response> {
  const [{ sides }, places] = [await field(), await portals()];
  const cards = (await knownCodes()).map(
    ({ code, also, name, meaning, side, firstStep, url }): CodeCard => ({
      ...{ code, name, meaning, url },
      ...(also.length > 0 && { also }),
      side: sides[side ?? ''],
      firstStep: stepText(firstStep, (key) => places.get(key)),
      page: href(`e/${codeSlug(code).toLowerCase()}/`),
    }),
  );
  return Response.json({ lookUps: await lookUps(), cards } satisfies CodesFile);
}
