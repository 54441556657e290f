/**
 * A sentence with links or other marked parts in it. `part` makes one from its name and words; a translation may put
 * the parts in any order.
 */
export type Sentence<Name extends string> = <Part>(part: (name: Name, words: string) => Part) => (string | Part)[];
