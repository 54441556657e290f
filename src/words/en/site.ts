/** What the site says of itself. */
export const SITE_WORDS = {
  tagline: 'Paste an error. Get the page that explains it and the steps that fix it.',
  notice:
    'Faultfinder is independent. Microsoft, CyberDrain and Rewst neither run nor endorse it; product names belong to their owners.',
};
