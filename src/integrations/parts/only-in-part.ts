import type { MiddlewareHandler } from 'astro';
import { partNamed, partOf } from './part-of-build.ts';

const part = partNamed();

/** Middleware of a build in parts: of an address that another part builds there is no file, as Astro writes none without a body. */
export const onRequest: MiddlewareHandler = ({ url }, next) =>
  part && partOf(url.pathname, part.of) !== part.number ? new Response(null) : next();
