/**
 * What the search knows of the field: the first half of `content/field.yaml`. Every section may be left out; a site
 * without any has no families of codes, no public hosts and no invented people.
 */
import { z } from 'astro/zod';
import { isDay } from './entry.ts';
import { patternFault } from './family-pattern.ts';

const line = z.string().trim().min(1);
const host = z
  .string({ error: 'expected a host as example.com' })
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'expected a host in lower case, as example.com');

/** Where a vendor tells what a code means; `{bare}` and `{code}` stand for the code in an address. */
const lookUpSchema = z.strictObject({
  /** As a link calls it, inside of a sentence. */
  name: line,
  url: z
    .string({ error: 'expected an address with {bare} or {code}' })
    .regex(/^https:\/\/[^\s{}]+\{(?:bare|code)\}[^\s{}]*$/, 'expected an address with {bare} or {code} in its place'),
});

/** A family of codes, as `KOPIA401` and `KOPIA4012` are of one. The cards of its codes stand in `codes/<key>.yaml`. */
export const familySchema = z.strictObject({
  /** What prints the codes. */
  name: line,
  /**
   * A regular expression for the whole code, read without case: `KOPIA(\d{3,5})`. It begins with two letters or digits, so
   * that it is soon told from other words; repeats have an end; its one group is the bare form. Left out where codes have no form of their
   * own, as `ErrorItemNotFound`: then only those with a card are known.
   */
  pattern: z
    .string({ error: 'expected a regular expression as KOPIA(\\d{3,5})' })
    .refine((text) => patternFault(text) === undefined, {
      error: ({ input }) =>
        `expected a pattern as KOPIA(\\d{3,5}), but ${patternFault(String(input)) ?? 'this is none'}`,
    })
    .optional(),
  /** Whether the bare form means the code: as an address, as a whole query, and where a text calls it a code. */
  bare: z.boolean().default(false),
  /**
   * Whether a code says which error it is, so that one that nobody documents is told, and other errors beside it are
   * doubted. `false` for numbers that many programs print for many errors.
   */
  specific: z.boolean().default(true),
  /** Whether the codes are 32-bit numbers, `0x` and eight digits, that programs also print as decimal numbers. */
  number: z.boolean().default(false),
  /** The document that its cards are compared with, and the day of its state: `/codes/` says both. */
  source: z
    .strictObject({
      name: line,
      url: z.url(),
      date: z.string().refine(isDay, 'expected the day as YYYY-MM-DD'),
    })
    .optional(),
  lookUp: lookUpSchema.optional(),
  /** What a link calls the vendor's list of codes, inside of a sentence; each known code has its own `url`. */
  list: line.optional(),
});

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

export const vocabularyFields = {
  /** Families of codes, by key. */
  families: z
    .record(
      z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens'),
      familySchema,
    )
    .default({}),
  /** Codes that many unrelated errors share: they decide nothing by themselves, and entries may share them. HTTP statuses are. */
  genericCodes: z.array(line).default([]),
  /** What people or programs put before a message, and says nothing: `Backup says:`. */
  prefixes: z.array(line).default([]),
  /**
   * How little the beginnings of words tell, in bits, as words divided by spaces: `3: the to not`. What is left out is rare. Made by
   * `npm run rarity`; without it the commonest words of the language are known.
   */
  rarity: z
    .record(
      z.string().regex(/^[1-8]$/, 'expected bits from 1 to 8'),
      z.string({ error: 'expected words in lower case with spaces between' }),
    )
    .optional(),
  /**
   * Hosts of vendors, which stay in a text that leaves the tab: `*.example.com` with anything before it, `example.com`
   * with nothing or with {@link publicLabels} before it, where customers have other names under it.
   */
  publicHosts: z
    .array(
      z
        .string({ error: 'expected a host as example.com or *.example.com' })
        .regex(
          /^(?:\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*$/,
          'expected a host in lower case, as example.com or *.example.com',
        ),
    )
    .default([]),
  /** Names that vendors themselves have under such hosts: `login`; `?` is any letter and `#` any digit, as in `???##`. */
  publicLabels: z
    .array(z.string().regex(/^[a-z0-9?#-]+$/, 'expected a name in lower case, as login or ???##'))
    .default([]),
  /** Hosts under which a customer has a name: `example.com` for `acme.example.com`, `-my.example.com` for `acme-my.example.com`. */
  tenantHosts: z
    .array(
      z.string().regex(/^-?[a-z0-9]+([.-][a-z0-9]+)*\.[a-z]+$/, 'expected a host as example.com or -my.example.com'),
    )
    .default([]),
  /** Endings of hosts that are none on the internet, but are printed in their place. */
  hostEndings: z.array(z.string().regex(/^[a-z0-9]+$/, 'expected one word in lower case')).default([]),
  /** Ids that are the same for everybody, with the name of what has them. */
  publicIds: z
    .record(z.string().regex(GUID, 'expected an id in lower case, as 00000000-0000-0000-0000-000000000000'), line)
    .default({}),
  /** The same for rows of ids: `#` is any hexadecimal digit. */
  publicIdPatterns: z
    .array(z.string().regex(/^[0-9a-f#]{8}-(?:[0-9a-f#]{4}-){3}[0-9a-f#]{12}$/, 'expected an id with # for digits'))
    .refine((patterns) => patterns.every((text) => (text.match(/#/g)?.length ?? 0) <= 8), {
      error: 'expected at most eight # in an id: with more it may be anybody’s',
    })
    .default([]),
  /**
   * Words that the vendor's products print around errors, and that are nobody's name. They stay in a text that leaves the
   * tab; letter case counts. `#` is any digit, as in `KB#######`. A word that is also somebody's name stands with the one
   * beside it: `Power Grid`. What stands in titles and messages of the site stays without being listed.
   */
  publicWords: z
    .array(z.string().regex(/^\S+(?: \S+){0,3}$/, 'expected one word, or up to four with a space between'))
    .default([]),
  /** Companies that do not exist, for examples: `acme` stands for acme.com and for its name under {@link tenantHosts}. */
  inventedNames: z.array(host).default([]),
  /** Commands that do something else than the step says when a parameter is missing. */
  commandNeeds: z
    .array(
      z.strictObject({
        command: line,
        /** With their hyphens, as they are typed; any of them will do. */
        parameters: z.array(line).min(1),
        /** In fixes for these tenants only; in all where it is left out. */
        tenants: z.array(line).default([]),
        /** What happens without any, as a clause. */
        without: line,
      }),
    )
    .default([]),
};
