import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentRoot } from './content-root.ts';
import { entrySchema } from './schemas/entry.ts';
import { fieldSchema } from './schemas/field.ts';
import {
  codeSchema,
  conceptSchema,
  portalSchema,
  productSchema,
  questionSchema,
  sourceSchema,
  topicSchema,
} from './schemas/reference.ts';

/** A folder that is not there yet is looked for again while `npm run dev` runs. */
const files = (folder: string, pattern: string) => glob({ base: `${contentRoot()}/${folder}`, pattern });
const entries = (folder: string) => defineCollection({ loader: files(folder, '*.mdx'), schema: entrySchema });
const yaml = (name: string) => {
  const path = `${contentRoot()}/${name}.yaml`;
  // For Astro's loader a file that is not there is an error; here it is empty.
  return existsSync(path) ? file(path) : () => [];
};

export const collections = {
  errors: entries('errors'),
  faq: entries('faq'),
  guides: entries('guides'),
  products: defineCollection({ loader: yaml('products'), schema: productSchema }),
  topics: defineCollection({ loader: yaml('topics'), schema: topicSchema }),
  sources: defineCollection({ loader: yaml('sources'), schema: sourceSchema }),
  portal: defineCollection({ loader: yaml('portal'), schema: portalSchema }),
  concepts: defineCollection({ loader: yaml('concepts'), schema: conceptSchema }),
  questions: defineCollection({ loader: yaml('questions'), schema: questionSchema }),
  // One entry a file; neither need be there.
  field: defineCollection({ loader: files('.', 'field.yaml'), schema: fieldSchema }),
  codes: defineCollection({ loader: files('codes', '*.yaml'), schema: z.record(z.string(), codeSchema) }),
};
