import { products } from '../entries.ts';
import type { SearchesFile } from '../search/index/catalogue.ts';

/** Where vendors can be searched: asked for only where nothing was found. */
export async function GET(): Promise<Response> {
  const file: SearchesFile = Object.fromEntries(
    (await products()).map(({ key, isPlatform, searches }) => [key, { isPlatform, searches }]),
  );
  return Response.json(file);
}
