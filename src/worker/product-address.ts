import address from './product-site.ts?worker&url';

/** Where the search of a whole product stands: a bundle of its own. */
export const productAddress: string = address;
