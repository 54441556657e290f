import { z } from 'astro/zod';
import type { Finding } from './finding.ts';
import { nearestKey } from './nearest-key.ts';
import { readWith } from './read-with.ts';
import { keyPlace, valuePlace, type YamlPath, type YamlSource } from './yaml-place.ts';

/**
 * What a schema says about the value below `root` of a YAML text, each where the YAML has it.
 * `guide` names the file and heading that describe the fields, `former` what has become of fields that were there once.
 */
export function schemaFindings(
  source: YamlSource,
  root: YamlPath,
  schema: z.ZodType,
  guide: string,
  former: Readonly<Record<string, string>> = {},
): Finding[] {
  const value = root.reduce<unknown>((data, key) => (data as Record<string, unknown>)[key], source.value);
  const issues = readWith(schema, value).error?.issues ?? [];
  // `summery` is one mistake, not a field too many and one too few.
  const misspelt = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.flatMap((key) => {
            const near = nearestKey(key, fieldsAt(schema, issue.path as YamlPath));
            return near ? named([...root, ...(issue.path as YamlPath), near]) : [];
          })
        : [],
    ),
  );
  const hasBody = source.path.endsWith('.mdx');
  return issues.flatMap((issue): Finding[] => {
    const path = [...root, ...(issue.path as YamlPath)];
    if (issue.code === 'unrecognized_keys') {
      const fields = fieldsAt(schema, issue.path as YamlPath);
      return issue.keys.map((key) => {
        const near = nearestKey(key, fields);
        return {
          ...keyPlace(source, [...path, key]),
          found: `Unknown field "${named([...path, key])}"`,
          expected: `one of ${fields.join(', ')}`,
          next:
            (Object.hasOwn(former, key) && former[key]) ||
            (near
              ? `Write "${near}", or delete the field.`
              : hasBody
                ? 'Delete the field, or move its text into the body.'
                : 'Delete the field.'),
        };
      });
    }
    if (issue.code === 'invalid_key') {
      return [
        {
          ...keyPlace(source, path),
          found: `The key "${path.at(-1)}" of "${named(path.slice(0, -1))}" has the wrong form`,
          expected: issue.issues[0] ? expectation(issue.issues[0]) : 'another key',
          next: `Correct the key; ${guide} describes it.`,
        },
      ];
    }
    const there = valueAt(source.value, path);
    if (there === undefined && misspelt.has(named(path))) return [];
    const expected = expectation(issue);
    return [
      {
        ...valuePlace(source, path),
        found:
          path.length === 0
            ? `The file holds ${shown(there)}`
            : there === undefined
              ? `Missing field "${named(path)}"`
              : `Field "${named(path)}" is ${shown(there)}`,
        expected,
        next:
          there === undefined
            ? `Add the field; ${guide} describes it.`
            : (typeof there === 'number' || typeof there === 'boolean') && !/number/.test(expected)
              ? `Put the value into quotes, if it is right: "${there}". ${guide} describes it.`
              : `Correct the value; ${guide} describes it.`,
      },
    ];
  });
}

const WORDS: Record<string, string> = {
  array: 'a list',
  int: 'a whole number',
  number: 'a number',
  object: 'fields with values',
  record: 'keys with values',
  string: 'a text',
};

/** What zod expected, in the words of the schema where it has some. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'an address as https://example.com/page';
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return issue.message.startsWith('expected') ? issue.message.slice('expected '.length) : 'a list that is not empty';
  }
  if (issue.code === 'too_small' && !issue.message.startsWith('expected')) return 'a text that is not empty';
  const expected = issue.message.replace(/^(?:.*: )?expected (.*?)(?:, received .*)?$/, '$1');
  return (Object.hasOwn(WORDS, expected) && WORDS[expected]) || expected;
}

function valueAt(value: unknown, path: YamlPath): unknown {
  // Only what is the value's own: every object has a `constructor`.
  return path.reduce<unknown>(
    (data, key) => (Object.hasOwn(Object(data), key) ? (data as Record<string, unknown>)[key] : undefined),
    value,
  );
}

/** `fixes[0].role` */
function named(path: YamlPath): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
}

const shown = (value: unknown): string => {
  const json = JSON.stringify(value);
  return json.length <= 60 ? json : `${json.slice(0, 60)}…`;
};

/** The fields of the object that a schema has at a path. */
function fieldsAt(schema: z.ZodType, path: YamlPath): string[] {
  let at: unknown = schema;
  for (const key of [...path, undefined]) {
    while (at instanceof z.ZodDefault || at instanceof z.ZodOptional) at = at.unwrap();
    if (key === undefined) break;
    if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else if (at instanceof z.ZodObject) at = at.shape[key];
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
