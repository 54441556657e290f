import { siteIcon } from '../site.ts';
import { PLAIN_ICON } from './_plain-icon.ts';

/** The icon of the site. */
export function GET(): Response {
  return new Response(siteIcon() ?? PLAIN_ICON, { headers: { 'Content-Type': 'image/svg+xml' } });
}
