import type { z } from 'astro/zod';

/**
 * Reads data with a schema, whatever it is. zod compares the length of whatever has one, and ends where that cannot be
 * compared: `retired: { length: { toString: "" } }`. Such a length is left out; the rest is as wrong without it.
 */
export function readWith<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): z.ZodSafeParseResult<z.output<Schema>> {
  try {
    return schema.safeParse(data);
  } catch {
    const isLength = (key: string, value: unknown) => /^(?:length|size)$/.test(key) && typeof value === 'object';
    return schema.safeParse(
      JSON.parse(JSON.stringify(data), (key, value) => (isLength(key, value) ? undefined : value)),
    );
  }
}
