import { z } from 'astro/zod';

/** A text that is not empty; `what` it is says the message. */
export const textLine = (what: string) =>
  z
    .string({ error: `expected ${what}` })
    .trim()
    .min(1, `expected ${what}`);
