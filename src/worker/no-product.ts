/**
 * Where the search of a whole product stands: nowhere on a small site. The build of a large one puts `product-address.ts` in the place of this:
 * see `index-form.ts`.
 */
export const productAddress: string = '';
