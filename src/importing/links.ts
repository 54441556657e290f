/** Where links of pages lead in the imported site, or in the documentation itself. */
import type { AnchorTarget } from './outline-page.ts';
import { decoded, pathFrom } from './space-path.ts';

/** A page that links lead to. */
export interface Target {
  title: string;
  /** Its address in the imported site. */
  url: string;
  byAnchor: ReadonlyMap<string, AnchorTarget>;
}

export interface Link {
  /** Undefined where it leads nowhere: its words stay. */
  href: string | undefined;
  /** What it leads to is called. */
  title?: string | undefined;
}

/** The id of a heading in the imported site: none of the frame's begins like it. */
export const sectionId = (anchor: string): string => `s-${anchor}`;

/** Links between pages: each target counts once for each page that links it. */
export interface LinkCounts {
  /** With an anchor. */
  anchors: number;
  /** Of these, anchors that the page does not have. */
  lost: number;
  /** Links to pages that are not there. */
  broken: number;
}

export function linker(
  targets: ReadonlyMap<string, Target>,
  { files, site, urlOf }: { files: ReadonlyMap<string, string>; site: string; urlOf(id: string): string },
) {
  const counts: LinkCounts = { anchors: 0, lost: 0, broken: 0 };
  const counted = new Set<string>();
  const count = (what: keyof LinkCounts, href: string, page: string) => {
    const key = `${what} ${page} ${href}`;
    if (!counted.has(key)) counts[what]++;
    counted.add(key);
  };
  /** `from` is the file in which the link stands, `page` the one that shows it. */
  const link = (href: string, from: string, page: string): Link => {
    const [, path = '', anchor = ''] = /^([^#]*)#?(.*)$/s.exec(href.trim()) ?? [];
    if (/^(https?|mailto|tel):/i.test(path)) return { href: webAddress(href.trim()) };
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) return { href: undefined };
    const nowhere = (): Link => {
      count('broken', href, page);
      return { href: undefined };
    };
    if (/^\/?broken[/-]/.test(path) || path.startsWith('$')) return nowhere();
    const target = path === '' ? page : pageAt(pathFrom(from, decoded(path.split('?')[0] ?? '')));
    const found = target === undefined ? undefined : targets.get(target);
    if (!found) {
      // An address of the site itself, from its root.
      if (path.startsWith('/') && !files.has(path.slice(1))) return { href: webAddress(href, site) };
      return /^\.?\.?\/?(.*\/)?\.gitbook\/assets\//.test(path) ? { href: undefined } : nowhere();
    }
    if (!anchor) return { href: found.url, title: found.title };
    const place = found.byAnchor.get(decoded(anchor));
    count('anchors', href, page);
    if (place === undefined) count('lost', href, page);
    if (place?.id !== undefined) return { href: urlOf(place.id), title: place.text };
    const at = place?.isHeading ? `#${encodeURIComponent(sectionId(decoded(anchor)))}` : '';
    return { href: found.url + at, title: place?.text ?? found.title };
  };
  /** A file, or the first page of a folder. */
  const pageAt = (path: string | undefined): string | undefined =>
    path === undefined
      ? undefined
      : [path, `${path}/README.md`.replace(/^\//, ''), `${path}.md`].find((one) => targets.has(one));
  return { link, counts };
}

const webAddress = (href: string, from?: string): string | undefined =>
  URL.canParse(href, from) ? new URL(href, from).href : undefined;
