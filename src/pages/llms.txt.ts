import { FILE_WORDS } from '#words/files.ts';
import { codeSlug } from '../addresses.ts';
import { entryListMarkdown, markdownAddress } from '../components/page/entry-list-markdown.ts';
import { codes, entries, href, products } from '../entries.ts';
import { SITE } from '../site.ts';

/** The site for language models, in the form of llmstxt.org: a title, a quoted summary, and a section with links for each product. */
export async function GET(): Promise<Response> {
  const all = await entries();
  const at = (path: string) => new URL(href(path), SITE.origin).href;
  const sections = (await products()).map(({ key, name }) => {
    const own = all.filter((entry) => entry.products.includes(key));
    const whole = `- [${FILE_WORDS.allOfProduct(name)}](${markdownAddress(href(`products/${key}/`))})`;
    return `## ${name}\n\n${whole}\n${entryListMarkdown(own)}`;
  });
  const sample = all.find(({ id }) => id === SITE.sampleEntry)?.codes[0] ?? (await codes())[0]?.code;
  const notes = FILE_WORDS.llmsNotes(
    {
      full: at('llms-full.txt'),
      entries: at('entries.json'),
      codes: at('codes.json'),
      box: at('box/faultfinder-box.js'),
    },
    sample && at(`e/${codeSlug(sample).toLowerCase()}.json`),
    SITE.repository,
  );
  return new Response(
    [`# ${SITE.name}`, `> ${FILE_WORDS.llmsSummary(SITE.summary)}`, notes, ...sections, ''].join('\n\n'),
  );
}
