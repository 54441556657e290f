import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
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

const entries = (folder: string) =>
  defineCollection({ loader: glob({ base: `./content/${folder}`, pattern: '*.mdx' }), schema: entrySchema });

export const collections = {
  errors: entries('errors'),
  faq: entries('faq'),
  guides: entries('guides'),
  products: defineCollection({ loader: file('content/products.yaml'), schema: productSchema }),
  topics: defineCollection({ loader: file('content/topics.yaml'), schema: topicSchema }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceSchema }),
  portal: defineCollection({ loader: file('content/portal.yaml'), schema: portalSchema }),
  concepts: defineCollection({ loader: file('content/concepts.yaml'), schema: conceptSchema }),
  questions: defineCollection({ loader: file('content/questions.yaml'), schema: questionSchema }),
  // One entry a file; neither need be there.
  field: defineCollection({ loader: glob({ base: './content', pattern: 'field.yaml' }), schema: fieldSchema }),
  codes: defineCollection({
    loader: glob({ base: './content/codes', pattern: '*.yaml' }),
    schema: z.record(z.string(), codeSchema),
  }),
};
