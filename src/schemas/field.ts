/** `content/field.yaml`: the facts of the field. What is left out vanishes from search and pages. */
import { z } from 'astro/zod';
import { pageFields } from './field-pages.ts';
import { vocabularyFields } from './field-vocabulary.ts';

export const fieldSchema = z.strictObject({
  // What the search knows.
  ...vocabularyFields,
  // What pages call things.
  ...pageFields,
});

export type Field = z.infer<typeof fieldSchema>;
