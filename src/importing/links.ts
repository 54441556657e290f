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

/** Counts of links between pages. */
export interface LinkCounts {
  pages: number;
  anchors: number;
  /** Anchors that no heading of the page has. */
  lost: number;
  /** Links to pages that are not there. */
  broken: number;
}

export function linker(
  targets: ReadonlyMap<string, Target>,
  { files, site, urlOf }: { files: ReadonlyMap<string, string>; site: string; urlOf(id: string): string },
) {
  const counts: LinkCounts = { pages: 0, anchors: 0, lost: 0, broken: 0 };
  const nowhere = (): Link => {
    counts.broken++;
    return { href: undefined };
  };
  /** `from` is the file in which the link stands, `page` the one that shows it. */
  const link = (href: string, from: string, page: string): Link => {
    const [, path = '', anchor = ''] = /^([^#]*)#?(.*)$/s.exec(href.trim()) ?? [];
    if (/^(https?|mailto|tel):/i.test(path)) return { href: webAddress(href.trim()) };
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) return { href: undefined };
    if (/^\/?broken[/-]/.test(path) || path.startsWith('$')) return nowhere();
    const target = path === '' ? page : pageAt(pathFrom(from, decoded(path.split('?')[0] ?? '')));
    const found = target === undefined ? undefined : targets.get(target);
    if (!found) {
      // An address of the site itself, from its root.
      if (path.startsWith('/') && !files.has(path.slice(1))) return { href: new URL(href, site).href };
      return /^\.?\.?\/?(.*\/)?\.gitbook\/assets\//.test(path) ? { href: undefined } : nowhere();
    }
    counts.pages++;
    if (!anchor) return { href: found.url, title: found.title };
    const place = found.byAnchor.get(decoded(anchor));
    counts.anchors++;
    if (place === undefined) counts.lost++;
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

const webAddress = (href: string): string | undefined => {
  try {
    return new URL(href).href;
  } catch {
    return undefined;
  }
};
