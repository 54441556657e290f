import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { siteIcon } from '../site.ts';
import { ICON_SIZES } from './_icon-sizes.ts';
import { PLAIN_ICON } from './_plain-icon.ts';

export const getStaticPaths = () => ICON_SIZES.map((size) => ({ params: { size: String(size) } }));

/** Dots to the inch at which an SVG has one pixel for one. */
const PLAIN_DENSITY = 72;

/** The icon of the site in pixels, for systems that take no other. */
export const GET: APIRoute = async ({ params }) => {
  const size = Number(params.size);
  const picture = await sharp(Buffer.from(siteIcon() ?? PLAIN_ICON), { density: PLAIN_DENSITY * 16 })
    .resize(size, size)
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
