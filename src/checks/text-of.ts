/** What a value of YAML says where a text should be: of anything else its JSON, which needs no method of the value. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
