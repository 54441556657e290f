import { packCatalogue } from '../search/index/pack-catalogue.ts';
import { catalogueOfSite } from './_catalogue.ts';

/** What the search answers from within a frame of the keystroke. */
export async function GET(): Promise<Response> {
  return Response.json(packCatalogue(await catalogueOfSite()));
}
