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

/** What is not there is empty: Astro's own loaders complain of it. */
const EMPTY = () => [];
const files = (folder: string, pattern: string) => {
  const base = `${contentRoot()}/${folder}`;
  return existsSync(base) ? glob({ base, pattern }) : EMPTY;
};
const entries = (folder: string) => defineCollection({ loader: files(folder, '*.mdx'), schema: entrySchema });
const yaml = (name: string) => {
  const path = `${contentRoot()}/${name}.yaml`;
  return existsSync(path) ? file(path) : EMPTY;
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
