import type { MiddlewareHandler } from 'astro';
import { FILLED } from '../../addresses.ts';
import { partNamed, partOf } from './part-of-build.ts';

const part = partNamed();

/**
 * Middleware of a build in parts: of an address that another part builds there is no file, as Astro writes none without a body.
 * What each part fills its pages of codes with, each part makes.
 */
export const onRequest: MiddlewareHandler = ({ url }, next) =>
  part && !url.pathname.includes(`/${FILLED}`) && partOf(url.pathname, part.of) !== part.number
    ? new Response(null)
    : next();
