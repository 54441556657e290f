import { messageId } from '../../schemas/message-id.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { textOf } from '../text-of.ts';
import { valuePlace } from '../yaml-place.ts';

/**
 * Every message says where it was seen. Those that were written before this was asked are listed in
 * `content/no-evidence.yaml`, by entry and by the id of the message on its page; that list only gets shorter.
 */
export function evidence({ entries, references }: Content): Finding[] {
  const list = references['no-evidence'];
  const exempt = (id: string): unknown[] => {
    const ids = ((list.value ?? {}) as Record<string, unknown>)[id];
    return Array.isArray(ids) ? ids : [];
  };
  // Undefined for an entry whose frontmatter is wrong: nothing is said about its messages.
  const bare = new Map(
    entries.map(({ id, data }) => [
      id,
      data?.messages.flatMap((message): unknown[] => (message.evidence ? [] : [messageId(message.text)])),
    ]),
  );
  const missing = entries.flatMap((entry) =>
    (entry.data?.messages ?? []).flatMap((message, i): Finding[] => {
      if (message.evidence || exempt(entry.id).includes(messageId(message.text))) return [];
      return [
        {
          ...valuePlace(entry, ['messages', i]),
          found: 'The message does not say where it was seen',
          expected: 'evidence: "source and version, place in it, YYYY-MM-DD"',
          next: 'Add "evidence" to the message.',
        },
      ];
    }),
  );
  const needless = list.keys.flatMap((id) =>
    exempt(id).flatMap((message, i): Finding[] => {
      const left = bare.has(id) ? bare.get(id) : [];
      if (!left || left.includes(message)) return [];
      return [
        {
          ...valuePlace(list, [id, i]),
          found: `"${textOf(message)}" of "${id}" needs no exemption: the message has evidence, or is gone`,
          expected: 'only messages without evidence that were here before it was asked for',
          next: 'Delete it here.',
        },
      ];
    }),
  );
  return [...missing, ...needless];
}
