/** What the site says of itself where `site.yaml` says nothing. */
export const SITE_WORDS = {
  tagline: 'Paste an error. Get the page that explains it and the steps that fix it.',
};
