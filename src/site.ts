/**
 * What is true of the site as a whole: `site.yaml` of the content, and what may differ from host to host, through the
 * environment. Without a readable `site.yaml` there is a site without a name; `checks` say what is wrong.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentRoot } from './content-root.ts';
import { type SiteFacts, siteSchema } from './schemas/site.ts';

const env = (name: string): string => process.env[name]?.trim() ?? '';
const told = siteFacts();

export const SITE = {
  ...told,
  /** Origin of the published site, without a path. Canonical addresses are made from it. */
  origin: env('SITE_ORIGIN') || told.origin || 'https://site.example',
  /** Path below which the site is served: `/` or `/docs/`. */
  base: env('SITE_BASE') || '/',
  /** Address of the repository, for edit links; no such link when empty. */
  repository: env('SITE_REPOSITORY') || told.repository || '',
} as const;

/** The icon of the site as SVG; undefined where it has none of its own. */
export function siteIcon(): string | undefined {
  return SITE.icon && readFileSync(`${contentRoot()}/${SITE.icon}`, 'utf8');
}

function siteFacts(): SiteFacts {
  const nameless = siteSchema.parse({ name: '?' });
  try {
    return siteSchema.safeParse(parse(readFileSync(`${contentRoot()}/site.yaml`, 'utf8'))).data ?? nameless;
  } catch {
    return nameless;
  }
}
