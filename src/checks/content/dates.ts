import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { valuePlace, type YamlPath } from '../yaml-place.ts';

/** No fact was checked, seen or changed on a day that is still to come. */
export function dates({ entries, today }: Content): Finding[] {
  return entries.flatMap((entry) => {
    if (!entry.data) return [];
    const { verified, messages, changes } = entry.data;
    const days: [YamlPath, string][] = [
      [['verified'], verified.date.toISOString().slice(0, 10)],
      ...messages.flatMap(({ evidence }, i): [YamlPath, string][] =>
        evidence ? [[['messages', i, 'evidence'], evidence.date]] : [],
      ),
      ...changes.map(({ date }, i): [YamlPath, string] => [['changes', i], date]),
    ];
    return days
      .filter(([, day]) => day > today)
      .map(
        ([path, day]): Finding => ({
          ...valuePlace(entry, path),
          found: `The date ${day} is in the future`,
          expected: `no day after today, ${today}`,
          next: 'Correct the date.',
        }),
      );
  });
}
