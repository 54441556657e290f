import { waitText } from '#words/entry.ts';
import type { Entry } from '../entries.ts';

/** The fixes of an entry as data, as `entries.json` and the files of codes have them: a public interface, docs/interfaces.md documents it. */
export const fixFacts = (entry: Entry) =>
  entry.fixes.map(({ id, title, product, tenant, role, effect, wait }) => ({
    url: `${entry.url}#${id}`,
    ...{ title, product, tenant, role, effect, wait: waitText(wait) },
  }));
