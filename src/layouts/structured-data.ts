/** A page in the words of schema.org, as JSON-LD that can stand in a data block. Its texts are those that the page shows. */

export interface DescribedPage {
  title: string;
  /** What it is called behind the crumbs. */
  crumb: string;
  /** Absolute address. */
  address: URL;
  /** From the home page to the parent, with addresses of the site. */
  crumbs: { title: string; url: string }[];
  /** Set on an entry: what it means in one sentence, and the day it was last changed or checked, as YYYY-MM-DD. */
  article?: { summary: string; modified: string } | undefined;
}

/** JSON without `<`, so that no text can end the block. */
export function structuredData({ title, crumb, address, crumbs, article }: DescribedPage): string {
  const list = {
    '@type': 'BreadcrumbList',
    itemListElement: [...crumbs, { title: crumb, url: undefined }].map(({ title, url }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: title,
      item: url && new URL(url, address).href,
    })),
  };
  const text = article && {
    '@type': 'TechArticle',
    headline: title,
    description: article.summary,
    dateModified: article.modified,
  };
  const graph = text ? { '@graph': [text, list] } : list;
  return JSON.stringify({ '@context': 'https://schema.org', ...graph }).replaceAll('<', '\\u003c');
}
