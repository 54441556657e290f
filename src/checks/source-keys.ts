import type { ReferenceFile } from './content-files.ts';
import { textOf } from './text-of.ts';

/** Every `<document>/<key>` that `sources.yaml` defines, with the title that the document gives it. */
export function sourceKeys(
  sources: ReferenceFile,
): { key: string; path: [string, 'entries', string]; title: string }[] {
  const documents = Object.entries(
    (sources.value ?? {}) as Record<string, { entries?: Record<string, string> } | null>,
  );
  return documents.flatMap(([document, data]) =>
    Object.entries(data?.entries ?? {}).map(([key, title]) => ({
      key: `${document}/${key}`,
      path: [document, 'entries', key] as [string, 'entries', string],
      title: textOf(title),
    })),
  );
}
