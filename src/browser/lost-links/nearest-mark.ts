/** Begins the part behind `#` of an address to which the 404 page leads; behind it stands the section that was meant. */
export const NEAREST = 'nearest:';
