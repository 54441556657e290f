import { href } from '../entries.ts';
import { SHARE_FIELDS } from '../service-worker/protocol.ts';
import { SITE } from '../site.ts';
import { ICON_SIZES } from './_icon-sizes.ts';

/** Lets the site be installed, and lets other programs share pictures and texts with it: its service worker takes those, no host does. */
export function GET(): Response {
  const [title, text, url] = SHARE_FIELDS.texts;
  const manifest = {
    id: href(''),
    name: SITE.name,
    short_name: SITE.name,
    description: SITE.summary,
    start_url: href(''),
    scope: href(''),
    display: 'minimal-ui',
    icons: [
      { src: href('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...ICON_SIZES.map((size) => ({ src: href(`icon-${size}.png`), type: 'image/png', sizes: `${size}x${size}` })),
    ],
    share_target: {
      action: href('find/'),
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title, text, url, files: [{ name: SHARE_FIELDS.files, accept: ['image/*', 'text/*', '.log'] }] },
    },
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
}
