/**
 * What is true of the site as a whole and may differ from host to host: set here or through the environment.
 */
const env = (name: string): string => process.env[name]?.trim() ?? '';

export const SITE = {
  name: 'Faultfinder',
  /** Origin of the published site, without a path. Canonical addresses are made from it. */
  origin: env('SITE_ORIGIN') || 'https://faultfinder.example',
  /** Path below which the site is served: `/` or `/docs/`. */
  base: env('SITE_BASE') || '/',
  /** Address of the repository, for edit links; no such link when empty. */
  repository: env('SITE_REPOSITORY'),
  /** Branch that edit links open. */
  branch: 'main',
} as const;
