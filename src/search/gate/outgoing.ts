/**
 * What may leave the tab, as types that the compiler knows: the clipboard, the system's sheet, an address and a form take
 * nothing else. A plain string is none of them, so what a reader has typed cannot get there past the gate.
 */
declare const GATED: unique symbol;
/** A text that has passed the gate, or whose reader has decided of each piece. Made in `decided.ts` and `look-up.ts` only. */
export type Redacted = string & { readonly [GATED]: true };

declare const OWN: unique symbol;
/** What the site itself says: its pages, files and addresses, with nothing of the reader's in it. */
export type PageText = string & { readonly [OWN]: true };

export type Outgoing = Redacted | PageText;
