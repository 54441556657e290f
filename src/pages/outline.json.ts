import { packOutline } from '../search/index/pack-outline.ts';
import { catalogueOfSite } from './_catalogue.ts';

/** What sections, sources and commands of entries are called: it comes along with the text. */
export async function GET(): Promise<Response> {
  return Response.json(packOutline(await catalogueOfSite()));
}
