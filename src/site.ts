/**
 * What is true of the site as a whole and may differ from host to host: set here or through the environment.
 */
const env = (name: string): string => process.env[name]?.trim() ?? '';

export const SITE = {
  name: 'Faultfinder',
  tagline: 'Paste an error. Get the page that explains it and the steps that fix it.',
  /** Origin of the published site, without a path. Canonical addresses are made from it. */
  origin: env('SITE_ORIGIN') || 'https://faultfinder.example',
  /** Path below which the site is served: `/` or `/docs/`. */
  base: env('SITE_BASE') || '/',
  /** Address of the repository, for edit links; no such link when empty. */
  repository: env('SITE_REPOSITORY'),
  /** Branch that edit links open. */
  branch: 'main',
  notice:
    'Faultfinder is independent. Microsoft, CyberDrain and Rewst neither run nor endorse it; product names belong to their owners.',
} as const;
