import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';

/** No schema: fields come as they are written. */
const entries = (folder: string) =>
  defineCollection({ loader: glob({ base: pathToFileURL(`${process.env.CONTENT}/${folder}`), pattern: '*.mdx' }) });

export const collections = { errors: entries('errors'), faq: entries('faq'), guides: entries('guides') };
