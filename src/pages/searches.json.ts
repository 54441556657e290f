import { products } from '../entries.ts';
import type { SearchesFile } from '../search/index/catalogue.ts';

/** Where vendors can be searched: asked for behind every first list of results, whatever was found. */
export async function GET(): Promise<Response> {
  const file: SearchesFile = Object.fromEntries(
    (await products()).map(({ key, isPlatform, searches }) => [key, { isPlatform, searches }]),
  );
  return Response.json(file);
}
