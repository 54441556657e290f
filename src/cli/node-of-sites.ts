/** What Astro needs; what only asks a built site runs in older releases, too. */
export const NODE_OF_SITES = '>=22.12';
