/** Pages of another site with the element in them. */
import { createServer } from 'node:http';
import { type Page, test } from '@playwright/test';
import { BOX_ELEMENT_WORDS as WORDS } from '#words/box-element.ts';
import { FIXTURE, SHARDED } from '../../fixtures/sites.ts';
import { OwnHost } from './own-host.ts';
import { ListeningHost } from './traffic.ts';

/** Another site: pages of another origin, each path with the page that a test has put there. */
class OtherSite extends OwnHost {
  readonly pages = new Map<string, { html: string; policy?: string }>();
  protected readonly server = createServer((request, response) => {
    const { html, policy } = this.pages.get(request.url ?? '') ?? { html: 'nothing' };
    if (policy) response.setHeader('Content-Security-Policy', policy);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
}

interface ServedSites {
  hosts: Record<string, ListeningHost>;
  /** The address of each form, and of the small one. */
  sites: Record<string, string>;
  site: string;
  elsewhere: string;
  /** Opens a page of the other site with the element in it. */
  open(page: Page, given?: Given): Promise<ReturnType<typeof parts>>;
}

/** The fixture site, in both forms of its index, and another site; served to the tests of a file. */
export function otherSite() {
  const other = new OtherSite();
  const hosts: Record<string, ListeningHost> = {
    [FIXTURE.dist]: new ListeningHost(FIXTURE.dist),
    [SHARDED.dist]: new ListeningHost(SHARDED.dist),
  };
  const served: ServedSites = {
    hosts,
    sites: {},
    site: '',
    elsewhere: '',
    async open(page: Page, { from, attributes = '', style = '', around = '', policy }: Given = {}) {
      const path = `/${encodeURIComponent(test.info().title)}`;
      other.pages.set(path, {
        html: pageWith(from ?? served.site, attributes, style, around),
        ...(policy ? { policy } : {}),
      });
      await page.goto(served.elsewhere + path);
      return parts(page);
    },
  };
  test.beforeAll(async () => {
    for (const [dist, host] of Object.entries(hosts)) served.sites[dist] = `${await host.start()}/`;
    served.site = served.sites[FIXTURE.dist] ?? '';
    served.elsewhere = await other.start();
  });
  test.afterAll(() => {
    for (const host of [...Object.values(hosts), other]) host.stop();
  });
  return served;
}

export interface Given {
  from?: string;
  attributes?: string;
  style?: string;
  around?: string;
  policy?: string;
}

const pageWith = (from: string, attributes: string, style: string, around: string) =>
  `<!doctype html><html lang="en"><title>Other</title><meta name="viewport" content="width=device-width">${style && `<style>${style}</style>`}
  <main><h1>Other</h1>${around}<faultfinder-box ${attributes}></faultfinder-box></main>
  <script type="module" src="${from}box/faultfinder-box.js"></script>`;

/** The parts of the element, as a reader or a screen reader finds them. */
export const parts = (page: Page) => ({
  box: page.getByRole('textbox', { name: WORDS.label }),
  status: page.locator('faultfinder-box').getByRole('status').first(),
  handed: page.locator('faultfinder-box').getByRole('status').last(),
  items: page.locator('faultfinder-box').getByRole('listitem'),
  links: page.locator('faultfinder-box').getByRole('link'),
  openAll: page.getByRole('button', { name: WORDS.openAll }),
});
