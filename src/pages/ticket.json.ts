import { products, topics } from '../entries.ts';

/** What texts for a ticket need beside the page: asked for when the reader opens them. */
export async function GET(): Promise<Response> {
  return Response.json({
    products: Object.fromEntries(
      (await products()).map(({ key, name, supportWants }) => [key, { name, supportWants }]),
    ),
    topics: Object.fromEntries((await topics()).map(({ key, customer }) => [key, customer])),
  });
}
