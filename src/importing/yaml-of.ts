import { LineCounter, parseDocument } from 'yaml';
import { ImportError } from './import-error.ts';

/** YAML as an object, empty where nothing stands. `line`: where it begins in its file. Throws with the line of the mistake. */
export function yamlOf(text: string, { file, line }: { file: string; line: number }): Record<string, unknown> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const at = lines.linePos(error.pos[0]).line;
    throw new ImportError(`This is no YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')}`, {
      ...{ file, line: line + at - 1 },
    });
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch {
    throw new ImportError('This YAML refers to itself too often.', { file, line });
  }
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new ImportError('These are no fields.', { file, line });
  return value as Record<string, unknown>;
}
