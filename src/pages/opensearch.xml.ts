import { FILE_WORDS } from '#words/files.ts';
import { href } from '../entries.ts';
import { SITE } from '../site.ts';
import { escaped } from './_escaped.ts';

/** OpenSearch allows no more characters. */
const LONGEST_NAME = 16;

/** Lets a browser search from its address bar. The text goes behind `#`, so that the host never sees it. */
export function GET(): Response {
  const at = (path: string) => escaped(new URL(href(path), SITE.origin).href);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(SITE.name.slice(0, LONGEST_NAME))}</ShortName>
  <Description>${escaped(FILE_WORDS.openSearch)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${at('favicon.svg')}</Image>
  <Url type="text/html" template="${at('find/')}#q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
}
