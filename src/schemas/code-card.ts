/**
 * A card: what is known of a code, whether an entry treats it or not. `codes/<family>.yaml` holds one by each code, spelled as programs
 * print it.
 */
import { z } from 'astro/zod';
import { isDay } from './entry.ts';
import { textLine } from './text-line.ts';

const line = textLine('a text');
/** Characters of a meaning and of a first step: both stand in a list of results. */
export const MOST_MEANING = 200;
export const MOST_STEP = 260;
const atMost = (most: number) => line.max(most, `expected at most ${most} characters`);

export const codeSchema = z.strictObject({
  name: line.optional().describe('The symbolic name, as the vendor prints it.'),
  also: z
    .array(line)
    .default([])
    .describe('Other codes that it is printed with: short numbers. Other spellings of a number need not be there.'),
  message: line
    .optional()
    .describe(
      'The literal text that programs print with it, variable parts as `{camelCase}`. Leave it out where nobody quotes it.',
    ),
  meaning: atMost(MOST_MEANING).describe('What has happened, in one sentence of your own.'),
  side: line.optional().describe('Who must act: a key of `sides` in `field.yaml`.'),
  firstStep: atMost(MOST_STEP).describe(
    'The first thing to do for this code, and where: `{key}` is a place of `portal.yaml`, backticks stand around a command.',
  ),
  confusedWith: z
    .record(z.string(), line)
    .default({})
    .describe('Codes that it is mixed up with, each with what tells it apart.'),
  url: z.url({ error: 'expected an address with https://' }).describe('The page of the vendor that documents it.'),
  verified: z
    .string({ error: 'expected the day in quotes, as "2026-11-27"' })
    .refine(isDay, 'expected the day in quotes, as "2026-11-27"')
    .describe('The day on which it was compared with that page.'),
});
export type CodeFacts = z.output<typeof codeSchema>;
