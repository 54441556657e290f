/** What a built site says of itself, whatever is configured now. `read` gives the text of a file of the site, and rejects where there is none. */
type Read = (path: string) => Promise<string>;

export interface SiteManifest {
  name: string;
  /** Path below which the site is served: `/` or `/docs/`. */
  base: string;
}

/** Its name and path, as it tells browsers. Rejects where there is no built site. */
export async function manifestOf(read: Read): Promise<SiteManifest> {
  const { name, scope } = JSON.parse(await read('manifest.webmanifest'));
  return { name, base: scope };
}

/** The origin that its own pages say they have; undefined where they say none. */
export async function originOf(read: Read): Promise<string | undefined> {
  const [, address = ''] = /<link rel="canonical" href="([^"]+)"/.exec(await read('index.html')) ?? [];
  return URL.canParse(address) ? new URL(address).origin : undefined;
}
