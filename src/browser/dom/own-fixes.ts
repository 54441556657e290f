/** The groups of fixes of an entry itself, not those of procedures that it includes. */
export const OWN_FIXES = '.fixes:not(.guide *)';
