import { catalogueOf } from '../../../src/checks/catalogue-of.ts';
import type { Content } from '../../../src/checks/content-files.ts';
import type { CatalogueEntry, EntryText } from '../../../src/search/index/catalogue.ts';
import { pagefind } from '../engines/pagefind.ts';
import type { WordEngine } from './word-engine.ts';

/** Pagefind over the same content, with its defaults: what is read of an entry as one page. */
export async function pagefindWords(content: Content): Promise<WordEngine> {
  const catalogue = catalogueOf(content);
  const byId = new Map(content.entries.map((entry) => [entry.id, entry.data]));
  const textOf = ({ id, title, headings, messages }: CatalogueEntry): EntryText => {
    const { asked = [], summary = '' } = byId.get(id) ?? {};
    const text = [title, summary, ...asked, ...headings.map(([, one]) => one), ...messages].join('. ');
    return { id, text, sections: [[0, '', '']], related: {} };
  };
  const engine = pagefind();
  await engine.build({
    catalogue,
    texts: catalogue.entries.map(textOf),
    siteText: { headings: [], texts: '', sections: '', related: [] },
  });
  return { name: 'Pagefind', query: (question) => engine.query(question, 10), close: () => engine.close?.() };
}
