/** What a procedure does to the people and data of the tenant, mildest first. A file of its own: pages load it for assistants. */
export const EFFECTS = ['reads', 'reversible', 'signs-out', 'destroys'] as const;

export type Effect = (typeof EFFECTS)[number];
