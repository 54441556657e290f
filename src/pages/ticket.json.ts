import { field, products, topics } from '../entries.ts';

/** What texts for a ticket need beside the page: asked for when the reader opens them. */
export async function GET(): Promise<Response> {
  const { customer, tenants } = await field();
  return Response.json({
    products: Object.fromEntries(
      (await products()).map(({ key, name, supportWants }) => [key, { name, supportWants }]),
    ),
    customer: customer && {
      ...customer,
      topics: Object.fromEntries((await topics()).map((topic) => [topic.key, topic.customer])),
      tenants: Object.fromEntries(
        Object.entries(tenants).map(([key, { doing, signsOut }]) => [key, { doing, signsOut }]),
      ),
    },
  });
}
